import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { withEspace } from "@/lib/db";
import { canWriteDemande, discardableDemandes, ownDemandes } from "@/lib/demande/access";
import type { Prisma } from "@/prisma/client/client";
import type { Modalite } from "@/prisma/client/enums";

/** `code` is what people know it by: that of its situation, the demande's own for a group. */
export type BrouillonLigne = { id: string; code: string; etape: number; modifieLe: Date };

const brouillon = {
  id: true,
  code: true,
  etape: true,
  modifieLe: true,
  modalite: true,
  situation: { select: { code: true } },
} as const satisfies Prisma.DemandeSelect;

type Row = Prisma.DemandeGetPayload<{ select: typeof brouillon }>;

const ligneOf = ({ id, code, etape, modifieLe, modalite, situation }: Row): BrouillonLigne => ({
  id,
  code: (modalite === "INDIVIDUEL" && situation?.code) || code,
  etape,
  modifieLe,
});

/** The acteur's drafts, the last one touched first; null for who files no demande. Never reads content. */
export async function listBrouillons(acteur: Acteur): Promise<BrouillonLigne[] | null> {
  if (!canWriteDemande(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const rows = await tx.demande.findMany({
      where: { AND: [ownDemandes(acteur), { statut: "BROUILLON" }] },
      orderBy: { modifieLe: "desc" },
      take: 20,
      select: brouillon,
    });
    return rows.map(ligneOf);
  });
}

/** What tells a draft from another before it is deleted; null when it is no draft the acteur may delete. */
export async function getBrouillonLigne(acteur: Acteur, demandeId: string): Promise<BrouillonLigne | null> {
  if (!isId(demandeId)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.demande.findFirst({
      where: { AND: [discardableDemandes(acteur), { id: demandeId }] },
      select: brouillon,
    });
    return row && ligneOf(row);
  });
}

/** What its author is told of a demande they have just filed. */
export type DemandeDeposee = {
  id: string;
  code: string;
  modalite: Modalite;
  /** The code to note on the person's own file; null for a group. */
  situationCode: string | null;
  situationId: string | null;
  /** Who answers: the intervenant·e·s of the délégation, by name. */
  intervenants: string[];
  /** After how many days without an answer the service is alerted. */
  delaiJours: number;
  consentement: boolean;
};

/** The acteur's own demande, filed and waiting; null otherwise. Never reads content. */
export async function getDemandeDeposee(acteur: Acteur, demandeId: string): Promise<DemandeDeposee | null> {
  if (!isId(demandeId)) return null;
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const demande = await tx.demande.findFirst({
      where: { AND: [ownDemandes(acteur), { statut: "DEPOSEE", id: demandeId }] },
      select: {
        id: true,
        code: true,
        modalite: true,
        delegationId: true,
        situationId: true,
        situation: {
          select: { code: true, consentements: { where: { acte: "ACCORD" }, take: 1, select: { id: true } } },
        },
      },
    });
    if (!demande) return null;
    const { situation, delegationId, ...fiche } = demande;
    const intervenants = await tx.membre.findMany({
      where: {
        espaceId,
        desactiveLe: null,
        roles: { some: { role: "INTERVENANT" } },
        OR: [
          { perimetres: { none: {} } },
          { perimetres: { some: { delegationId: delegationId ?? demandeId } } },
        ],
      },
      orderBy: [{ nom: "asc" }, { prenom: "asc" }],
      select: { prenom: true, nom: true },
    });
    return {
      ...fiche,
      situationCode: situation?.code ?? null,
      intervenants: intervenants.map(({ prenom, nom }) => `${prenom} ${nom}`),
      delaiJours: acteur.delaiAlerteJours,
      consentement: (situation?.consentements.length ?? 0) > 0,
    };
  });
}

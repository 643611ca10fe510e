import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { handedDemandes, typedDemandes } from "@/lib/demande/access";
import { can } from "@/lib/droit/rules";
import type { Prisma } from "@/prisma/client/client";

/** A demande noted for a professional: who asks, and how far it is. Never its content. */
export type SaisieLigne = {
  id: string;
  code: string;
  auteur: string;
  etape: number;
  modifieLe: Date;
  /** Null while it is in the hands of who types it. */
  transmiseLe: Date | null;
};

export type Saisies = {
  /** In the acteur's hands. */
  enCours: SaisieLigne[];
  /** Handed over, by whomever, and not filed yet. */
  transmises: SaisieLigne[];
  /** Who may ask: the professionals of the espace, but the acteur. */
  professionnels: { id: string; nom: string; structure: string | null }[];
};

const select = {
  id: true,
  code: true,
  etape: true,
  modifieLe: true,
  transmiseLe: true,
  modalite: true,
  situation: { select: { code: true } },
  auteur: { select: { prenom: true, nom: true } },
} as const satisfies Prisma.DemandeSelect;

const ligneOf = ({
  code,
  modalite,
  situation,
  auteur,
  ...ligne
}: Prisma.DemandeGetPayload<{ select: typeof select }>): SaisieLigne => ({
  ...ligne,
  code: (modalite === "INDIVIDUEL" && situation?.code) || code,
  auteur: `${auteur.prenom} ${auteur.nom}`,
});

/** What a secretary needs to note a demande, and those under way. Three statements. Null for who notes none. */
export async function getSaisies(acteur: Acteur): Promise<Saisies | null> {
  if (!can(acteur, "demande.saisir")) return null;
  return withEspace(acteur, async (tx) => {
    const list = async (where: Prisma.DemandeWhereInput, orderBy: Prisma.DemandeOrderByWithRelationInput) =>
      (await tx.demande.findMany({ where, orderBy, take: 50, select })).map(ligneOf);
    const professionnels = await tx.membre.findMany({
      where: {
        espaceId: acteur.espaceId,
        id: { not: acteur.membreId },
        desactiveLe: null,
        roles: { some: { role: "PROFESSIONNEL" } },
      },
      orderBy: [{ nom: "asc" }, { prenom: "asc" }],
      select: { id: true, prenom: true, nom: true, structure: { select: { nom: true } } },
    });
    return {
      enCours: await list(typedDemandes(acteur), { modifieLe: "desc" }),
      transmises: await list(handedDemandes(acteur), { transmiseLe: "asc" }),
      professionnels: professionnels.map(({ id, prenom, nom, structure }) => ({
        id,
        nom: `${prenom} ${nom}`,
        structure: structure?.nom ?? null,
      })),
    };
  });
}

import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { listEvenements } from "@/lib/consentement/queries/evenements";
import { accordCourant, isCouvert } from "@/lib/consentement/rules/etat";
import { type Tx, withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { transferableSituations } from "@/lib/situation/access";
import type { RoleCode } from "@/prisma/client/enums";

export type Repreneur = {
  id: string;
  nom: string;
  structure: string | null;
  associe: boolean;
  /** Of the référent·e's structure, or covered by the person's agreement: they may learn what is written. */
  couvert: boolean;
};

export type PageTransfert = {
  id: string;
  code: string;
  version: number;
  referent: string;
  intervenant: string | null;
  /** Who may become référent·e; those already associated first, who know the situation. */
  referents: Repreneur[];
  intervenants: Repreneur[];
};

const nomOf = ({ prenom, nom }: { prenom: string; nom: string }) => `${prenom} ${nom}`;

/**
 * Who leads a situation and who may take it over: its code and people, nothing else. For its intervenant·e and the
 * administrator; null for anyone else.
 */
export async function getTransfert(acteur: Acteur, situationId: string): Promise<PageTransfert | null> {
  if (!isId(situationId)) return null;
  return withEspace(acteur, async (tx) => {
    const situation = await tx.situation.findFirst({
      where: { AND: [transferableSituations(acteur), { id: situationId, statut: { not: "CLOSE" } }] },
      select: {
        id: true,
        code: true,
        version: true,
        referentId: true,
        intervenantId: true,
        referent: { select: { prenom: true, nom: true, structureId: true } },
        intervenant: { select: { prenom: true, nom: true } },
      },
    });
    if (!situation) return null;
    const { id, code, version, referent, intervenant, referentId, intervenantId } = situation;
    const { evenements } = await listEvenements(tx, acteur, id);
    const portees = accordCourant(evenements)?.portees ?? [];
    const libre = evenements.every(({ acte }) => acte === "INFORMATION");
    const couvre = (membreId: string, structureId: string | null) =>
      libre || structureId === referent.structureId || isCouvert(portees, { membreId, structureId });
    const sauf = [referentId, intervenantId].filter((membreId) => membreId !== null);
    return {
      ...{ id, code, version },
      referent: nomOf(referent),
      intervenant: intervenant && nomOf(intervenant),
      referents: await listRepreneurs(tx, acteur, id, "PROFESSIONNEL", sauf, couvre),
      intervenants: intervenant ? await listRepreneurs(tx, acteur, id, "INTERVENANT", sauf, () => true) : [],
    };
  });
}

async function listRepreneurs(
  tx: Tx,
  { espaceId }: Acteur,
  situationId: string,
  role: RoleCode,
  sauf: readonly string[],
  couvre: (membreId: string, structureId: string | null) => boolean,
): Promise<Repreneur[]> {
  const rows = await tx.membre.findMany({
    where: { espaceId, id: { notIn: [...sauf] }, desactiveLe: null, roles: { some: { role } } },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    take: 300,
    select: {
      id: true,
      prenom: true,
      nom: true,
      structureId: true,
      structure: { select: { nom: true } },
      associations: { where: { situationId, statut: "ACCEPTEE" }, take: 1, select: { id: true } },
    },
  });
  const repreneurs = rows.map(({ id, structureId, structure, associations, ...membre }) => ({
    id,
    couvert: couvre(id, structureId),
    nom: nomOf(membre),
    structure: structure?.nom ?? null,
    associe: associations.length > 0,
  }));
  return repreneurs.sort((a, b) => Number(b.associe) - Number(a.associe));
}

/** A situation someone leads, by its code alone. */
export type SituationConfiee = { id: string; code: string; enTantQue: "REFERENT" | "INTERVENANT" };

/**
 * What a member leads and would leave behind, for the administrator: codes and nothing else. Null for anyone else, or
 * for an unknown member.
 */
export async function listSituationsConfiees(
  acteur: Acteur,
  membreId: string,
): Promise<{ membre: string; situations: SituationConfiee[] } | null> {
  if (!can(acteur, "membre.administrer") || !isId(membreId)) return null;
  return withEspace(acteur, async (tx) => {
    const membre = await tx.membre.findFirst({
      where: { espaceId: acteur.espaceId, id: membreId },
      select: { prenom: true, nom: true },
    });
    if (!membre) return null;
    const situations = await tx.situation.findMany({
      where: {
        AND: [
          transferableSituations(acteur),
          { statut: { not: "CLOSE" }, OR: [{ referentId: membreId }, { intervenantId: membreId }] },
        ],
      },
      orderBy: { code: "asc" },
      take: 500,
      select: { id: true, code: true, referentId: true },
    });
    return {
      membre: nomOf(membre),
      situations: situations.map(({ id, code, referentId }) => ({
        id,
        code,
        enTantQue: referentId === membreId ? "REFERENT" : "INTERVENANT",
      })),
    };
  });
}

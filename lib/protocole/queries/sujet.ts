import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import type { Sujet } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { visibleGroupes } from "@/lib/groupe/access";
import { canUpdateProtocole, droitsGroupe, isBoundBySituation } from "@/lib/protocole/access";
import { canPlan } from "@/lib/seance/access";
import { canReadContenu, visibleSituations } from "@/lib/situation/access";
import type { Modalite, SorteGroupe } from "@/prisma/client/enums";

/** Whose protocole: a situation's, or a group's. */
export type SujetProtocole =
  | { situationId: string; groupeId?: undefined }
  | { groupeId: string; situationId?: undefined };

/** What the acteur may do with it. */
export type DroitsProtocole = {
  lire: boolean;
  ecrire: boolean;
  publier: boolean;
  /** Comment on a draft, accept a version. */
  accepter: boolean;
  relancer: boolean;
};

/** What a protocole is of, as the acteur sees it. */
export type SujetLu = {
  sujet: SujetProtocole;
  sorte: Modalite;
  code: string;
  /** Null for a situation. */
  groupe: SorteGroupe | null;
  intervenant: { id: string; nom: string } | null;
  peut: DroitsProtocole;
};

const MEMBRE = { select: { id: true, prenom: true, nom: true } } as const;
type Membre = { id: string; prenom: string; nom: string };
const nomOf = ({ id, prenom, nom }: Membre) => ({ id, nom: `${prenom} ${nom}` });

/** The situation or the group, with what the acteur may do of its protocole; null when it is not theirs to see. */
export async function readSujet(tx: Tx, acteur: Acteur, sujet: SujetProtocole): Promise<SujetLu | null> {
  if (!isId(sujet.groupeId ?? sujet.situationId)) return null;
  return sujet.groupeId === undefined
    ? readSituation(tx, acteur, sujet.situationId)
    : readGroupe(tx, acteur, sujet.groupeId);
}

async function readSituation(tx: Tx, acteur: Acteur, id: string): Promise<SujetLu | null> {
  const row = await tx.situation.findFirst({
    where: { AND: [visibleSituations(acteur), { id }] },
    select: {
      ...{ code: true, statut: true, referentId: true, intervenantId: true },
      ...{ accordRetireLe: true, accepteeLe: true },
      intervenant: MEMBRE,
      associations: { where: { statut: "ACCEPTEE" }, select: { membreId: true, couverte: true } },
    },
  });
  if (!row) return null;
  const { code, intervenant, associations: associes, ...reste } = row;
  const situation = { ...reste, associes };
  const ecrire = canUpdateProtocole(acteur, situation);
  return {
    sujet: { situationId: id },
    sorte: "INDIVIDUEL",
    code,
    groupe: null,
    intervenant: intervenant && nomOf(intervenant),
    peut: {
      lire: canReadContenu(acteur, situation),
      ecrire,
      publier: ecrire,
      accepter: isBoundBySituation(acteur, situation),
      relancer:
        situation.accordRetireLe === null && situation.statut !== "CLOSE" && canPlan(acteur, situation),
    },
  };
}

async function readGroupe(tx: Tx, acteur: Acteur, id: string): Promise<SujetLu | null> {
  const row = await tx.groupe.findFirst({
    where: { AND: [visibleGroupes(acteur), { id }] },
    select: {
      ...{ code: true, sorte: true, statut: true, intervenantId: true, intervenant: MEMBRE },
      membres: { where: { statut: "ADMIS" }, select: { membreId: true, statut: true } },
    },
  });
  if (!row) return null;
  const peut = droitsGroupe(acteur, row);
  if (!peut.lire) return null;
  const { code, sorte, intervenant } = row;
  return {
    ...{ sujet: { groupeId: id }, sorte: "COLLECTIF", code, groupe: sorte },
    intervenant: nomOf(intervenant),
    peut,
  };
}

/** The where-clause of the rows of one subject. */
export const rowsOf = (sujet: SujetProtocole): SujetProtocole =>
  sujet.groupeId === undefined ? { situationId: sujet.situationId } : { groupeId: sujet.groupeId };

/** The same, as lib/contenu says it. */
export const contenuOf = (sujet: SujetProtocole): Sujet => rowsOf(sujet);

/** The subject of a row. */
export function sujetOf({
  situationId,
  groupeId,
}: {
  situationId: string | null;
  groupeId: string | null;
}): SujetProtocole {
  if (groupeId !== null) return { groupeId };
  if (situationId === null) throw new Error("a protocole is of a situation or of a group");
  return { situationId };
}

/** Holds the situation or the group until the end of the transaction: what is published, accepted or said of its protocole has one order, and a withdrawal is never overtaken. */
export async function lockSujet(tx: Tx, acteur: Acteur, sujet: SujetProtocole): Promise<void> {
  const { espaceId } = acteur;
  if (sujet.groupeId === undefined)
    await tx.$queryRaw`SELECT 1 FROM "Situation" WHERE "espaceId" = ${espaceId}::uuid AND "id" = ${sujet.situationId}::uuid FOR UPDATE`;
  else
    await tx.$queryRaw`SELECT 1 FROM "Groupe" WHERE "espaceId" = ${espaceId}::uuid AND "id" = ${sujet.groupeId}::uuid FOR UPDATE`;
}

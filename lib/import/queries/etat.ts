import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { readGroupes } from "@/lib/import/queries/groupes";
import type { Sorte } from "@/lib/import/rules/champs";
import type { Choix } from "@/lib/import/rules/choix";
import type { Correspondance, Saisie } from "@/lib/import/rules/correspondance";
import type { MembreDonnees } from "@/lib/import/rules/ecarts";
import type { GroupeDonnees } from "@/lib/import/rules/groupe-connu";
import { planGroupes } from "@/lib/import/rules/groupes";
import { planMembres } from "@/lib/import/rules/membres";
import type { LignePlan } from "@/lib/import/rules/plan";
import { planStructures, type StructureDonnees } from "@/lib/import/rules/structures";
import type { ListeCode } from "@/lib/referentiel/rules/listes";

export type Plan =
  | { sorte: "STRUCTURES"; lignes: LignePlan<StructureDonnees>[] }
  | { sorte: "MEMBRES"; lignes: LignePlan<MembreDonnees>[] }
  | { sorte: "GROUPES"; lignes: LignePlan<GroupeDonnees>[] };

/** What each line would do to what is there now. As many statements for one line as for thousands. */
export async function createPlan(
  tx: Tx,
  acteur: Acteur,
  sorte: Sorte,
  saisies: readonly Saisie[],
  { defauts }: Pick<Correspondance, "defauts">,
): Promise<Plan> {
  if (sorte === "STRUCTURES")
    return { sorte, lignes: planStructures(saisies, await readStructures(tx, acteur)) };
  if (sorte === "GROUPES") return { sorte, lignes: planGroupes(saisies, await readGroupes(tx, acteur)) };
  return { sorte, lignes: planMembres(saisies, await readMembres(tx, acteur), defauts) };
}

async function readStructures(tx: Tx, { espaceId }: Acteur) {
  const rows = await tx.structure.findMany({
    where: { espaceId },
    select: { id: true, nom: true, typeId: true, territoireId: true, telephone: true, retireeLe: true },
  });
  const structures = rows.map(({ retireeLe, ...row }) => ({ ...row, retiree: retireeLe !== null }));
  const territoires = await tx.territoire.findMany({ where: { espaceId }, select: { id: true, nom: true } });
  return {
    structures,
    types: await readListe(tx, espaceId, "type-structure"),
    territoires: territoires.map(({ id, nom }) => ({ id, libelle: nom })),
  };
}

async function readMembres(tx: Tx, { espaceId }: Acteur) {
  const rows = await tx.membre.findMany({
    where: { espaceId },
    select: {
      ...{ id: true, courriel: true, prenom: true, nom: true, structureId: true, professionId: true },
      ...{ telephone: true, baseSecret: true, desactiveLe: true, charteVersion: true },
      roles: { select: { role: true } },
      perimetres: { select: { delegationId: true } },
    },
  });
  const comptes = await tx.$queryRaw<{ membreId: string; email: string }[]>`SELECT * FROM espace_comptes()`;
  const adresses = new Map(comptes.map(({ membreId, email }) => [membreId, email]));
  const structures = await tx.structure.findMany({
    where: { espaceId },
    select: { id: true, nom: true, retireeLe: true },
  });
  const delegations = await tx.delegation.findMany({ where: { espaceId }, select: { id: true, nom: true } });
  return {
    membres: rows.map(({ desactiveLe, charteVersion, roles, perimetres, ...row }) => ({
      ...row,
      compte: adresses.get(row.id) ?? row.courriel,
      actif: desactiveLe === null,
      entre: charteVersion !== null,
      roles: roles.map(({ role }) => role),
      delegations: perimetres.map(({ delegationId }) => delegationId),
    })),
    structures: structures.map(({ id, nom, retireeLe }) => ({
      id,
      libelle: nom,
      retire: retireeLe !== null,
    })),
    professions: await readListe(tx, espaceId, "profession"),
    delegations: delegations.map(({ id, nom }) => ({ id, libelle: nom })),
  };
}

async function readListe(tx: Tx, espaceId: string, liste: ListeCode): Promise<Choix[]> {
  const rows = await tx.valeur.findMany({
    where: { espaceId, liste },
    select: { id: true, code: true, libelle: true, retireeLe: true },
  });
  return rows.map(({ id, code, libelle, retireeLe }) => ({
    id,
    libelle,
    autres: [code],
    retire: retireeLe !== null,
  }));
}

import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import type { EtatGroupes } from "@/lib/import/rules/groupe-connu";

/** The groups of the espace, and what a line may name: services, places, people. Five statements. */
export async function readGroupes(tx: Tx, { espaceId }: Acteur): Promise<EtatGroupes> {
  const groupes = await tx.groupe.findMany({
    where: { espaceId },
    relationLoadStrategy: "join",
    select: {
      ...{ id: true, code: true, sorte: true, statut: true, structureId: true, delegationId: true },
      ...{ territoireId: true, intervenantId: true, places: true },
      membres: { select: { membreId: true, statut: true } },
    },
  });
  const structures = await tx.structure.findMany({
    where: { espaceId },
    relationLoadStrategy: "join",
    select: {
      id: true,
      nom: true,
      retireeLe: true,
      territoire: { select: { id: true, delegationId: true } },
    },
  });
  const territoires = await tx.territoire.findMany({
    where: { espaceId },
    select: { id: true, nom: true, delegationId: true },
  });
  const delegations = await tx.delegation.findMany({
    where: { espaceId, territoires: { none: {} } },
    select: { id: true, nom: true },
  });
  const personnes = await tx.membre.findMany({
    where: { espaceId },
    relationLoadStrategy: "join",
    select: {
      ...{ id: true, prenom: true, nom: true, courriel: true, desactiveLe: true },
      roles: { select: { role: true } },
    },
  });
  return {
    groupes: groupes.map(({ statut, membres, ...groupe }) => ({
      ...groupe,
      clos: statut === "CLOS",
      admis: membres.filter((membre) => membre.statut === "ADMIS").length,
      membres: membres.map(({ membreId }) => membreId),
    })),
    structures: structures.map(({ id, nom, retireeLe, territoire }) => ({
      ...{ id, libelle: nom, retire: retireeLe !== null },
      lieu: territoire && { delegationId: territoire.delegationId, territoireId: territoire.id },
    })),
    lieux: [
      ...territoires.map(({ id, nom, delegationId }) => ({
        id,
        libelle: nom,
        delegationId,
        territoireId: id,
      })),
      ...delegations.map(({ id, nom }) => ({ id, libelle: nom, delegationId: id, territoireId: null })),
    ],
    personnes: personnes.map(({ id, prenom, nom, courriel, desactiveLe, roles }) => ({
      ...{ id, nom: `${prenom} ${nom}`, courriel, actif: desactiveLe === null },
      professionnel: roles.some(({ role }) => role === "PROFESSIONNEL"),
      intervenant: roles.some(({ role }) => role === "INTERVENANT"),
    })),
  };
}

import type { Acteur } from "@/lib/acteur";
import type { Dits, Effets } from "@/lib/consentement/rules/effets";
import type { Portee } from "@/lib/consentement/rules/etat";
import type { Tx } from "@/lib/db";
import { formatEnumeration } from "@/lib/enumeration";

/** What an agreement adds and takes away, in words: structures, professionals named in them, categories. Three statements. */
export async function readDits(
  tx: Tx,
  { espaceId }: Acteur,
  { portees, exclusions }: Pick<Effets, "portees" | "exclusions">,
): Promise<Dits> {
  const touchees = [...portees.ajoutees, ...portees.otees, ...portees.nommees];
  const structures = await tx.structure.findMany({
    where: { espaceId, id: { in: touchees.map(({ structureId }) => structureId) } },
    select: { id: true, nom: true },
  });
  const membres = await tx.membre.findMany({
    where: { espaceId, id: { in: touchees.flatMap(({ membreId }) => membreId ?? []) } },
    select: { id: true, prenom: true, nom: true },
  });
  const codes = [...exclusions.ajoutees, ...exclusions.levees];
  const valeurs = await tx.valeur.findMany({
    where: { espaceId, liste: "exclusion", code: { in: codes } },
    orderBy: { ordre: "asc" },
    select: { code: true, libelle: true },
  });
  const membreOf = ({ membreId }: Portee): string[] =>
    membres.filter(({ id }) => id === membreId).map(({ prenom, nom }) => `${prenom} ${nom}`);
  const nomOf = (portee: Portee): string[] => {
    const structure = structures.find(({ id }) => id === portee.structureId)?.nom;
    if (!structure) return [];
    const [membre] = membreOf(portee);
    return [membre ? `${membre} (${structure})` : structure];
  };
  const oteeOf = (portee: Portee): string[] => {
    const restent = portee.membreId
      ? []
      : portees.nommees.filter(({ structureId }) => structureId === portee.structureId).flatMap(membreOf);
    const sauf = restent.length > 0 ? `, sauf ${formatEnumeration(restent)}` : "";
    return nomOf(portee).map((nom) => `${nom}${sauf}`);
  };
  const libellesOf = (lus: readonly string[]) =>
    valeurs.filter(({ code }) => lus.includes(code)).map(({ libelle }) => libelle);
  return {
    ajoutees: portees.ajoutees.flatMap(nomOf),
    otees: portees.otees.flatMap(oteeOf),
    tues: libellesOf(exclusions.ajoutees),
    dites: libellesOf(exclusions.levees),
  };
}

import type { Acteur } from "@/lib/acteur";
import type { Dits, Effets } from "@/lib/consentement/rules/effets";
import type { Portee } from "@/lib/consentement/rules/etat";
import type { Tx } from "@/lib/db";

/** What an agreement adds and takes away, in words: structures, professionals named in them, categories. Three statements. */
export async function readDits(
  tx: Tx,
  { espaceId }: Acteur,
  { portees, exclusions }: Pick<Effets, "portees" | "exclusions">,
): Promise<Dits> {
  const touchees = [...portees.ajoutees, ...portees.otees];
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
  const nomOf = ({ structureId, membreId }: Portee): string[] => {
    const structure = structures.find(({ id }) => id === structureId)?.nom;
    const membre = membres.find(({ id }) => id === membreId);
    if (!structure) return [];
    return [membre ? `${membre.prenom} ${membre.nom} (${structure})` : structure];
  };
  const libellesOf = (lus: readonly string[]) =>
    valeurs.filter(({ code }) => lus.includes(code)).map(({ libelle }) => libelle);
  return {
    ajoutees: portees.ajoutees.flatMap(nomOf),
    otees: portees.otees.flatMap(nomOf),
    tues: libellesOf(exclusions.ajoutees),
    dites: libellesOf(exclusions.levees),
  };
}

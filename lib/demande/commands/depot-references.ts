import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { CHAMPS_CHOIX, type Coches, LISTES_DE_CHOIX } from "@/lib/demande/rules/choix";

/** Where the demande is counted; the délégation follows from the territoire. */
export type Lieu = { delegationId: string; territoireId: string | null };

/** The territoire, or the délégation that has none, with this id in the espace; null when there is no such place. */
export async function findLieu(tx: Tx, { espaceId }: Acteur, lieu: string): Promise<Lieu | null> {
  const territoire = await tx.territoire.findFirst({
    where: { espaceId, id: lieu },
    select: { delegationId: true },
  });
  if (territoire) return { delegationId: territoire.delegationId, territoireId: lieu };
  const delegation = await tx.delegation.findFirst({ where: { espaceId, id: lieu }, select: { id: true } });
  return delegation && { delegationId: delegation.id, territoireId: null };
}

/** Whether all these structures are the espace's; a retired one may stay where it was already chosen. */
export async function areStructuresConnues(
  tx: Tx,
  { espaceId }: Acteur,
  ids: readonly string[],
  kept: readonly (string | undefined)[] = [],
): Promise<boolean> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return true;
  const keptIds = kept.filter((id) => id !== undefined);
  const known = await tx.structure.count({
    where: { espaceId, id: { in: asked }, OR: [{ retireeLe: null }, { id: { in: keptIds } }] },
  });
  return known === asked.length;
}

/** Whether all these members are the espace's and active. */
export async function areMembresConnus(
  tx: Tx,
  { espaceId }: Acteur,
  ids: readonly string[],
): Promise<boolean> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return true;
  const known = await tx.membre.count({ where: { espaceId, id: { in: asked }, desactiveLe: null } });
  return known === asked.length;
}

/**
 * What keeping exactly these answers in these lists would change; the other lists stay as they are. Null when one of
 * them is not in its list, or is retired and was ticked neither on the demande nor among `connues`.
 */
export async function compareChoix(
  tx: Tx,
  { espaceId }: Acteur,
  demandeId: string,
  coches: Coches,
  connues: readonly string[] = [],
): Promise<{ ajoutees: string[]; otees: string[] } | null> {
  const champs = CHAMPS_CHOIX.filter((champ) => coches[champ] !== undefined);
  if (champs.length === 0) return { ajoutees: [], otees: [] };
  const asked = champs.flatMap((champ) =>
    [...new Set(coches[champ])].map((valeurId) => ({ valeurId, liste: LISTES_DE_CHOIX[champ] as string })),
  );
  const before = await tx.choix.findMany({
    where: { espaceId, demandeId, valeur: { liste: { in: champs.map((champ) => LISTES_DE_CHOIX[champ]) } } },
    select: { valeurId: true },
  });
  const ticked = new Set(before.map(({ valeurId }) => valeurId));
  const known = await tx.valeur.findMany({
    where: { espaceId, id: { in: asked.map(({ valeurId }) => valeurId) } },
    select: { id: true, liste: true, retireeLe: true },
  });
  const offered = new Map(known.map((valeur) => [valeur.id, valeur]));
  for (const { valeurId, liste } of asked) {
    const valeur = offered.get(valeurId);
    const gardee = ticked.has(valeurId) || connues.includes(valeurId);
    if (valeur?.liste !== liste || (valeur.retireeLe && !gardee)) return null;
  }
  const kept = new Set(asked.map(({ valeurId }) => valeurId));
  return {
    ajoutees: [...kept].filter((valeurId) => !ticked.has(valeurId)),
    otees: [...ticked].filter((valeurId) => !kept.has(valeurId)),
  };
}

/** Keeps exactly these answers in these lists: how many changed; null, and nothing written, when `compareChoix` says so. */
export async function writeChoix(
  tx: Tx,
  acteur: Acteur,
  demandeId: string,
  coches: Coches,
  connues: readonly string[] = [],
): Promise<number | null> {
  const { espaceId } = acteur;
  const changes = await compareChoix(tx, acteur, demandeId, coches, connues);
  if (!changes) return null;
  const { ajoutees, otees } = changes;
  if (otees.length > 0)
    await tx.choix.deleteMany({ where: { espaceId, demandeId, valeurId: { in: otees } } });
  await tx.choix.createMany({ data: ajoutees.map((valeurId) => ({ espaceId, demandeId, valeurId })) });
  return otees.length + ajoutees.length;
}

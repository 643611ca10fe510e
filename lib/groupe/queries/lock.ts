import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import type { StatutGroupeMembre } from "@/prisma/client/enums";

const select = {
  ...{
    id: true,
    code: true,
    statut: true,
    version: true,
    places: true,
    structureId: true,
    intervenantId: true,
  },
} as const satisfies Prisma.GroupeSelect;

/** A group as it is while it is held, and how many are in and wait. */
export type GroupeTenu = Prisma.GroupeGetPayload<{ select: typeof select }> & {
  admis: number;
  attente: number;
};

/**
 * Holds a group until the end of the transaction, before its séances: entries, exits, the closing and the handing over
 * wait for one another. Then reads it, if this clause of access.ts lets the acteur; null otherwise.
 */
export async function holdGroupe(
  tx: Tx,
  { espaceId }: Acteur,
  permis: Prisma.GroupeWhereInput,
  groupeId: string,
): Promise<GroupeTenu | null> {
  await tx.$queryRaw`SELECT 1 FROM "Groupe" WHERE "espaceId" = ${espaceId}::uuid AND "id" = ${groupeId}::uuid FOR UPDATE`;
  const groupe = await tx.groupe.findFirst({ where: { AND: [permis, { espaceId, id: groupeId }] }, select });
  if (!groupe) return null;
  const count = (statut: "ADMIS" | "EN_ATTENTE") =>
    tx.groupeMembre.count({ where: { espaceId, groupeId, statut } });
  return { ...groupe, admis: await count("ADMIS"), attente: await count("EN_ATTENTE") };
}

/** Someone's place in a group, held with its group. */
export type PlaceTenue = {
  id: string;
  membreId: string;
  statut: StatutGroupeMembre;
  entreeLe: Date | null;
  groupe: GroupeTenu;
};

/** Holds the group of a place, then reads the place if this clause still lets the acteur; null otherwise. */
export async function holdPlace(
  tx: Tx,
  acteur: Acteur,
  permise: Prisma.GroupeMembreWhereInput,
): Promise<PlaceTenue | null> {
  const avant = await tx.groupeMembre.findFirst({ where: permise, select: { groupeId: true } });
  const groupe = avant && (await holdGroupe(tx, acteur, {}, avant.groupeId));
  if (!groupe) return null;
  const place = await tx.groupeMembre.findFirst({
    where: permise,
    select: { id: true, membreId: true, statut: true, entreeLe: true },
  });
  return place && { ...place, groupe };
}

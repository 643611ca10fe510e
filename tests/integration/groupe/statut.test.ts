import { beforeAll, describe, expect, it } from "vitest";
import { sqlStateOf, withEspace } from "@/lib/db";
import { TRANSITIONS_MEMBRE } from "@/lib/groupe/rules/membres";
import { now as clock } from "@/lib/time";
import { StatutGroupeMembre } from "@/prisma/client/enums";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createGroupe } from "@/tests/factories/groupe";
import { createMembre } from "@/tests/factories/membre";

const now = clock();
const STATUTS = Object.values(StatutGroupeMembre);
let espace: EspaceDeTest;
let groupeId: string;
beforeAll(async () => {
  espace = await createEspaceDeTest();
  groupeId = (await createGroupe(espace, { membres: [] })).id;
});

const dates = (statut: StatutGroupeMembre) => ({
  entreeLe: statut === "ADMIS" || statut === "SORTI" ? now : null,
  ...(statut === "SORTI" ? { sortieLe: now, motif: "AUTRE" as const } : {}),
});

/** Whether the database lets a place go from one state to another. */
async function isPermise(de: StatutGroupeMembre, vers: StatutGroupeMembre): Promise<boolean> {
  const { espaceId, membreId } = await createMembre(espace);
  const par = { creeLe: now, creeParId: membreId, statutLe: now, statutParId: membreId };
  try {
    await withEspace(espace, async (tx) => {
      const data = { espaceId, groupeId, membreId, statut: de, ...dates(de), ...par };
      const { id } = await tx.groupeMembre.create({ data, select: { id: true } });
      const where = { espaceId_id: { espaceId, id } };
      await tx.groupeMembre.update({ where, data: { statut: vers, ...dates(vers) } });
    });
    return true;
  } catch (error) {
    if (sqlStateOf(error) === "RC002") return false;
    throw error;
  }
}

describe("the states of a place, in the rules and in the database", () => {
  it.each(STATUTS)("are the same from %s", async (de) => {
    const permis = TRANSITIONS_MEMBRE.filter((row) => row.de === de).flatMap(({ vers }) => vers);
    for (const vers of STATUTS.filter((statut) => statut !== de))
      expect({ de, vers, permis: await isPermise(de, vers) }).toEqual({
        de,
        vers,
        permis: permis.includes(vers),
      });
  });
});

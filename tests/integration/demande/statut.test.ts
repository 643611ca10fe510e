import { beforeAll, describe, expect, it } from "vitest";
import { callFunction, sqlStateOf, withEspace } from "@/lib/db";
import { TRANSITIONS_DEMANDE } from "@/lib/demande/rules/statut";
import { StatutDemande } from "@/prisma/client/enums";
import { createDemandeDeposee } from "../../factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";

const STATUTS = Object.values(StatutDemande);
const COUPLES = STATUTS.flatMap((de) => STATUTS.map((vers) => [de, vers] as const));

describe("the states of a demande", () => {
  let espace: EspaceDeTest;
  beforeAll(async () => {
    espace = await createEspaceDeTest();
  });

  it("are the same in the rules and in the database", async () => {
    for (const [de, vers] of COUPLES) {
      const [row] = await callFunction<{ permise: boolean }>(
        `SELECT demande_transition_permise($1::"StatutDemande", $2::"StatutDemande") AS permise`,
        [de, vers],
      );
      const attendue = de === vers || TRANSITIONS_DEMANDE.some((t) => t.de === de && t.vers === vers);
      expect([de, vers, row?.permise]).toEqual([de, vers, attendue]);
    }
  });

  it("cannot be passed over in SQL", async () => {
    const { espaceId } = espace;
    const { id } = await createDemandeDeposee(await createMembre(espace));
    const set = (data: object) =>
      withEspace(espace, (tx) => tx.demande.updateMany({ where: { espaceId, id }, data })).catch(sqlStateOf);
    expect(await set({ statut: "BROUILLON" })).toBe("RC002");
    expect(await set({ statut: "RETIREE" })).toEqual({ count: 1 });
    expect(await set({ statut: "DEPOSEE" })).toBe("RC002");
  });
});

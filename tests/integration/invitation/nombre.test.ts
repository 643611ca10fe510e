import { expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { inviteMembres } from "@/lib/invitation/commands/invite";
import { now as clock } from "@/lib/time";
import { createEspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { faite } from "../../factories/monde";
import { statementsOf } from "../../support/statements";

const now = clock();

it("an invitation takes as many statements for thirty as for one, and a mail goes to each", async () => {
  const lot = async (nombre: number) => {
    const dans = await createEspaceDeTest();
    const membreIds: string[] = [];
    for (let rang = 0; rang < nombre; rang += 1)
      membreIds.push((await createMembre(dans, { charteVersion: null })).membreId);
    const compte = await statementsOf(async () => faite(await inviteMembres(dans.admin, { membreIds }, now)));
    const partent = await withEspace(dans, (tx) =>
      tx.envoi.count({ where: { etat: "EN_ATTENTE", message: { sorte: "INVITATION" } } }),
    );
    return { compte, partent };
  };
  const seule = await lot(1);
  expect(await lot(30)).toEqual({ compte: seule.compte, partent: 30 });
});

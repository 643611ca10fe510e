import { beforeAll, describe, expect, it } from "vitest";
import { callFunction, sqlStateOf, withEspace } from "@/lib/db";
import { withdrawDemande } from "@/lib/demande/commands/decision-withdraw";
import { listSituations } from "@/lib/situation/queries/liste";
import { getSituation } from "@/lib/situation/queries/situation";
import { RechercheSituations } from "@/lib/situation/schema";
import { addMinutes, now as clock } from "@/lib/time";
import { StatutSituation } from "@/prisma/client/enums";
import { createDemandeDeposee } from "../../factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { faite } from "../../factories/monde";
import { createSeance } from "../../factories/seance";
import { createSituation } from "../../factories/situation";

const now = clock();
const STATUTS = Object.values(StatutSituation);
const PERMISES = ["OUVERTE SUIVIE", "OUVERTE CLOSE", "SUIVIE CLOSE"];
let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest();
});

const set = (id: string, statut: StatutSituation) =>
  withEspace(espace, (tx) => tx.situation.updateMany({ where: { id }, data: { statut } })).catch(sqlStateOf);

describe("the states of a situation", () => {
  it("are waiting, worked on, closed, in that order and never back", async () => {
    for (const [de, vers] of STATUTS.flatMap((de) => STATUTS.map((vers) => [de, vers] as const))) {
      const [row] = await callFunction<{ permise: boolean }>(
        `SELECT situation_transition_permise($1::"StatutSituation", $2::"StatutSituation") AS permise`,
        [de, vers],
      );
      expect([de, vers, row?.permise]).toEqual([de, vers, de === vers || PERMISES.includes(`${de} ${vers}`)]);
    }
    const { id } = await createSituation(espace, { now });
    expect(await set(id, "OUVERTE")).toBe("RC002");
    expect(await set(id, "CLOSE")).toEqual({ count: 1 });
    expect(await set(id, "SUIVIE")).toBe("RC002");
  });

  it("leave no séance to come once closed, even by SQL as the application's role; what is past stays to be told", async () => {
    const situation = await createSituation(espace, { now });
    const semaine = 7 * 1440;
    const confirmee = await createSeance(situation, {
      statut: "CONFIRMEE",
      debut: addMinutes(now, semaine),
      now,
    });
    const proposee = await createSeance(situation, { debut: addMinutes(now, 2 * semaine), now });
    const avant = addMinutes(now, -3 * semaine);
    const passee = await createSeance(situation, {
      statut: "CONFIRMEE",
      debut: addMinutes(now, -semaine),
      now: avant,
    });
    await set(situation.id, "CLOSE");
    const seances = await withEspace(espace, (tx) =>
      tx.seance.findMany({
        where: { situationId: situation.id },
        select: { id: true, statut: true, motif: true },
      }),
    );
    const etats = new Map(seances.map(({ id, statut, motif }) => [id, [statut, motif]]));
    expect(etats.get(confirmee.id)).toEqual(["ANNULEE", "SITUATION_CLOSE"]);
    expect(etats.get(proposee.id)).toEqual(["ANNULEE", "SITUATION_CLOSE"]);
    expect(etats.get(passee.id)).toEqual(["CONFIRMEE", null]);
  });

  it("follow the demande: without a sequel, its situation is closed with it and nothing is expected of anyone", async () => {
    const auteur = await createMembre(espace);
    const { id: demandeId } = await createDemandeDeposee(auteur);
    const { version, situationId } = await withEspace(espace, (tx) =>
      tx.demande.findFirstOrThrow({ where: { id: demandeId }, select: { version: true, situationId: true } }),
    );
    const liste = async (statut: "en-cours" | "closes") => {
      const trouvees = await listSituations(auteur, RechercheSituations.parse({ statut }), now);
      return trouvees?.lignes.map(({ id }) => id);
    };
    expect([await liste("en-cours"), await liste("closes")]).toEqual([[situationId], []]);
    faite(await withdrawDemande(auteur, { demandeId, version }, now));
    expect([await liste("en-cours"), await liste("closes")]).toEqual([[], [situationId]]);
    expect(await getSituation(auteur, situationId ?? "")).toMatchObject({
      statut: "CLOSE",
      cloture: null,
    });
  });
});

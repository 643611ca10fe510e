import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, withEspace } from "@/lib/db";
import { ok, refuse } from "@/lib/result";
import { followSituation } from "@/lib/suivi/commands";
import { getSuivi } from "@/lib/suivi/queries";
import { FollowSituation } from "@/lib/suivi/schema";
import { toInstant } from "@/lib/time";
import { createCloture } from "../../factories/cloture";
import { createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSituation, type SituationDeTest } from "../../factories/situation";

const CLOSE = toInstant("2031-03-10", "09:00", "Europe/Paris");
const A_TROIS_MOIS = toInstant("2031-06-10", "09:00", "Europe/Paris");
const TROP_TOT = toInstant("2031-05-26", "23:30", "Europe/Paris");

let espace: EspaceDeTest;
let situation: SituationDeTest;
let suiviId: string;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: CLOSE });
  [suiviId] = (await createCloture(situation, {}, CLOSE)).suivis;
});

const follow = (par: Acteur, saisie: Record<string, unknown> = {}, now = A_TROIS_MOIS) =>
  followSituation(
    par,
    FollowSituation.parse({ suiviId, effet: "SUPERIEUR", effets: "Le rythme tient toujours.", ...saisie }),
    now,
  );
const read = (acteur: Acteur) => getSuivi(acteur, situation.id, suiviId, A_TROIS_MOIS);

describe("the follow-up at 3 months", () => {
  it("is done by the référent·e or the intervenant·e, and by nobody else", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (const membre of [secretaire, espace.admin, await createMembre(espace)])
      expect(await follow(membre)).toEqual(refuse("INTROUVABLE"));
    expect(await follow(situation.referent)).toEqual(ok({ situationId: situation.id }));
    expect(await read(situation.intervenant)).toMatchObject({
      etat: "FAIT",
      effet: "SUPERIEUR",
      effets: "Le rythme tient toujours.",
      peut: { suivre: false },
    });
    expect((await read(secretaire))?.effets).toBeNull();
  });

  it("opens a fortnight before its day, in days of the espace's zone", async () => {
    expect(await follow(situation.referent, {}, TROP_TOT)).toEqual(refuse("TROP_TOT"));
    expect(
      await follow(situation.referent, {}, toInstant("2031-05-27", "00:30", "Europe/Paris")),
    ).toMatchObject({
      ok: true,
    });
  });

  it("is done once, whoever comes second, and never rewritten by SQL", async () => {
    const answers = await Promise.all([follow(situation.referent), follow(situation.intervenant)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers).toContainEqual(refuse("DEJA_FAIT"));
    const rewrite = withEspace(espace, (tx) =>
      tx.suivi.updateMany({ where: { id: suiviId }, data: { effet: "EN_DECA" } }),
    );
    await expect(rewrite.catch(sqlStateOf)).resolves.toBe("RC003");
  });

  it("checks its words like any other", async () => {
    expect(await follow(situation.referent, { effets: "Kevin va mieux." })).toMatchObject({
      reason: "ALERTES",
    });
    expect(await read(situation.referent)).toMatchObject({ etat: "A_FAIRE" });
  });

  it("is told by the référent·e alone after a withdrawal, without words by the intervenant·e", async () => {
    await createRetrait(situation.referent, situation.id, CLOSE);
    expect(await follow(situation.intervenant)).toEqual(refuse("CONSENTEMENT_RETIRE"));
    expect(await follow(situation.intervenant, { effets: "" })).toMatchObject({ ok: true });
    expect((await read(situation.intervenant))?.effets).toBeNull();
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { discardCorrection } from "@/lib/compte-rendu/commands/discard";
import { getCompteRendu } from "@/lib/compte-rendu/queries/compte-rendu";
import { getRedaction } from "@/lib/compte-rendu/queries/redaction";
import { sqlStateOf, withEspace } from "@/lib/db";
import { ok, refuse } from "@/lib/result";
import { addMinutes, toInstant } from "@/lib/time";
import { createCompteRendu } from "../../factories/compte-rendu";
import { createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createSeance, type SeanceDeTest } from "../../factories/seance";
import { createSituation, type SituationDeTest } from "../../factories/situation";

const NOW = toInstant("2031-03-10", "09:00", "Europe/Paris");
const APRES = addMinutes(NOW, 10 * 1440);

let espace: EspaceDeTest;
let situation: SituationDeTest;
let seance: SeanceDeTest;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: NOW });
  seance = await createSeance(situation, { statut: "TENUE", now: NOW });
});

const corriger = async () => {
  await createCompteRendu(seance, { saisie: { faits: "La première version." }, now: APRES });
  const saisie = { version: 2, faits: "Une correction à ne pas garder." };
  return createCompteRendu(seance, { statut: "BROUILLON", saisie, now: APRES });
};
const abandon = (par = situation.intervenant, { version = 2, revision = 1 } = {}) =>
  discardCorrection(par, { seanceId: seance.id, version, revision }, APRES);
const textes = (supportId: string) => withEspace(espace, (tx) => tx.contenu.count({ where: { supportId } }));

describe("a correction that is given up", () => {
  it("leaves the version before as the last, and none of its words", async () => {
    const { id } = await corriger();
    expect(await abandon()).toEqual(ok({ seanceId: seance.id }));
    expect(await textes(id)).toBe(0);
    const lu = await getCompteRendu(situation.referent, seance.id);
    expect(lu).toMatchObject({
      validees: [{ version: 1 }],
      lu: { textes: { faits: "La première version." } },
    });
    expect(await getRedaction(situation.intervenant, seance.id)).toMatchObject({
      version: 2,
      revision: 0,
      depart: "CORRECTION",
      ecrit: { textes: { faits: "La première version." } },
    });
  });

  it("is given up as it was read, by who writes, until a withdrawal", async () => {
    await corriger();
    expect(await abandon(situation.referent)).toEqual(refuse("INTROUVABLE"));
    expect(await abandon(situation.intervenant, { revision: 2 })).toEqual(refuse("PERIME"));
    await createRetrait(situation.referent, situation.id, APRES);
    expect(await abandon()).toEqual(refuse("INTROUVABLE"));
  });

  it("is neither the first draft nor what was validated, by SQL as by the page", async () => {
    const { id } = await createCompteRendu(seance, { statut: "BROUILLON", now: APRES });
    expect(await abandon(situation.intervenant, { version: 1 })).toEqual(refuse("INTROUVABLE"));
    const supprimer = withEspace(espace, (tx) => tx.compteRendu.deleteMany({ where: { id } }));
    await expect(supprimer.catch(sqlStateOf)).resolves.toBe("RC003");
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, withEspace } from "@/lib/db";
import { reportSeance } from "@/lib/restitution/commands";
import { ok, refuse } from "@/lib/result";
import { addMinutes, dateFromJour, toInstant } from "@/lib/time";
import { createCompteRendu } from "../../factories/compte-rendu";
import { createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance, type SeanceDeTest } from "../../factories/seance";
import { createSituation, type SituationDeTest } from "../../factories/situation";

const NOW = toInstant("2031-03-10", "09:00", "Europe/Paris");
const APRES = addMinutes(NOW, 10 * 1440); // le 20 mars ; la séance est du 17

let espace: EspaceDeTest;
let situation: SituationDeTest;
let seance: SeanceDeTest;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: NOW });
  seance = await createSeance(situation, { statut: "TENUE", now: NOW });
});

const report = (par: Acteur, restitueeLe = "2031-03-18") =>
  reportSeance(par, { seanceId: seance.id, restitueeLe }, APRES);

describe("giving back the conclusions (000:69)", () => {
  it("waits for the minutes to be validated", async () => {
    await createCompteRendu(seance, { statut: "BROUILLON", now: APRES });
    expect(await report(situation.referent)).toEqual(refuse("PAS_VALIDE"));
    await createCompteRendu(seance, { saisie: { revision: 1 }, now: APRES });
    expect(await report(situation.referent)).toEqual(ok());
  });

  it("is the référent·e's to record, on a day from the séance to today", async () => {
    await createCompteRendu(seance, { now: APRES });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (const membre of [situation.intervenant, secretaire, espace.admin])
      expect(await report(membre)).toEqual(refuse("INTROUVABLE"));
    expect(await report(situation.referent, "2031-03-16")).toEqual(refuse("DATE_AVANT_SEANCE"));
    expect(await report(situation.referent, "2031-03-21")).toEqual(refuse("DATE_A_VENIR"));
    expect(await report(situation.referent, "2031-03-17")).toEqual(ok());
  });

  it("stays owed to the person after a withdrawal", async () => {
    await createCompteRendu(seance, { now: APRES });
    await createRetrait(situation.referent, situation.id, APRES);
    expect(await report(situation.referent)).toEqual(ok());
  });

  it("is of a held séance, dated and signed, through SQL either", async () => {
    const prevue = await createSeance(situation, { statut: "CONFIRMEE", now: APRES });
    const restitueeLe = dateFromJour("2031-03-18");
    const restitueeParId = situation.referent.membreId;
    const set = (id: string, data: object) =>
      withEspace(espace, (tx) => tx.seance.updateMany({ where: { id }, data })).catch(sqlStateOf);
    expect(await set(prevue.id, { restitueeLe, restitueeParId })).toBe("23514");
    expect(await set(seance.id, { restitueeLe })).toBe("23514");
  });
});

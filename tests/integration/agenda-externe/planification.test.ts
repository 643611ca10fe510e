import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { getAgenda } from "@/lib/seance/queries/agenda";
import { getPlanification } from "@/lib/seance/queries/planification";
import { getReport } from "@/lib/seance/queries/report";
import { heureOf, toInstant } from "@/lib/time";
import { createAgendaLu } from "../../factories/agenda-externe";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance } from "../../factories/seance";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";

const at = (jour: string, heure: string) => toInstant(jour, heure, "Europe/Paris");
const now = at("2026-09-01", "09:00");
const JOUR = "2026-12-01";
/** The whole morning, and until four. */
const occupe = { debut: at(JOUR, "08:00"), fin: at(JOUR, "16:00") };

let espace: EspaceDeTest;
let situation: SituationDeTest;
let sam: Acteur;

beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  situation = await createSituation(espace, { now });
  sam = await createMembre(espace, { prenom: "Sam" });
  await createAssociation(situation, sam, "ACCEPTEE", now);
});

const main = { jour: JOUR, heure: "14:00" };
const planifier = () => getPlanification(situation.intervenant, situation.id, { debut: JOUR, main }, now);

describe("a date looked for", () => {
  it("avoids what a calendar elsewhere says, and says whose without saying what", async () => {
    await createAgendaLu(sam, [occupe], { now });
    const page = await planifier();
    const [proposition] = page?.propositions ?? [];
    for (const { debut, fin } of proposition?.creneaux ?? [])
      expect(debut >= occupe.fin || fin <= occupe.debut).toBe(true);
    expect(page?.date).toMatchObject({ libre: false, prise: false, ailleurs: false });
    expect(page?.empechements).toEqual([{ id: sam.membreId, empechement: "AILLEURS" }]);
  });

  it("can be chosen all the same, even by the intervenant·e whose calendar says no", async () => {
    const { intervenant } = situation;
    await createAgendaLu(intervenant, [occupe], { now });
    const page = await planifier();
    expect(page?.date).toMatchObject({ libre: false, prise: false, ailleurs: true });
    const creneaux = [
      { champ: "creneau-main", valeur: { debut: at(JOUR, "14:00"), lieuId: null, trajetMinutes: 0 } },
    ];
    const participant = [situation.referent.membreId];
    const input = { situationId: situation.id, participant, creneaux };
    expect(await proposeSeances(intervenant, input, now)).toMatchObject({ ok: true });
  });

  it("again says the same of a séance that moves", async () => {
    const { id } = await createSeance(situation, { debut: at("2026-11-17", "14:00"), now });
    await createAgendaLu(situation.intervenant, [occupe], { now });
    const report = await getReport(situation.intervenant, id, now, main);
    expect(report?.voulue).toMatchObject({ prise: false, ailleurs: true });
    expect(report?.voulue?.autres.map(({ debut }) => heureOf(debut, "Europe/Paris")).sort()[0]).not.toBe(
      "14:00",
    );
  });
});

describe("the agenda", () => {
  const ailleurs = async (acteur: Acteur, filtre = {}) =>
    (await getAgenda(acteur, { vue: "jour", jour: JOUR, filtre }, now))?.jours[0]?.ailleurs.map(
      ({ debut, fin }) => ({ debut, fin }),
    );

  it("shows one's own busy time, and that of the intervenant·e looked at to the secretariat alone", async () => {
    const { intervenant } = situation;
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    await createAgendaLu(intervenant, [occupe], { now });
    await createAgendaLu(sam, [{ debut: at(JOUR, "17:00"), fin: at(JOUR, "18:00") }], { now });
    const filtre = { intervenantId: intervenant.membreId };
    expect(await ailleurs(intervenant)).toEqual([occupe]);
    expect(await ailleurs(intervenant, { natures: ["seance"] })).toEqual([]);
    expect(await ailleurs(secretaire)).toEqual([]);
    expect(await ailleurs(secretaire, filtre)).toEqual([occupe]);
    expect(await ailleurs(secretaire, { intervenantId: sam.membreId })).toEqual([]);
    expect(await ailleurs(situation.referent, filtre)).toEqual([]);
  });

  it("cuts nothing: what begins the day before or ends the day after falls on each", async () => {
    const nuit = { debut: at("2026-11-30", "18:00"), fin: at(JOUR, "09:00") };
    await createAgendaLu(sam, [nuit], { now });
    expect(await ailleurs(sam)).toEqual([nuit]);
  });
});

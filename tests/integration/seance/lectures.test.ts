import pg from "pg";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { getAgenda } from "@/lib/seance/queries/agenda";
import { getFeuille } from "@/lib/seance/queries/feuille";
import { getSeancePage } from "@/lib/seance/queries/page";
import { getPlanification } from "@/lib/seance/queries/planification";
import { VUES } from "@/lib/seance/rules/agenda";
import { addDays, jourOf, toInstant } from "@/lib/time";
import { createConge, createLieuDeTest, createSemaine } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createProtocole } from "@/tests/factories/protocole";
import { createSeance, type SeanceDeTest } from "@/tests/factories/seance";
import { createAssociation, createSituation } from "@/tests/factories/situation";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const at = (jour: string, heure = "14:00") => toInstant(jour, heure, PARIS);

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});
afterEach(() => vi.restoreAllMocks());

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const count = query.mock.calls.length;
  query.mockRestore();
  return count;
}

describe("the planner's page", () => {
  it("moves what falls on Easter Monday, and says so", async () => {
    const situation = await createSituation(espace, { now });
    await createProtocole(situation, { nombreSeances: 1 });
    const page = await getPlanification(situation.intervenant, situation.id, { debut: "2027-03-29" }, now);
    expect(page?.propositions).toHaveLength(1);
    expect(page?.propositions[0]).toMatchObject({
      cible: "2027-03-29",
      motifs: [{ code: "ferie", nom: "lundi de Pâques" }],
    });
    expect(jourOf(page?.propositions[0]?.creneaux[0]?.debut ?? now, PARIS)).toBe("2027-03-30");
    expect(page?.semaineSupposee).toBe(true);
  });

  it("counts from the last séance, around absences and what everyone has booked", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    await createSemaine(intervenant, [[2, "13:00", "17:00"]]);
    await createConge(intervenant, "2026-11-24", "2026-11-24");
    await createSeance(situation, { debut: at("2026-10-13"), now });
    // The référent·e is at another séance on the first Tuesday the absence leaves.
    const ailleurs = await createSituation(espace, { referent, now });
    await createSeance(ailleurs, { debut: at("2026-12-01", "13:00"), now });
    const page = await getPlanification(intervenant, situation.id, {}, now);
    const [suivante] = page?.propositions ?? [];
    expect(suivante).toMatchObject({ rang: 2, cible: "2026-11-24" });
    expect(suivante?.creneaux.map(({ debut }) => debut)).toEqual([at("2026-11-17")]);
    expect(suivante?.motifs.map(({ code }) => code)).toEqual(["absence", "complet"]);
  });

  it("looks at the place and hour of the last séance, unless asked for nothing in particular", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const lieuId = await createLieuDeTest(espace.admin, "Relais des Îles");
    await createSeance(situation, { debut: at("2026-10-13", "15:30"), lieuId, now });
    const habitude = await getPlanification(intervenant, situation.id, {}, now);
    expect(habitude?.choisis).toMatchObject({ heure: "15:30", lieuId });
    const libre = await getPlanification(intervenant, situation.id, { heure: null, lieuId: null }, now);
    expect(libre?.choisis).toMatchObject({ heure: null, lieuId: null });
  });

  it("says of any date chosen by hand how far it is and what falls on it, and forbids only booked time", async () => {
    const situation = await createSituation(espace, { now });
    await createSeance(situation, { debut: at("2026-10-13"), now });
    const look = async (jour: string, heure: string) =>
      (await getPlanification(situation.intervenant, situation.id, { main: { jour, heure } }, now))?.date;
    expect(await look("2026-11-24", "10:00")).toMatchObject({
      derive: { jours: 0 },
      libre: true,
      prise: false,
    });
    expect(await look("2026-12-25", "10:00")).toMatchObject({
      derive: { jours: 31, dansLaTolerance: false },
      libre: false,
      prise: false,
      motif: { nom: "Noël" },
    });
    expect(await look("2026-10-13", "15:00")).toMatchObject({ libre: false, prise: true });
  });

  it("is for who plans the situation; it stops at a withdrawal", async () => {
    const situation = await createSituation(espace, { now });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    expect(await getPlanification(secretaire, situation.id, {}, now)).not.toBeNull();
    for (const acteur of [
      situation.referent,
      espace.admin,
      await createMembre(espace, { roles: ["INTERVENANT"] }),
    ])
      expect(await getPlanification(acteur, situation.id, {}, now)).toBeNull();
    expect(await getPlanification(secretaire, "abc", {}, now)).toBeNull();
    const retiree = await createSituation(espace, { consentement: "RETIRE", now });
    const page = await getPlanification(retiree.intervenant, retiree.id, {}, now);
    expect(page).toMatchObject({ consentement: "RETIRE", propositions: [] });
  });
});

describe("the agenda", () => {
  it("shows one's week: what one may see, the absences, the holidays, and what waits for a date", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant, referent } = situation;
    await createConge(intervenant, "2026-11-12", "2026-11-13", "FORMATION");
    const { id } = await createSeance(situation, { debut: at("2026-11-10"), now });
    const agenda = await getAgenda(intervenant, { vue: "semaine", jour: "2026-11-15" }, now);
    expect(agenda?.du).toBe("2026-11-09");
    expect(agenda?.jours.map(({ evenements }) => evenements.length)).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(agenda?.jours[2]?.ferie).toBe("armistice de 1918");
    expect(agenda?.jours.map(({ absences }) => absences.length)).toEqual([0, 0, 0, 1, 1, 0, 0]);
    expect(
      (await getAgenda(referent, { vue: "semaine", jour: "2026-11-09" }, now))?.jours[1]?.evenements,
    ).toMatchObject([{ id }]);
    const autre = await getAgenda(
      await createMembre(espace),
      {
        vue: "semaine",
        jour: "2026-11-09",
      },
      now,
    );
    expect(autre?.jours.flatMap(({ evenements }) => evenements)).toEqual([]);
    expect(await getAgenda(espace.admin, { vue: "semaine", jour: "2026-11-09" }, now)).toBeNull();
  });
});

const statementsOfViews = async (acteur: Acteur) => {
  const counts: number[] = [];
  for (const vue of VUES)
    counts.push(await statementsOf(() => getAgenda(acteur, { vue, jour: "2026-10-05" }, now)));
  return counts;
};

describe("the number of statements", () => {
  it("does not grow with people and séances", async () => {
    const count = async (associes: number, seances: number) => {
      const situation = await createSituation(espace, { now });
      const participants = [situation.referent];
      for (let i = 0; i < associes; i++) {
        const associe = await createMembre(espace);
        await createAssociation(situation, associe);
        await createSemaine(associe, [[2, "09:00", "18:00"]]);
        participants.push(associe);
      }
      const made: SeanceDeTest[] = [];
      for (let i = 0; i < seances; i++)
        made.push(await createSeance(situation, { debut: at(addDays("2026-10-06", i)), participants, now }));
      const { intervenant, id } = situation;
      return [
        await statementsOf(() => getSeancePage(intervenant, made[0]?.id ?? "", now)),
        await statementsOf(() => getPlanification(intervenant, id, {}, now)),
        ...(await statementsOfViews(intervenant)),
        await statementsOf(() => getFeuille(intervenant, "2026-10-06")),
      ];
    };
    expect(await count(4, 6)).toEqual(await count(1, 1));
  });
});

import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { getCharge, getChargeChiffres } from "@/lib/charge/queries/charge";
import { withEspace } from "@/lib/db";
import { addDays, addMinutes, jourOf, toInstant } from "@/lib/time";
import { createConge } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSeance } from "@/tests/factories/seance";
import { createSituation, type SituationDeTest } from "@/tests/factories/situation";

const PARIS = "Europe/Paris";
const accepteeLe = toInstant("2026-09-01", "09:00", PARIS);
/** The Wednesday after the clocks went back. */
const now = toInstant("2026-10-28", "10:00", PARIS);
const LUNDI = "2026-10-26";

let espace: EspaceDeTest;
let intervenant: Acteur;
let secretaire: Acteur;
let situation: SituationDeTest;

const at = (jour: string, heure: string) => toInstant(jour, heure, PARIS);
const semaineOf = async (acteur: Acteur, lundi: string, rang = 0) =>
  (await getCharge(acteur, now))?.series[rang]?.semaines.find((semaine) => semaine.lundi === lundi);

const regler = (heuresHebdo: number | null) =>
  withEspace(espace, (tx) => tx.espace.update({ where: { id: espace.espaceId }, data: { heuresHebdo } }));

beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: accepteeLe });
  intervenant = await createMembre(espace, { roles: ["INTERVENANT"], prenom: "Nadia", nom: "Aubry" });
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
  situation = await createSituation(espace, { intervenant, now: accepteeLe });
  await regler(32);
  const tenue = { statut: "TENUE", now: accepteeLe } as const;
  await createSeance(situation, { ...tenue, debut: at("2026-10-20", "14:00"), trajetMinutes: 40 });
  // Late on the Sunday of the clock change, and early on the Monday after it.
  await createSeance(situation, { now, debut: at("2026-10-25", "19:00") });
  await createSeance(situation, { now, debut: at("2026-10-29", "08:00") });
});

describe("the hours of a week", () => {
  it("hold the séance, its preparation and synthesis, and the way there and back", async () => {
    expect(await semaineOf(intervenant, "2026-10-19")).toMatchObject({ faites: 120 + 60 + 80, prevues: 180 });
    expect(await semaineOf(intervenant, LUNDI)).toMatchObject({ faites: 0, prevues: 180, capacite: 1920 });
  });

  it("begin on Monday in the espace's zone, on both sides of a clock change", async () => {
    const loin = await createEspaceDeTest({ zone: "Indian/Reunion", creeLe: accepteeLe });
    const membre = await createMembre(loin, { roles: ["INTERVENANT"] });
    const autre = await createSituation(loin, { intervenant: membre, now: accepteeLe });
    // 00:30 on Monday in La Réunion is still Sunday in Paris.
    await createSeance(autre, { now, debut: toInstant("2026-11-02", "00:30", "Indian/Reunion") });
    expect(await semaineOf(membre, "2026-11-02")).toMatchObject({ prevues: 180 });
    expect(await semaineOf(membre, LUNDI)).toMatchObject({ prevues: 0 });
  });

  it("leave out what does not take place", async () => {
    const avant = await semaineOf(intervenant, "2026-11-09");
    const { id } = await createSeance(situation, { now, debut: at("2026-11-12", "09:00") });
    expect(await semaineOf(intervenant, "2026-11-09")).toMatchObject({ prevues: 180 });
    await withEspace(espace, (tx) =>
      tx.seance.update({
        where: { espaceId_id: { espaceId: espace.espaceId, id } },
        data: { statut: "ANNULEE" },
      }),
    );
    expect(await semaineOf(intervenant, "2026-11-09")).toEqual(avant);
  });

  it("are fewer in a week of absence, and of a public holiday", async () => {
    await createConge(intervenant, "2026-11-16", "2026-11-17");
    expect(await semaineOf(intervenant, "2026-11-16")).toMatchObject({
      capacite: (1920 * 3) / 5,
      joursAbsents: 2,
    });
    expect(await semaineOf(intervenant, "2026-11-09")).toMatchObject({
      capacite: (1920 * 4) / 5,
      joursAbsents: 1,
    });
  });

  it("are foreseen after the last séance by the rhythm of the protocole, as an estimate", async () => {
    const attendue = addDays("2026-10-29", 42);
    const charge = await getCharge(intervenant, now);
    const semaines = charge?.series[0]?.semaines.filter(({ estimees }) => estimees > 0) ?? [];
    expect(semaines[0]).toMatchObject({ lundi: "2026-12-07", estimees: 180, prevues: 0 });
    expect(jourOf(at(attendue, "08:00"), PARIS)).toBe("2026-12-10");
  });

  it("promise nothing of a situation whose agreement was withdrawn", async () => {
    const seul = await createMembre(espace, { roles: ["INTERVENANT"], nom: "Zola" });
    await createSituation(espace, { intervenant: seul, consentement: "RETIRE", now: accepteeLe });
    const charge = await getCharge(seul, now);
    expect(charge?.series[0]?.semaines.every(({ estimees }) => estimees === 0)).toBe(true);
  });

  it("have nothing to be measured against while the espace has not said so", async () => {
    await regler(null);
    expect((await semaineOf(intervenant, LUNDI))?.capacite).toBeNull();
    await regler(32);
  });
});

describe("who reads them", () => {
  it("an intervenant·e their own, the secretariat everyone's by name, and nobody else", async () => {
    const autre = await createMembre(espace, { roles: ["INTERVENANT"], prenom: "Yann", nom: "Tanguy" });
    expect((await getCharge(autre, now))?.series.map(({ nom }) => nom)).toEqual(["Yann Tanguy"]);
    expect((await getCharge(autre, now))?.parts.every(({ faites }) => faites === 0)).toBe(true);
    // A planned share is of the service's hours, not of one person's among several.
    expect((await getCharge(autre, now))?.parts[0]?.partPrevue).toBeNull();
    expect((await getCharge(secretaire, now))?.parts[0]?.partPrevue).toBe(80);
    expect((await getCharge(secretaire, now))?.series.map(({ nom }) => nom)).toEqual(
      expect.arrayContaining(["Nadia Aubry", "Yann Tanguy"]),
    );
    for (const role of ["PROFESSIONNEL", "ENCADRANT", "RESPONSABLE", "COPIL", "ADMINISTRATEUR"] as const)
      expect(await getCharge(await createMembre(espace, { roles: [role] }), now)).toBeNull();
    expect(await getChargeChiffres(secretaire, now)).toBeNull();
  });

  it("a responsable as figures: no name, no délégation but under the secret", async () => {
    const responsable = await createMembre(espace, { roles: ["RESPONSABLE"] });
    const charge = await getChargeChiffres(responsable, now);
    expect(charge).toMatchObject({ portee: "CHIFFRES", parts: [] });
    expect(charge?.partProtegee?.code).toBe("part-realisee");
    // By the month: the weeks of a team of one would be her timetable.
    expect(charge?.pas).toBe("mois");
    expect(charge?.enTrop.every(({ nom }) => nom === null)).toBe(true);
    expect(JSON.stringify(charge)).not.toMatch(/Nadia|Aubry|Yann|SIT-/);
    expect(JSON.stringify(charge)).not.toContain(intervenant.membreId);
  });

  it("one statement, whatever there is to read", async () => {
    const pg = (await import("pg")).default;
    const query = vi.spyOn(pg.Client.prototype, "query");
    const countOf = async (quand: Date) => {
      query.mockClear();
      await getCharge(secretaire, quand);
      return query.mock.calls.length;
    };
    const plein = await countOf(now);
    expect(await countOf(addMinutes(now, -400 * 1440))).toBe(plein);
    // BEGIN with its espace, the statement, COMMIT.
    expect(plein).toBe(3);
    query.mockRestore();
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { createRencontres } from "@/lib/rencontre/commands/create";
import { cancelRencontre } from "@/lib/rencontre/commands/end";
import { postponeRencontre } from "@/lib/rencontre/commands/postpone";
import { updateRencontre } from "@/lib/rencontre/commands/update";
import { getNouvelle } from "@/lib/rencontre/queries/nouvelle";
import { Nouvelle } from "@/lib/rencontre/schema";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { getReport } from "@/lib/seance/queries/report";
import { addMinutes, toInstant } from "@/lib/time";
import { valeurOf } from "@/tests/factories/demande";
import { createConge } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createRencontre } from "@/tests/factories/rencontre";
import { createSeance } from "@/tests/factories/seance";
import { createSituation, type SituationDeTest } from "@/tests/factories/situation";
import { clientOf } from "@/tests/support/clients";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const at = (jour: string, heure: string) => toInstant(jour, heure, PARIS);

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

const book = (acteur: Acteur, jours: string[], reste: object = {}) =>
  createRencontres(
    acteur,
    {
      ...{ quoi: "SENSIBILISATION", placeId: espace.delegationId, debut: "09:00", fin: "11:00" },
      ...{ intervenantId: undefined, lieuId: undefined, structure: [], membre: [] },
      ...{ avantMinutes: 30, apresMinutes: 0, trajetMinutes: 20, ...reste },
      jours: jours.map((valeur, n) => ({ champ: `jour-${n + 1}`, valeur })),
    } as Parameters<typeof createRencontres>[1],
    now,
  );

const propose = ({ intervenant, referent, id: situationId }: SituationDeTest, debut: Date) =>
  proposeSeances(
    intervenant,
    {
      situationId,
      participant: [referent.membreId],
      creneaux: [{ champ: "creneau-1", valeur: { debut, lieuId: null, trajetMinutes: 0 } }],
    },
    now,
  );

const reservationsOf = ({ membreId, espaceId }: Acteur) =>
  withEspace({ espaceId }, (tx) =>
    tx.reservation.findMany({ where: { membreId }, orderBy: { debut: "asc" } }),
  );

describe("the time of a rencontre", () => {
  it("is booked with its preparation and its road, for all the dates of a series or for none", async () => {
    const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
    const jours = ["2026-10-13", "2026-11-10", "2026-12-08"];
    expect(await book(intervenant, jours)).toMatchObject({ ok: true });
    const prises = await reservationsOf(intervenant);
    expect(prises.map(({ debut, fin, seanceId }) => ({ debut, fin, seanceId }))).toEqual(
      jours.map((jour) => ({ debut: at(jour, "08:10"), fin: at(jour, "11:20"), seanceId: null })),
    );
    const suite = await book(intervenant, ["2027-01-12", "2026-12-08"]);
    expect(suite).toMatchObject({ ok: false, reason: "CRENEAU_PRIS", champ: "jour-2" });
    expect(await reservationsOf(intervenant)).toHaveLength(3);
  });

  it("excludes a séance of the same person, and the other way round, whatever lies around them", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    await createRencontre(espace, intervenant, { jour: "2026-10-13", autour: { trajetMinutes: 30 }, now });
    // The séance wants half an hour before itself; the rencontre keeps the road until half past eleven.
    expect(await propose(situation, at("2026-10-13", "11:45"))).toMatchObject({ reason: "CRENEAU_PRIS" });
    expect(await propose(situation, at("2026-10-13", "12:00"))).toMatchObject({ ok: true });
    expect(await book(intervenant, ["2026-10-13"], { debut: "14:00", fin: "15:00" })).toMatchObject({
      reason: "CRENEAU_PRIS",
    });
    const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
    expect(await book(autre, ["2026-10-13"], { debut: "14:00", fin: "15:00" })).toMatchObject({ ok: true });
  });

  it("names the nearest free times when it is taken", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const seance = await createSeance(situation, { debut: at("2026-10-13", "09:00"), now });
    const refus = await book(intervenant, ["2026-10-13"], { debut: "10:00" });
    const { alternatives } = refus as unknown as { alternatives: { debut: Date; fin: Date }[] };
    expect(alternatives.length).toBeGreaterThan(0);
    for (const { debut, fin } of alternatives)
      expect(debut < addMinutes(seance.debut, 120) && seance.debut < fin).toBe(false);
  });

  it("is free again once it is cancelled, and moves along with it", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const { id, version } = await createRencontre(espace, intervenant, { jour: "2026-10-13", now });
    const report = { rencontreId: id, version, jour: "2026-10-14", debut: "10:00", fin: "12:00" };
    expect(await postponeRencontre(intervenant, { ...report, motif: "ORGANISATEUR" }, now)).toMatchObject({
      ok: true,
    });
    expect((await reservationsOf(intervenant))[0]).toMatchObject({ debut: at("2026-10-14", "10:00") });
    await cancelRencontre(intervenant, { rencontreId: id, version: version + 1, motif: "AUTRE" }, now);
    expect(await reservationsOf(intervenant)).toEqual([]);
    expect(await propose(situation, at("2026-10-14", "10:00"))).toMatchObject({ ok: true });
  });

  it("can be lengthened by its road only where there is room, without meeting itself", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const { id: rencontreId } = await createRencontre(espace, intervenant, { jour: "2026-10-13", now });
    await propose(situation, at("2026-10-13", "12:00"));
    const change = (version: number, trajetMinutes: number) =>
      updateRencontre(
        intervenant,
        {
          ...{ rencontreId, version, lieuId: undefined, structure: [], membre: [] },
          ...{ avantMinutes: 0, apresMinutes: 0, trajetMinutes },
        },
        now,
      );
    expect(await change(1, 30)).toMatchObject({ ok: true });
    expect(await change(2, 45)).toMatchObject({ reason: "CRENEAU_PRIS", champ: "trajetMinutes" });
  });

  it("is seen by who plans a séance, and by who looks at dates before booking them", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const { id } = await createSeance(situation, { debut: at("2026-11-03", "09:00"), now });
    await createRencontre(espace, intervenant, { jour: "2026-11-10", now });
    await createConge(intervenant, "2026-12-08", "2026-12-08");
    const report = await getReport(intervenant, id, now, { jour: "2026-11-10", heure: "10:00" });
    expect(report?.voulue).toMatchObject({ prise: true });
    const souhait = { quoi: await valeurOf(espace, "instance"), placeId: espace.delegationId, nombre: 3 };
    const heures = { jour: "2026-11-10", debut: "09:00", fin: "12:00", rythme: "MOIS" };
    const nouvelle = await getNouvelle(intervenant, Nouvelle.parse({ ...souhait, ...heures }));
    expect(nouvelle?.dates).toEqual([
      { jour: "2026-11-10", ferie: null, empechement: "PRIS" },
      { jour: "2026-12-08", ferie: null, empechement: "ABSENT" },
      { jour: "2027-01-12", ferie: null, empechement: null },
    ]);
  });
});

describe("the guards of the database", () => {
  it("refuse two bookings of one person at once, whatever wrote them, and a booking that is of both kinds or neither", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    await createRencontre(espace, intervenant, { jour: "2026-10-13", now });
    const forced = withEspace(espace, (tx) =>
      tx.seance.create({
        data: {
          ...{ espaceId: espace.espaceId, situationId: situation.id, intervenantId: intervenant.membreId },
          ...{ debut: at("2026-10-13", "10:00"), fin: at("2026-10-13", "12:00") },
          ...{ statutLe: now, creeLe: now, statutParId: intervenant.membreId },
          creeParId: intervenant.membreId,
        },
      }),
    );
    await expect(forced).rejects.toThrow(/Reservation_sans_chevauchement|exclusion/);
    const admin = await clientOf("admin");
    await expect(
      admin.query(`UPDATE "Reservation" SET "rencontreId" = NULL WHERE "rencontreId" IS NOT NULL`),
    ).rejects.toThrow(/check constraint/);
  });

  it("refuse the application a booking by hand", async () => {
    const app = await clientOf("app");
    await expect(app.query(`DELETE FROM "Reservation"`)).rejects.toThrow(/permission denied/);
  });
});

describe("at the same moment", () => {
  it("bookings of one person by both kinds give the time to exactly one, with clear refusals for the others", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, rang) =>
        rang % 2
          ? propose(situation, at("2026-10-20", "10:00"))
          : book(intervenant, ["2026-10-20"], { debut: "10:15", fin: "12:00" }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const refus = results.flatMap((result) => (result.ok ? [] : [result.reason]));
    expect(new Set(refus)).toEqual(new Set(["CRENEAU_PRIS"]));
    expect(await reservationsOf(intervenant)).toHaveLength(1);
  });

  it("two people moving the same rencontre have one outcome: the second is told to read again", async () => {
    const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const { id: rencontreId, version } = await createRencontre(espace, intervenant, {
      jour: "2026-10-27",
      now,
    });
    const move = (acteur: Acteur, jour: string) =>
      postponeRencontre(
        acteur,
        { rencontreId, version, jour, debut: "09:00", fin: "11:00", motif: "ORGANISATEUR" },
        now,
      );
    const results = await Promise.all([move(intervenant, "2026-10-28"), move(secretaire, "2026-10-29")]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: "PERIME" });
    const traces = await withEspace(espace, (tx) =>
      tx.rencontreDeplacement.count({ where: { rencontreId } }),
    );
    expect(traces).toBe(1);
  });
});

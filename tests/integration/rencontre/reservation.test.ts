import { beforeAll, describe, expect, it } from "vitest";
import { cancelRencontre } from "@/lib/rencontre/commands/end";
import { postponeRencontre } from "@/lib/rencontre/commands/postpone";
import { updateRencontre } from "@/lib/rencontre/commands/update";
import { getNouvelle } from "@/lib/rencontre/queries/nouvelle";
import { Nouvelle } from "@/lib/rencontre/schema/adresse";
import { getReport } from "@/lib/seance/queries/report";
import { addMinutes } from "@/lib/time";
import { valeurOf } from "@/tests/factories/demande";
import { createConge } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createRencontre } from "@/tests/factories/rencontre";
import { createSeance } from "@/tests/factories/seance";
import { createSituation } from "@/tests/factories/situation";
import { at, book, now, propose, reservationsOf } from "./reserver";

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

describe("the time of a rencontre", () => {
  it("is booked with its preparation and its road, for all the dates of a series or for none", async () => {
    const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
    const jours = ["2026-10-13", "2026-11-10", "2026-12-08"];
    expect(await book(intervenant, espace.delegationId, jours)).toMatchObject({ ok: true });
    const prises = await reservationsOf(intervenant);
    expect(prises.map(({ debut, fin, seanceId }) => ({ debut, fin, seanceId }))).toEqual(
      jours.map((jour) => ({ debut: at(jour, "08:10"), fin: at(jour, "11:20"), seanceId: null })),
    );
    const suite = await book(intervenant, espace.delegationId, ["2027-01-12", "2026-12-08"]);
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
    expect(
      await book(intervenant, espace.delegationId, ["2026-10-13"], { debut: "14:00", fin: "15:00" }),
    ).toMatchObject({
      reason: "CRENEAU_PRIS",
    });
    const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
    expect(
      await book(autre, espace.delegationId, ["2026-10-13"], { debut: "14:00", fin: "15:00" }),
    ).toMatchObject({ ok: true });
  });

  it("names the nearest free times when it is taken", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const seance = await createSeance(situation, { debut: at("2026-10-13", "09:00"), now });
    const refus = await book(intervenant, espace.delegationId, ["2026-10-13"], { debut: "10:00" });
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

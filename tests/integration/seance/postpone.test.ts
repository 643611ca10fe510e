import { beforeAll, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { excusePresence } from "@/lib/seance/commands/excuse";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { shiftSeances } from "@/lib/seance/commands/shift";
import { getReport } from "@/lib/seance/queries/report";
import { getSuivantes } from "@/lib/seance/queries/suivantes";
import { PostponeSeance, ShiftSeances } from "@/lib/seance/schema";
import { formatHeure, jourOf, toInstant } from "@/lib/time";
import { createSemaine } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createSeance, type SeanceDeTest } from "@/tests/factories/seance";
import { createSituation, type SituationDeTest } from "@/tests/factories/situation";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const at = (jour: string, heure = "14:00") => toInstant(jour, heure, PARIS);

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

const send = (seance: SeanceDeTest, champs: Record<string, string>) =>
  PostponeSeance.parse({
    seanceId: seance.id,
    version: String(seance.version),
    motif: "INTEMPERIE",
    ...champs,
  });

const read = ({ id }: SeanceDeTest, { intervenant }: SituationDeTest) =>
  withEspace(intervenant, (tx) =>
    tx.seance.findFirstOrThrow({
      where: { id },
      select: {
        statut: true,
        debut: true,
        motif: true,
        version: true,
        annonceeLe: true,
        reservation: { select: { debut: true } },
        presences: { select: { etat: true } },
        deplacements: { select: { deDebut: true, versDebut: true, motif: true, auteurId: true } },
      },
    }),
  );

describe("postponing", () => {
  it("moves the séance with its reserved time, and keeps from when to when, by whom and why", async () => {
    const situation = await createSituation(espace, { now });
    const seance = await createSeance(situation, { debut: at("2026-10-13"), statut: "CONFIRMEE", now });
    await excusePresence(situation.referent, { seanceId: seance.id, reponse: "EXCUSE" }, now);
    const input = send(seance, { creneau: "main", jour: "2026-10-28", heure: "10:30" });
    expect(await postponeSeance(situation.intervenant, input, now)).toEqual({
      ok: true,
      value: { suivantes: 0 },
    });
    expect(await read(seance, situation)).toMatchObject({
      statut: "PROPOSEE",
      debut: at("2026-10-28", "10:30"),
      annonceeLe: null,
      reservation: { debut: at("2026-10-28", "10:00") },
      presences: [{ etat: "ATTENDU" }],
      deplacements: [
        {
          deDebut: at("2026-10-13"),
          versDebut: at("2026-10-28", "10:30"),
          motif: "INTEMPERIE",
          auteurId: situation.intervenant.membreId,
        },
      ],
    });
  });

  it("stays confirmed when the new date is already agreed", async () => {
    const situation = await createSituation(espace, { now });
    const seance = await createSeance(situation, { debut: at("2026-10-13"), statut: "CONFIRMEE", now });
    const date = { creneau: "main", jour: "2026-10-20", heure: "14:00", garderConfirmee: "on" };
    await postponeSeance(situation.intervenant, send(seance, date), now);
    expect(await read(seance, situation)).toMatchObject({ statut: "CONFIRMEE", debut: at("2026-10-20") });
  });

  it("without a date gives the time back, and is given another later", async () => {
    const situation = await createSituation(espace, { now });
    const seance = await createSeance(situation, { debut: at("2026-10-13"), now });
    await postponeSeance(situation.intervenant, send(seance, { creneau: "sans" }), now);
    expect(await read(seance, situation)).toMatchObject({
      statut: "REPORTEE",
      motif: "INTEMPERIE",
      reservation: null,
    });
    await createSeance(await createSituation(espace, { intervenant: situation.intervenant, now }), {
      debut: at("2026-10-13"),
      now,
    });
    const later = send({ ...seance, version: 2 }, { creneau: "main", jour: "2026-11-10", heure: "14:00" });
    await postponeSeance(situation.intervenant, later, now);
    expect(await read(seance, situation)).toMatchObject({
      statut: "PROPOSEE",
      debut: at("2026-11-10"),
      deplacements: [{ deDebut: at("2026-10-13"), versDebut: at("2026-11-10") }],
    });
  });

  it("onto a taken slot is refused with free times, and what was cancelled does not move", async () => {
    const situation = await createSituation(espace, { now });
    const seance = await createSeance(situation, { debut: at("2026-10-13"), now });
    await createSeance(situation, { debut: at("2026-10-20"), now });
    const taken = await postponeSeance(
      situation.intervenant,
      send(seance, { creneau: "main", jour: "2026-10-20", heure: "15:00" }),
      now,
    );
    expect(taken).toMatchObject({ ok: false, reason: "CRENEAU_PRIS", champ: "creneau" });
    expect((await read(seance, situation)).debut).toEqual(at("2026-10-13"));
    const held = await createSeance(situation, { debut: at("2026-09-08"), statut: "TENUE", now });
    const late = send(held, { creneau: "main", jour: "2026-12-01", heure: "14:00" });
    expect(await postponeSeance(situation.intervenant, late, now)).toEqual(refuse("ETAT"));
    expect(await postponeSeance(situation.referent, send(seance, { creneau: "sans" }), now)).toEqual(
      refuse("INTROUVABLE"),
    );
  });

  it("offers the free times nearest to the date left, first the closest", async () => {
    const situation = await createSituation(espace, { now });
    await createSemaine(situation.intervenant, [[2, "09:00", "18:00"]]);
    const seance = await createSeance(situation, { debut: at("2026-10-13"), now });
    const report = await getReport(situation.intervenant, seance.id, now);
    expect(report?.creneaux.map(({ debut, derive }) => [jourOf(debut, PARIS), derive.jours])).toEqual([
      ["2026-10-20", 7],
      ["2026-10-06", -7],
      ["2026-10-27", 14],
      ["2026-11-03", 21],
    ]);
  });
});

describe("shifting the séances that follow", () => {
  it("offers to keep the gaps, at the same local hour across the clock change, and says why a day moved", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const seance = await createSeance(situation, { debut: at("2026-09-29"), now });
    await createSeance(situation, { debut: at("2026-11-09"), now });
    await createSeance(situation, { debut: at("2026-12-21"), statut: "CONFIRMEE", now });
    const moved = await postponeSeance(
      intervenant,
      send(seance, { creneau: "main", jour: "2026-10-01", heure: "14:00" }),
      now,
    );
    expect(moved).toEqual({ ok: true, value: { suivantes: 2 } });

    const page = await getSuivantes(intervenant, seance.id, now);
    const [novembre, decembre] = page?.suivantes ?? [];
    // Two days after Monday 9 November is Armistice Day.
    expect(novembre).toMatchObject({ cible: "2026-11-11", motifs: [{ code: "ferie" }] });
    expect(jourOf(novembre?.creneaux[0]?.debut ?? now, PARIS)).toBe("2026-11-12");
    expect(decembre?.creneaux[0]?.debut).toEqual(at("2026-12-23"));
    expect(formatHeure(novembre?.creneaux[0]?.debut ?? now, PARIS)).toBe("14\u00a0h");

    const choix = (page?.suivantes ?? []).map(({ id, version, creneaux }) => [
      `creneau-${id}_${version}`,
      creneaux[0]?.valeur,
    ]);
    const input = ShiftSeances.parse({ seanceId: seance.id, ...Object.fromEntries(choix) });
    expect(await shiftSeances(intervenant, input, now)).toEqual({ ok: true, value: { nombre: 2 } });
    const seances = await withEspace(intervenant, (tx) =>
      tx.seance.findMany({
        where: { situationId: situation.id },
        orderBy: { debut: "asc" },
        select: { debut: true, statut: true, deplacements: { select: { motif: true } } },
      }),
    );
    expect(seances).toEqual([
      { debut: at("2026-10-01"), statut: "PROPOSEE", deplacements: [{ motif: "INTEMPERIE" }] },
      { debut: at("2026-11-12"), statut: "PROPOSEE", deplacements: [{ motif: "INTEMPERIE" }] },
      { debut: at("2026-12-23"), statut: "PROPOSEE", deplacements: [{ motif: "INTEMPERIE" }] },
    ]);
    expect(await shiftSeances(intervenant, input, now)).toEqual(refuse("PERIME"));
  });

  it("lets each land on the time another one leaves", async () => {
    const situation = await createSituation(espace, { now });
    const { intervenant } = situation;
    const seance = await createSeance(situation, { debut: at("2026-10-05"), now });
    const second = await createSeance(situation, { debut: at("2026-10-12"), now });
    const third = await createSeance(situation, { debut: at("2026-10-19"), now });
    const valeur = (debut: Date) => `${debut.toISOString()}__0`;
    const input = ShiftSeances.parse({
      seanceId: seance.id,
      [`creneau-${second.id}_1`]: valeur(at("2026-10-19")),
      [`creneau-${third.id}_1`]: valeur(at("2026-10-12")),
    });
    expect(await shiftSeances(intervenant, input, now)).toEqual({ ok: true, value: { nombre: 2 } });
    expect((await read(second, situation)).debut).toEqual(at("2026-10-19"));
    expect((await read(third, situation)).debut).toEqual(at("2026-10-12"));
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { plageReservee } from "@/lib/seance/rules/creneau";
import { addMinutes, formatHeure, toInstant } from "@/lib/time";
import { createLieuDeTest, createSemaine } from "@/tests/factories/disponibilite";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createProtocole } from "@/tests/factories/protocole";
import { createSeance } from "@/tests/factories/seance";
import { createAssociation, createSituation, type SituationDeTest } from "@/tests/factories/situation";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const at = (jour: string, heure = "14:00") => toInstant(jour, heure, PARIS);

let espace: EspaceDeTest;
let situation: SituationDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  situation = await createSituation(espace, { now });
});

const creneau = (debut: Date, rang = 1, trajetMinutes = 0, lieuId: string | null = null) => ({
  champ: `creneau-${rang}`,
  valeur: { debut, lieuId, trajetMinutes },
});

describe("proposing séances", () => {
  it("books the whole series in one gesture, preparation and synthesis included (000:79)", async () => {
    const { intervenant, referent, id: situationId } = situation;
    const creneaux = [creneau(at("2026-10-13"), 1), creneau(at("2026-11-24"), 2)];
    const input = { situationId, participant: [referent.membreId], creneaux };
    const made = await proposeSeances(intervenant, input, now);
    expect(made.ok && made.value.ids).toHaveLength(2);
    const reservations = await withEspace(intervenant, (tx) =>
      tx.reservation.findMany({
        where: { membreId: intervenant.membreId },
        orderBy: { debut: "asc" },
        select: { debut: true, fin: true },
      }),
    );
    expect(reservations).toEqual([
      { debut: at("2026-10-13", "13:30"), fin: at("2026-10-13", "16:30") },
      { debut: at("2026-11-24", "13:30"), fin: at("2026-11-24", "16:30") },
    ]);
  });

  it("reserves the road both ways, as the rules say it does", async () => {
    const autre = await createSituation(espace, { now });
    const lieuId = await createLieuDeTest(autre.intervenant, "CMS de Pornic");
    await createProtocole(autre, { preparationMinutes: 75, dureeMinutes: 90 });
    const { id } = await createSeance(autre, { debut: at("2026-10-14"), lieuId, trajetMinutes: 40, now });
    const reservation = await withEspace(autre.intervenant, (tx) =>
      tx.reservation.findFirst({ where: { seanceId: id }, select: { debut: true, fin: true } }),
    );
    const reserve = { dureeMinutes: 90, avantMinutes: 37, apresMinutes: 38 };
    expect(reservation).toEqual(
      plageReservee({ debut: at("2026-10-14"), lieuId, trajetMinutes: 40 }, reserve),
    );
  });

  it("names the nearest free times when the slot is taken, around the same hour", async () => {
    const { intervenant } = situation;
    const autre = await createSituation(espace, { intervenant, now });
    await createSemaine(intervenant, [
      [2, "09:00", "18:00"],
      [4, "09:00", "18:00"],
    ]);
    const input = { situationId: autre.id, participant: [autre.referent.membreId] };
    const made = await proposeSeances(
      intervenant,
      { ...input, creneaux: [creneau(at("2026-10-13", "15:00"))] },
      now,
    );
    expect(made).toMatchObject({ ok: false, reason: "CRENEAU_PRIS", champ: "creneau-1" });
    const { alternatives } = made as unknown as { alternatives: { debut: Date }[] };
    expect(alternatives.map(({ debut }) => debut)).toEqual([
      at("2026-10-13", "11:00"),
      at("2026-10-15", "15:00"),
      at("2026-10-20", "15:00"),
    ]);
  });

  it("takes a séance that begins when the other's reserved time ends: back-to-back is fine", async () => {
    const { intervenant } = situation;
    const autre = await createSituation(espace, { intervenant, now });
    await createSeance(autre, { debut: at("2026-10-13", "17:00"), now });
    await createSeance(autre, { debut: at("2026-10-13", "11:00"), now });
  });

  it("refuses a series whose own séances overlap", async () => {
    const { intervenant, referent, id: situationId } = situation;
    const creneaux = [creneau(at("2027-01-12"), 1), creneau(at("2027-01-12", "16:00"), 2)];
    const made = await proposeSeances(
      intervenant,
      { situationId, participant: [referent.membreId], creneaux },
      now,
    );
    expect(made).toMatchObject({ ok: false, reason: "CRENEAU_PRIS", champ: "creneau-2" });
  });

  it("keeps the local hour through both clock changes", async () => {
    const autre = await createSituation(espace, { now });
    const jours = ["2026-10-24", "2026-10-26", "2027-03-27", "2027-03-29"];
    for (const jour of jours) await createSeance(autre, { debut: at(jour), now });
    const seances = await withEspace(autre.intervenant, (tx) =>
      tx.seance.findMany({
        where: { situationId: autre.id },
        orderBy: { debut: "asc" },
        select: { debut: true, fin: true, reservation: { select: { debut: true } } },
      }),
    );
    expect(seances.map(({ debut }) => formatHeure(debut, PARIS))).toEqual(jours.map(() => "14\u00a0h"));
    expect(seances.map(({ debut, fin }) => addMinutes(debut, 120).getTime() === fin.getTime())).toEqual(
      jours.map(() => true),
    );
    expect(seances.map(({ debut }) => debut.toISOString().slice(11, 16))).toEqual([
      "12:00",
      "13:00",
      "13:00",
      "12:00",
    ]);
  });

  it("gathers only the référent·e and the professionals who accepted", async () => {
    const autre = await createSituation(espace, { now });
    const [accepte, sollicite] = [await createMembre(espace), await createMembre(espace)];
    await createAssociation(autre, accepte);
    await createAssociation(autre, sollicite, "PROPOSEE");
    const plan = (ids: string[], jour: string) =>
      proposeSeances(
        autre.intervenant,
        { situationId: autre.id, participant: ids, creneaux: [creneau(at(jour))] },
        now,
      );
    expect(await plan([autre.referent.membreId, accepte.membreId], "2026-12-01")).toMatchObject({ ok: true });
    expect(await plan([sollicite.membreId], "2026-12-02")).toEqual(refuse("PARTICIPANT_NON_ASSOCIE"));
  });

  it("is refused after a withdrawal, on a slip of the keyboard, and to whom the situation is not entrusted", async () => {
    const retiree = await createSituation(espace, { consentement: "RETIRE", now });
    const [secretaire, etranger, responsable] = [
      await createMembre(espace, { roles: ["SECRETARIAT"] }),
      await createMembre(espace, { roles: ["INTERVENANT"] }),
      await createMembre(espace, { roles: ["RESPONSABLE"] }),
    ];
    const plan = (acteur: typeof secretaire, { id, referent }: SituationDeTest, debut: Date) =>
      proposeSeances(
        acteur,
        { situationId: id, participant: [referent.membreId], creneaux: [creneau(debut)] },
        now,
      );
    expect(await plan(retiree.intervenant, retiree, at("2026-12-01"))).toEqual(refuse("CONSENTEMENT_RETIRE"));
    expect(await plan(situation.intervenant, situation, at("2206-12-01"))).toEqual(
      refuse("DATE_HORS_BORNES"),
    );
    for (const acteur of [etranger, responsable, situation.referent, espace.admin]) {
      expect(await plan(acteur, situation, at("2026-12-15"))).toEqual(refuse("INTROUVABLE"));
    }
    expect(await plan(secretaire, situation, at("2026-12-15"))).toMatchObject({ ok: true });
  });
});

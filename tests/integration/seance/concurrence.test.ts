import { beforeAll, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { cancelSeance } from "@/lib/seance/commands/cancel";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { addDays, addMinutes, toInstant } from "@/lib/time";
import { createRetrait } from "@/tests/factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createSeance } from "@/tests/factories/seance";
import { createSituation, type SituationDeTest } from "@/tests/factories/situation";

const PARIS = "Europe/Paris";
const now = toInstant("2026-09-01", "09:00", PARIS);
const TOURS = 4;
const PERSONNES = 40;

let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
});

const book = ({ intervenant, referent, id: situationId }: SituationDeTest, debut: Date) =>
  proposeSeances(
    intervenant,
    {
      situationId,
      participant: [referent.membreId],
      creneaux: [{ champ: "creneau-1", valeur: { debut, lieuId: null, trajetMinutes: 0 } }],
    },
    now,
  );

describe("forty people book the same intervenant·e at once", () => {
  it.each(Array.from({ length: TOURS }, (_, tour) => tour))(
    "gives the overlapping time to exactly one, and the others free times (burst %i)",
    async (tour) => {
      const first = await createSituation(espace, { now });
      const second = await createSituation(espace, { intervenant: first.intervenant, now });
      const matin = toInstant(addDays("2026-10-13", tour * 7), "10:00", PARIS);
      // Every quarter of an hour: any two of the forty overlap.
      const bursts = Array.from({ length: PERSONNES }, (_, rang) =>
        book(rang % 2 ? first : second, addMinutes(matin, (rang % 8) * 15)),
      );
      const results = await Promise.all(bursts);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const refused = results.filter(({ ok }) => !ok) as unknown as {
        reason: string;
        alternatives: { debut: Date; fin: Date }[];
      }[];
      expect(new Set(refused.map(({ reason }) => reason))).toEqual(new Set(["CRENEAU_PRIS"]));
      const reservations = await withEspace(first.intervenant, (tx) =>
        tx.reservation.findMany({ where: { membreId: first.intervenant.membreId } }),
      );
      expect(reservations).toHaveLength(1);
      const [prise] = reservations;
      for (const { alternatives } of refused) {
        expect(alternatives.length).toBeGreaterThan(0);
        for (const { debut, fin } of alternatives) {
          expect(prise && debut < prise.fin && prise.debut < fin).toBe(false);
        }
      }
    },
    120_000,
  );

  it("books forty times that follow one another, all of them, in any order", async () => {
    const situation = await createSituation(espace, { now });
    const creneaux = Array.from({ length: PERSONNES }, (_, rang) =>
      toInstant(addDays("2026-11-01", rang), "14:00", PARIS),
    );
    const results = await Promise.all(creneaux.map((debut) => book(situation, debut)));
    expect(results.every(({ ok }) => ok)).toBe(true);
  });
});

describe("a withdrawal under way", () => {
  it("wins over bookings, confirmations and cancellations made at the same moment, without a deadlock", async () => {
    for (let tour = 0; tour < 8; tour++) {
      const situation = await createSituation(espace, { now });
      const { intervenant, referent, id } = situation;
      const seance = await createSeance(situation, { debut: toInstant("2026-10-13", "09:00", PARIS), now });
      const autre = await createSeance(situation, { debut: toInstant("2026-10-20", "09:00", PARIS), now });
      await Promise.all([
        confirmSeances(intervenant, { seance: [{ id: seance.id, version: seance.version }] }, now),
        createRetrait(referent, id, now),
        book(situation, toInstant("2026-10-27", "09:00", PARIS)),
        cancelSeance(intervenant, { seanceId: autre.id, version: autre.version, motif: "AUTRE" }, now),
      ]);
      const seances = await withEspace(intervenant, (tx) =>
        tx.seance.findMany({ where: { situationId: id }, select: { statut: true } }),
      );
      expect(seances.filter(({ statut }) => statut !== "ANNULEE")).toEqual([]);
    }
  }, 60_000);
});

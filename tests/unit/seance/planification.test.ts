import { describe, expect, it } from "vitest";
import {
  habitudeOf,
  isSuffisante,
  listAConfirmer,
  listAVenir,
  SERIE_PAR_DEFAUT,
} from "@/lib/seance/rules/planification";
import { addMinutes, toInstant } from "@/lib/time";

const PARIS = "Europe/Paris";
const NOW = toInstant("2031-03-10", "09:00", PARIS);
const JOUR = 1440;

const seance = (statut: "PROPOSEE" | "CONFIRMEE" | "TENUE", jours: number) => ({
  statut,
  debut: addMinutes(NOW, jours * JOUR),
  lieuId: null,
});
const serie = (nombre: number) => Array.from({ length: nombre }, (_, rang) => seance("CONFIRMEE", rang + 1));

describe("what the planner starts from", () => {
  it("goes on where and when the last séance was", () => {
    const debut = toInstant("2031-07-01", "14:15", PARIS);
    expect(habitudeOf([seance("TENUE", -30), { statut: "CONFIRMEE", debut, lieuId: "ici" }], PARIS)).toEqual({
      lieuId: "ici",
      heure: "14:15",
    });
    expect(habitudeOf([], PARIS)).toEqual({ lieuId: null, heure: null });
  });

  it("has enough once half a year is booked; what was held does not count", () => {
    expect(isSuffisante([], NOW)).toBe(false);
    expect(isSuffisante(serie(SERIE_PAR_DEFAUT - 1), NOW)).toBe(false);
    expect(isSuffisante([seance("TENUE", -1), ...serie(SERIE_PAR_DEFAUT - 1)], NOW)).toBe(false);
    expect(isSuffisante(serie(SERIE_PAR_DEFAUT), NOW)).toBe(true);
  });

  it("asks for nothing more while a date waits to be confirmed", () => {
    expect(isSuffisante([seance("PROPOSEE", 3)], NOW)).toBe(true);
  });

  it("confirms the dates to come together, and one of a past day when nothing else waits", () => {
    const [hier, demain] = [seance("PROPOSEE", -1), seance("PROPOSEE", 1)];
    expect(listAConfirmer([hier, demain], NOW)).toEqual([demain]);
    expect(listAConfirmer([hier, seance("CONFIRMEE", 1)], NOW)).toEqual([hier]);
  });

  it("no longer waits for a date that has passed", () => {
    const [hier, demain] = [seance("PROPOSEE", -1), seance("PROPOSEE", 1)];
    expect(isSuffisante([hier], NOW)).toBe(false);
    expect(listAVenir([hier, seance("CONFIRMEE", 1), demain], "PROPOSEE", NOW)).toEqual([demain]);
    expect(listAVenir([seance("CONFIRMEE", -1), demain], "CONFIRMEE", NOW)).toEqual([]);
    expect(listAVenir([seance("PROPOSEE", 0)], "PROPOSEE", NOW)).toEqual([]);
  });
});

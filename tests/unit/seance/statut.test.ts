import { describe, expect, it } from "vitest";
import { actesOf, isOuverte, primaryActe, TRANSITIONS, transition } from "@/lib/seance/rules/statut";
import { toInstant } from "@/lib/time";
import { StatutSeance } from "@/prisma/client/enums";

const debut = toInstant("2026-10-13", "14:00", "Europe/Paris");
const avant = toInstant("2026-10-12", "14:00", "Europe/Paris");
const apres = toInstant("2026-10-14", "14:00", "Europe/Paris");

describe("the states of a séance", () => {
  it("keeps what was held, missed or cancelled as it is", () => {
    for (const de of ["TENUE", "NON_TENUE", "ANNULEE"] as const) {
      expect(TRANSITIONS.filter((row) => row.de === de)).toEqual([]);
      expect(isOuverte(de)).toBe(false);
    }
  });

  it("holds only what was confirmed", () => {
    const from = Object.values(StatutSeance).filter((de) => transition(de, "tenir") === "TENUE");
    expect(from).toEqual(["CONFIRMEE"]);
  });

  it("is moved by the intervenant·e and the secretariat alone", () => {
    expect(new Set(TRANSITIONS.flatMap(({ par }) => par))).toEqual(new Set(["INTERVENANT", "SECRETARIAT"]));
  });

  it("names one move at most for a status and an act", () => {
    const keys = TRANSITIONS.map(({ de, acte }) => `${de} ${acte}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("what may be done now", () => {
  it("holds or misses nothing before its hour", () => {
    expect(actesOf({ statut: "CONFIRMEE", debut }, avant)).toEqual(["reporter", "annuler"]);
    expect(actesOf({ statut: "CONFIRMEE", debut }, apres)).toEqual([
      "reporter",
      "annuler",
      "tenir",
      "manquer",
    ]);
  });

  it("leads to one next thing: confirm, hold, find a date, or wait", () => {
    const next = (statut: StatutSeance, now: Date, consentie = true) =>
      primaryActe(statut, actesOf({ statut, debut }, now), consentie);
    expect(next("PROPOSEE", avant)).toBe("confirmer");
    expect(next("PROPOSEE", avant, false)).toBeNull();
    expect(next("CONFIRMEE", avant)).toBeNull();
    expect(next("CONFIRMEE", apres)).toBe("tenir");
    expect(next("REPORTEE", avant)).toBe("proposer");
    expect(next("ANNULEE", avant)).toBeNull();
    expect(primaryActe("REPORTEE", [], true)).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attenteMinutes, ESSAIS_MAX, expireLeOf, remiseOf, suiteOf } from "@/lib/message/rules/envoi";
import { addMinutes, toInstant } from "@/lib/time";

const now = toInstant("2026-11-02", "09:00", "Europe/Paris");
const refus = (at: "address" | "mail" | "server", code: number | null) => remiseOf({ ok: false, at, code });

describe("what a server answers", () => {
  it("is « never » from 500 on, for an address as for a mail", () => {
    expect(refus("address", 550)).toEqual({ issue: "REFUSE", motif: "ADRESSE", code: 550 });
    expect(refus("address", null)).toEqual({ issue: "REFUSE", motif: "ADRESSE", code: null });
    expect(refus("mail", 554)).toEqual({ issue: "REFUSE", motif: "COURRIEL", code: 554 });
  });

  it("is « later » below 500, and silence is the server's", () => {
    expect(refus("address", 451)).toEqual({ issue: "DIFFERE", code: 451 });
    expect(refus("server", 535)).toEqual({ issue: "INJOIGNABLE" });
    expect(refus("server", null)).toEqual({ issue: "INJOIGNABLE" });
  });
});

describe("a mail after an attempt", () => {
  it("is tried again later and later, then shown to whoever can mend it", () => {
    expect([1, 2, 3, 9, 30].map(attenteMinutes)).toEqual([1, 2, 4, 240, 240]);
    const differe = { issue: "DIFFERE", code: 451 } as const;
    expect(suiteOf(differe, 1, now)).toMatchObject({
      etat: "EN_ATTENTE",
      essais: 1,
      prochainLe: addMinutes(now, 1),
    });
    expect(suiteOf(differe, ESSAIS_MAX, now)).toMatchObject({ etat: "REFUSE", motif: "SERVEUR", code: 451 });
  });

  it("is never given up because the server cannot be reached", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (essais) => {
        const suite = suiteOf({ issue: "INJOIGNABLE" }, essais, now);
        expect(suite).toMatchObject({ etat: "EN_ATTENTE", essais: essais - 1, motif: null });
        expect(suite.prochainLe > now).toBe(true);
      }),
    );
  });

  it("has nothing left to say once the séance begins; the reminder of a week before, on the eve", () => {
    const debut = addMinutes(now, 5 * 1440);
    expect(expireLeOf("SEANCE_DEPLACEE", debut, now)).toEqual(debut);
    expect(expireLeOf("RAPPEL_J7", debut, now)).toEqual(addMinutes(debut, -1440));
    expect(expireLeOf("SEANCE_NON_TENUE", addMinutes(now, -60), now)).toEqual(addMinutes(now, 30 * 1440));
    expect(expireLeOf("DEMANDE_ACCEPTEE", null, now)).toEqual(addMinutes(now, 30 * 1440));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canExcuse, isCorrection, presenceAttendue } from "@/lib/seance/rules/presence";
import * as schema from "@/lib/seance/schema";
import { toInstant } from "@/lib/time";

const ID = "0199c000-0000-7000-8000-000000000001";
const AUTRE = "0199c000-0000-7000-8000-000000000002";
const messagesOf = (parsed: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  Object.fromEntries((parsed.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));

describe("what may be asked", () => {
  it("wants a day and an hour when the date is chosen by hand, and only then", () => {
    const send = (creneau: string) =>
      schema.PostponeSeance.safeParse({ seanceId: ID, version: "1", motif: "AUTRE", creneau });
    expect(messagesOf(send("main"))).toEqual({
      jour: "Indiquez le nouveau jour.",
      heure: "Indiquez la nouvelle heure.",
    });
    expect(send("sans").success).toBe(true);
    expect(messagesOf(send(""))).toEqual({ creneau: "Choisissez une date." });
  });

  it("gathers the presences of a held séance, one field a person", () => {
    const heures = { jour: "2026-10-13", debut: "14:00", fin: "16:00", preparation: "60" };
    const parsed = schema.HoldSeance.parse({
      seanceId: ID,
      version: "2",
      ...heures,
      [`presence-${ID}`]: "PRESENT",
      [`presence-${AUTRE}`]: "EXCUSE",
    });
    expect(parsed.presences.map(({ suffixe, valeur }) => [suffixe, valeur])).toEqual([
      [ID, "PRESENT"],
      [AUTRE, "EXCUSE"],
    ]);
    const reverse = schema.HoldSeance.safeParse({ seanceId: ID, version: "2", ...heures, fin: "13:00" });
    expect(messagesOf(reverse)).toEqual({ fin: "La fin vient après le début." });
  });

  it("reads an address as it can: what makes no sense is as if it were not there", () => {
    fc.assert(
      fc.property(
        fc.record({
          debut: fc.anything(),
          heure: fc.anything(),
          lieu: fc.anything(),
          participant: fc.anything(),
        }),
        (address) => {
          expect(schema.Planification.safeParse(address).success).toBe(true);
          for (const adresse of [schema.Agenda, schema.Feuille, schema.DateVoulue]) {
            const champs = { vue: address.lieu, nature: address.participant, intervenant: address.lieu };
            expect(adresse.safeParse({ ...champs, jour: address.debut, heure: address.heure }).success).toBe(
              true,
            );
          }
        },
      ),
    );
    expect(schema.Planification.parse({ date: "2026-12-25", a: "10:00" }).main).toEqual({
      jour: "2026-12-25",
      heure: "10:00",
    });
    expect(schema.Agenda.parse({ jour: "9999-12-31" })).toMatchObject({ vue: "semaine", jour: undefined });
  });

  it("never throws, whatever is sent to any of the forms", () => {
    const forms = Object.values(schema).filter((value) => "safeParse" in (value as object)) as {
      safeParse: (value: unknown) => unknown;
    }[];
    expect(forms.length).toBeGreaterThan(8);
    const champ = fc.constantFrom(
      "seanceId",
      "version",
      "creneau",
      "creneau-1",
      "seance",
      "presence-x",
      "__proto__",
    );
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(champ, fc.anything()), fc.anything()), (value) => {
        for (const form of forms) form.safeParse(value);
      }),
    );
  });
});

describe("presences", () => {
  const debut = toInstant("2026-10-13", "14:00", "Europe/Paris");

  it("are corrected only once the séance was held and something was noted", () => {
    expect(isCorrection("TENUE", "ABSENT", "PRESENT")).toBe(true);
    expect(isCorrection("TENUE", "ATTENDU", "PRESENT")).toBe(false);
    expect(isCorrection("CONFIRMEE", "EXCUSE", "PRESENT")).toBe(false);
  });

  it("start from who excused themselves; everyone else is supposed to have come", () => {
    expect([presenceAttendue("ATTENDU"), presenceAttendue("EXCUSE")]).toEqual(["PRESENT", "EXCUSE"]);
  });

  it("are one's own to excuse until the séance begins", () => {
    const avant = toInstant("2026-10-13", "13:59", "Europe/Paris");
    expect(canExcuse({ statut: "CONFIRMEE", debut }, avant)).toBe(true);
    expect(canExcuse({ statut: "CONFIRMEE", debut }, debut)).toBe(false);
    expect(canExcuse({ statut: "ANNULEE", debut }, avant)).toBe(false);
  });
});

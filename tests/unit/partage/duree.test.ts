import { expect, it } from "vitest";
import { dernierJourOf, echeancesOf, etatOf, expireLeOf, isCodeEnCours } from "@/lib/partage/rules/duree";
import { addMinutes, toInstant } from "@/lib/time";

const ZONE = "Europe/Paris";
const now = toInstant("2026-10-20", "18:00", ZONE);

it("serves until the end of a day, the clocks having changed meanwhile, and from that instant no more", () => {
  const expireLe = expireLeOf("2026-10-25", now, ZONE) ?? now;
  expect(expireLe).toEqual(toInstant("2026-10-26", "00:00", ZONE));
  expect(dernierJourOf(expireLe, ZONE)).toBe("2026-10-25");
  const partage = { expireLe, retireLe: null, ouvertures: 0 };
  expect(etatOf(partage, addMinutes(expireLe, -1))).toBe("ENVOYE");
  expect(etatOf(partage, expireLe)).toBe("EXPIRE");
  expect(etatOf({ ...partage, ouvertures: 1, retireLe: now }, now)).toBe("RETIRE");
});

it("offers thirty days, from today to a year", () => {
  expect(echeancesOf(now, ZONE)).toEqual({
    ...{ premier: "2026-10-20", propose: "2026-11-19", dernier: "2027-10-20" },
  });
  expect(expireLeOf("2026-10-19", now, ZONE)).toBeNull();
  expect(expireLeOf("2027-10-21", now, ZONE)).toBeNull();
  expect(expireLeOf("2027-10-20", now, ZONE)).not.toBeNull();
});

it("takes a code for ten minutes", () => {
  expect(isCodeEnCours(now, addMinutes(now, 9))).toBe(true);
  expect(isCodeEnCours(now, addMinutes(now, 10))).toBe(false);
  expect(isCodeEnCours(null, now)).toBe(false);
});

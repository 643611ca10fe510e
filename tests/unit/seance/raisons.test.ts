import { expect, it } from "vitest";
import type { Motif } from "@/lib/cadence/rules/motifs";
import { formatDateChoisie } from "@/lib/seance/labels/date-choisie";
import { creneauLigneOf } from "@/lib/seance/rules/creneau";
import { addMinutes, toInstant } from "@/lib/time";

const start = toInstant("2026-10-16", "14:00", "Europe/Paris");
const creneau = creneauLigneOf({ start, end: addMinutes(start, 120), reserveStart: start }, 0);

/** The first thing said of a day nobody would suggest. */
const said = (motif: Motif, qui: string | null = null) =>
  formatDateChoisie({
    ...{ jour: "2026-10-16", heure: "14:00", creneau, cible: null, derive: null },
    ...{ libre: false, prise: false, ailleurs: false, motif, qui, vacances: null, autres: [] },
  })[0];

it("says once, and by name, who is not free that day, and that a day has passed", () => {
  const motif = { code: "indisponible", role: "intervenant", personneId: "nadia" } as const;
  expect(said(motif, "Nadia Benali")).toBe("Nadia Benali n’est pas disponible ce jour-là.");
  expect(said(motif)).toBe("L’intervenant·e n’est pas disponible ce jour-là.");
  expect(said({ ...motif, code: "absence" }, "Nadia Benali")).toBe("Nadia Benali n’est pas là ce jour-là.");
  expect(said({ code: "passee" })).toBe("Cette date est passée.");
});

import { describe, expect, it } from "vitest";
import { formatAbsence, formatSemaine } from "@/lib/disponibilite/labels";
import { minutesParSemaine, overlaps, toCadence } from "@/lib/disponibilite/rules";
import { CreateAbsence, CreateDisponibilite } from "@/lib/disponibilite/schema";

const ID = "0199c000-0000-7000-8000-000000000001";
const matin = { jourSemaine: 2, debut: "09:00", fin: "12:30", lieuId: null };
const plain = (texte: string) => texte.replaceAll("\u00a0", " ");

describe("a week", () => {
  it("has stretches that may touch, and may not overlap on the same day", () => {
    expect(overlaps(matin, { ...matin, debut: "12:30", fin: "18:00" })).toBe(false);
    expect(overlaps(matin, { ...matin, debut: "12:00", fin: "18:00" })).toBe(true);
    expect(overlaps(matin, { ...matin, jourSemaine: 3 })).toBe(false);
  });

  it("is counted, and handed to the planner with its places", () => {
    expect(minutesParSemaine([matin, { ...matin, jourSemaine: 4 }])).toBe(420);
    expect(plain(formatSemaine([matin], true))).toBe("3 h 30 par semaine.");
    expect(toCadence([{ ...matin, lieuId: ID }, matin])).toEqual([
      { weekday: 2, de: "09:00", a: "12:30", lieu: ID },
      { weekday: 2, de: "09:00", a: "12:30" },
    ]);
  });

  it("left blank is two different things: an ordinary week, or no constraint", () => {
    expect(formatSemaine([], true)).toContain("semaine ordinaire");
    expect(formatSemaine([], false)).toContain("toutes les heures");
  });
});

describe("what may be asked", () => {
  it("ends after it begins, on days that exist", () => {
    const plage = { membreId: ID, jourSemaine: "2", debut: "12:00", fin: "09:00" };
    expect(CreateDisponibilite.safeParse(plage).error?.issues[0]?.message).toBe(
      "La fin vient après le début.",
    );
    const absence = { membreId: ID, du: "2026-02-31", au: "9999-12-31", motif: "" };
    expect(CreateAbsence.safeParse(absence).error?.issues.map(({ path }) => path[0])).toEqual([
      "du",
      "au",
      "motif",
    ]);
  });

  it("is told back in words", () => {
    expect(plain(formatAbsence({ du: "2026-08-03", au: "2026-08-21", motif: "CONGES" }))).toBe(
      "congés, du lundi 3 août au vendredi 21 août 2026",
    );
    expect(plain(formatAbsence({ du: "2026-08-03", au: "2026-08-03", motif: "FORMATION" }))).toBe(
      "formation, le lundi 3 août 2026",
    );
  });
});

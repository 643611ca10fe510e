// @ts-expect-error: the package has no types; it is a reference here, see docs/cadence.md.
import joursFeries from "@socialgouv/jours-feries";
import { describe, expect, it } from "vitest";
import { feriesOf } from "@/lib/cadence/rules/feries";
import { addMinutes } from "@/lib/time";

describe("public holidays", () => {
  it("are the eleven of the Code du travail in métropole", () => {
    expect([...feriesOf(2027, "metropole")].sort()).toEqual([
      ["2027-01-01", "jour de l’An"],
      ["2027-03-29", "lundi de Pâques"],
      ["2027-05-01", "fête du Travail"],
      ["2027-05-06", "Ascension"],
      ["2027-05-08", "victoire de 1945"],
      ["2027-05-17", "lundi de Pentecôte"],
      ["2027-07-14", "fête nationale"],
      ["2027-08-15", "Assomption"],
      ["2027-11-01", "Toussaint"],
      ["2027-11-11", "armistice de 1918"],
      ["2027-12-25", "Noël"],
    ]);
  });

  it("are two more in Alsace-Moselle", () => {
    const feries = feriesOf(2027, "alsace-moselle");
    expect(feries.size).toBe(13);
    expect(feries.get("2027-03-26")).toBe("Vendredi saint");
    expect(feries.get("2027-12-26")).toBe("Saint-Étienne");
  });

  it.each([
    ["mayotte", "2027-04-27"],
    ["martinique", "2027-05-22"],
    ["guadeloupe", "2027-05-27"],
    ["saint-martin", "2027-05-28"],
    ["guyane", "2027-06-10"],
    ["saint-barthelemy", "2027-10-09"],
    ["reunion", "2027-12-20"],
  ] as const)("keep the abolition of slavery in %s on its own day", (zone, jour) => {
    expect(feriesOf(2027, zone).get(jour)).toBe("abolition de l’esclavage");
    expect(feriesOf(2027, zone).size).toBe(12);
  });

  it("agree with @socialgouv/jours-feries for a century and a half", () => {
    for (let annee = 1950; annee < 2100; annee++) {
      const dates = Object.values<Date>(joursFeries(annee, { alsace: true }));
      expect([...feriesOf(annee, "alsace-moselle").keys()].sort()).toEqual(
        [...new Set(dates.map(localDay))].sort(),
      );
    }
  });
});

/** The package answers in the machine's zone, an hour early after a clock change: noon is safe. */
function localDay(date: Date): string {
  const noon = addMinutes(date, 12 * 60);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${noon.getFullYear()}-${two(noon.getMonth() + 1)}-${two(noon.getDate())}`;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAgenda, formatFeuille } from "@/lib/seance/labels/agenda";
import {
  couloirsOf,
  heuresOf,
  ouvertureOf,
  periodeOf,
  premiersJours,
  VUES,
  type Vue,
  voisinsOf,
} from "@/lib/seance/rules/agenda";
import { addDays, instantOf, toInstant, weekday } from "@/lib/time";
import type { StatutSeance } from "@/prisma/client/enums";

const jours = fc.integer({ min: 0, max: 4000 }).map((n) => addDays("2024-01-01", n));
/** No-break spaces read as spaces. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the period of a view", () => {
  it("is a day, a week from Monday, four weeks, or the whole weeks of a month", () => {
    expect(periodeOf("jour", "2026-10-14")).toEqual({ du: "2026-10-14", au: "2026-10-15" });
    expect(periodeOf("semaine", "2026-10-14")).toEqual({ du: "2026-10-12", au: "2026-10-19" });
    expect(periodeOf("liste", "2026-10-14")).toEqual({ du: "2026-10-14", au: "2026-11-11" });
    expect(periodeOf("mois", "2026-10-14")).toEqual({ du: "2026-09-28", au: "2026-11-02" });
    expect(periodeOf("mois", "2027-02-10")).toEqual({ du: "2027-02-01", au: "2027-03-01" });
  });

  it("holds its day, and those of the neighbours lead back to it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VUES), jours, (vue, jour) => {
        const { du, au } = periodeOf(vue, jour);
        expect(du <= jour && jour < au).toBe(true);
        const { avant, apres } = voisinsOf(vue, jour);
        expect(avant < jour && jour < apres).toBe(true);
        expect(periodeOf(vue, voisinsOf(vue, apres).avant)).toEqual({ du, au });
        if (vue === "mois") expect([weekday(du), weekday(au)]).toEqual([1, 1]);
      }),
    );
  });

  it("opens on the present one, and on the week to come from Saturday on", () => {
    expect(ouvertureOf("semaine", "2026-11-20")).toBe("2026-11-20");
    expect(ouvertureOf("semaine", "2026-11-21")).toBe("2026-11-23");
    expect(ouvertureOf("semaine", "2026-11-22")).toBe("2026-11-23");
    expect(ouvertureOf("jour", "2026-11-22")).toBe("2026-11-22");
  });

  it("says itself in French", () => {
    const seance = (statut: StatutSeance) => ({ nature: "seance" as const, statut });
    const say = (vue: Vue, jour: string, ...statuts: StatutSeance[]) => {
      const hors = { jour: "2026-12-01", evenements: [seance("TENUE")] };
      const jours = [{ jour, evenements: statuts.map(seance) }, ...(vue === "mois" ? [hors] : [])];
      return plain(formatAgenda({ vue, jour, ...periodeOf(vue, jour), jours }));
    };
    expect(say("semaine", "2026-10-14", "CONFIRMEE")).toBe("Semaine du lundi 12 octobre 2026. 1 séance.");
    expect(say("semaine", "2026-10-14", "TENUE", "PROPOSEE", "ANNULEE")).toBe(
      "Semaine du lundi 12 octobre 2026. 2 séances, et une qui n’a pas lieu.",
    );
    const rencontre = { nature: "rencontre" as const, statut: "PREVUE" as const };
    const mixte = { jour: "2026-10-14", lignes: [seance("TENUE"), rencontre, rencontre] };
    expect(plain(formatFeuille(mixte))).toBe("Le mercredi 14 octobre 2026. 1 séance et 2 rencontres.");
    expect(say("mois", "2026-10-14", "TENUE")).toBe("Mois d’octobre 2026. 1 séance.");
    expect(say("mois", "2027-02-14")).toBe("Mois de février 2027. Aucune séance.");
    expect(say("jour", "2026-10-14", "TENUE", "TENUE")).toBe("Le mercredi 14 octobre 2026. 2 séances.");
    expect(say("liste", "2026-10-14")).toBe(
      "Du mercredi 14 octobre au mardi 10 novembre 2026. Aucune séance.",
    );
  });
});

describe("a day's grid", () => {
  it("reads hours on the wall clock, clock changes and midnight included", () => {
    const at = (jour: string, heure: string) => toInstant(jour, heure, "Europe/Paris");
    expect(heuresOf(at("2026-10-25", "14:30"), "2026-10-25", "Europe/Paris")).toBe(14.5);
    expect(heuresOf(at("2027-03-28", "09:15"), "2027-03-28", "Europe/Paris")).toBe(9.25);
    expect(heuresOf(at("2027-03-29", "00:30"), "2027-03-28", "Europe/Paris")).toBe(24);
    expect(heuresOf(at("2027-03-27", "23:30"), "2027-03-28", "Europe/Paris")).toBe(0);
    expect(heuresOf(instantOf(Date.UTC(2026, 9, 25, 6)), "2026-10-25", "Indian/Reunion")).toBe(10);
  });

  it("puts side by side what overlaps, and alone what does not", () => {
    const plages = [
      { de: 9, a: 11 },
      { de: 10, a: 12 },
      { de: 11, a: 13 },
      { de: 14, a: 16 },
    ];
    expect(couloirsOf(plages, 3)).toEqual([
      { rang: 0, sur: 2 },
      { rang: 1, sur: 2 },
      { rang: 0, sur: 2 },
      { rang: 0, sur: 1 },
    ]);
  });

  it("never draws one over another, and leaves out only what has no lane left", () => {
    const plage = fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 16 }));
    fc.assert(
      fc.property(fc.array(plage, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (brutes, max) => {
        const plages = brutes.map(([de, duree]) => ({ de, a: de + duree }));
        const couloirs = couloirsOf(plages, max);
        for (const [n, couloir] of couloirs.entries()) {
          const ensemble = plages.filter((other, m) => m !== n && overlaps(plages[n], other));
          if (!couloir) expect(ensemble.length).toBeGreaterThanOrEqual(max);
          else {
            expect(couloir.rang).toBeLessThan(couloir.sur);
            for (const [m, other] of plages.entries()) {
              if (m === n || !overlaps(plages[n], other)) continue;
              expect(couloirs[m]?.rang).not.toBe(couloir.rang);
              if (couloirs[m]) expect(couloirs[m]?.sur).toBe(couloir.sur);
            }
          }
        }
      }),
    );
  });
});

type Plage = { de: number; a: number } | undefined;
const overlaps = (a: Plage, b: Plage) => a !== undefined && b !== undefined && a.de < b.a && b.de < a.a;

it("cuts a long list at the end of a day, and never before its first", () => {
  const jourDe = (nombre: number) => ({ evenements: Array(nombre) });
  expect(premiersJours([jourDe(3), jourDe(4), jourDe(5)], 8)).toHaveLength(2);
  expect(premiersJours([jourDe(0), jourDe(400), jourDe(1)], 200)).toHaveLength(2);
  expect(premiersJours([jourDe(1), jourDe(1)], 200)).toHaveLength(2);
});

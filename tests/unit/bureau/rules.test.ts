import { describe, expect, it } from "vitest";
import { formatBureau, formatEcheance, formatQuand, formatQui, formatTitre } from "@/lib/bureau/labels";
import { echeanceOf, hrefOf, NATURES, type NatureTache } from "@/lib/bureau/rules";
import { addDays, addMinutes, toInstant } from "@/lib/time";

const ZONE = "Europe/Paris";
const now = toInstant("2026-11-18", "10:00", ZONE);
const natures = Object.keys(NATURES) as NatureTache[];

const il_y_a = (jours: number) => addMinutes(now, -jours * 1440);
const lu = (phrase: string) => phrase.replaceAll("\u00a0", " ");

describe("a deadline", () => {
  it("is so many calendar days after the séance, and late from the day after it", () => {
    expect(echeanceOf(il_y_a(15), 15, now, ZONE)).toEqual({ echeance: "2026-11-18", enRetard: false });
    expect(echeanceOf(il_y_a(16), 15, now, ZONE)).toEqual({ echeance: "2026-11-17", enRetard: true });
  });

  it("is counted in the espace's days, not in hours, across a clock change too", () => {
    const soir = toInstant("2026-10-24", "23:30", ZONE);
    const apres = toInstant("2026-10-27", "00:10", ZONE);
    expect(echeanceOf(soir, 3, apres, ZONE)).toEqual({ echeance: "2026-10-27", enRetard: false });
    // It was already the 25th in La Réunion.
    expect(echeanceOf(soir, 3, apres, "Indian/Reunion")).toMatchObject({ echeance: "2026-10-28" });
  });

  it("is said in words", () => {
    const dire = (jours: number) => lu(formatEcheance(addDays("2026-11-18", jours), "2026-11-18"));
    expect([-4, -1, 0, 1].map(dire)).toEqual([
      "En retard de 4 jours",
      "En retard d’un jour",
      "Aujourd’hui au plus tard",
      "Demain au plus tard",
    ]);
    expect(dire(9)).toBe("Au plus tard le vendredi 27 novembre");
  });
});

describe("the desk", () => {
  it("leads each thing to its own page", () => {
    const anciennes = "rencontres-anciennes";
    expect(hrefOf({ nature: anciennes, id: "X" })).toBe("/rencontres?ecrire=oui");
    for (const nature of natures.filter((autre) => autre !== anciennes))
      expect(hrefOf({ nature, id: "X" })).toMatch(/^\/[a-z]+(\/[a-z]+)*\/X(\/|$)/);
  });

  it("names three people, then says how many others", () => {
    expect(formatQui([])).toBe("");
    expect(formatQui(["Léa", "Paul"])).toBe("Léa et Paul");
    expect(formatQui(["Léa", "Paul", "Inès"])).toBe("Léa, Paul et Inès");
    expect(lu(formatQui(["Léa", "Paul", "Inès", "Omar"]))).toBe("Léa, Paul et 2 autres");
  });

  it("says how many things wait and how many are late", () => {
    const rien = { taches: [], nombre: 0, enRetard: 0 };
    const faire = (nombre: number, enRetard: number) =>
      formatBureau({ prendre: { ...rien, nombre, enRetard }, rappeler: rien, ecrire: rien, envoyer: rien });
    expect(faire(0, 0)).toBe("Le bureau est en ordre.");
    expect(faire(1, 0)).toBe("Une chose attend, rien n’est en retard.");
    expect(faire(2, 1)).toBe("2 choses attendent, dont une en retard.");
    expect(faire(3, 2)).toBe("3 choses attendent, dont 2 en retard.");
  });

  it("says since when what has a deadline waits, and when the rest takes place", () => {
    const report = { nature: "report", moment: il_y_a(9), depuis: il_y_a(49) } as const;
    expect(lu(formatQuand(report, now, ZONE))).toBe("Sans date depuis le mercredi 30 septembre");
    expect(lu(formatQuand({ ...report, nature: "confirmation" }, now, ZONE))).toMatch(/^le lundi 9 novembre/);
    const anciennes = { nature: "rencontres-anciennes", nombre: 23 } as const;
    expect(lu(formatTitre(anciennes))).toBe("23 comptes rendus de rencontres anciens");
  });
});

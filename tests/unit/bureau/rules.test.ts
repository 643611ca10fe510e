import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatBureau, formatEcheance, formatQui } from "@/lib/bureau/labels";
import {
  echeanceOf,
  hrefOf,
  listSection,
  NATURES,
  type NatureTache,
  SECTIONS,
  type TacheLue,
  tachesOf,
} from "@/lib/bureau/rules";
import { addDays, addMinutes, toInstant } from "@/lib/time";

const ZONE = "Europe/Paris";
const now = toInstant("2026-11-18", "10:00", ZONE);
const DELAIS = { alerte: 21, confirmation: 3, "compte-rendu": 15 };
const natures = Object.keys(NATURES) as NatureTache[];

const createTache = (tache: Partial<TacheLue> = {}): TacheLue => ({
  nature: "compte-rendu",
  id: "01a20000-0000-7000-8000-000000000000",
  code: "S-7K4M",
  qui: [],
  moment: null,
  depuis: now,
  ...tache,
});
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

describe("a section of the desk", () => {
  it("begins with what is late, the longest overdue first, then what comes soonest", () => {
    const lues = [
      createTache({ id: "recent", depuis: il_y_a(1) }),
      createTache({ id: "retard", depuis: il_y_a(17) }),
      createTache({ id: "saisie", nature: "saisie", depuis: il_y_a(2) }),
      createTache({ id: "grand-retard", nature: "redaction", depuis: il_y_a(40) }),
      createTache({ id: "bientot", depuis: il_y_a(12) }),
    ];
    expect(listSection(tachesOf(lues, DELAIS, now, ZONE), "ecrire").map(({ id }) => id)).toEqual([
      "grand-retard",
      "retard",
      "bientot",
      "recent",
      "saisie",
    ]);
  });

  const lues = fc.array(
    fc.record({
      nature: fc.constantFrom(...natures),
      id: fc.uuid(),
      code: fc.constant("S-7K4M"),
      qui: fc.constant<string[]>([]),
      moment: fc.option(fc.integer({ min: -30, max: 30 }).map(il_y_a)),
      depuis: fc.integer({ min: 0, max: 60 }).map(il_y_a),
    }),
    { maxLength: 30 },
  );

  it("holds each thing once, in one section, and never puts what is late after what is not", () => {
    fc.assert(
      fc.property(lues, (tout) => {
        const taches = tachesOf(tout, DELAIS, now, ZONE);
        const sections = SECTIONS.map((section) => listSection(taches, section));
        expect(
          sections
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(tout.map(({ id }) => id).sort());
        for (const section of sections) {
          const premier = section.findIndex(({ enRetard }) => !enRetard);
          if (premier >= 0) expect(section.slice(premier).every(({ enRetard }) => !enRetard)).toBe(true);
        }
      }),
    );
  });
});

describe("the desk", () => {
  it("leads each thing to its own page", () => {
    for (const nature of natures)
      expect(hrefOf({ nature, id: "X" })).toMatch(/^\/[a-z]+(\/[a-z]+)*\/X(\/|$)/);
  });

  it("names three people, then says how many others", () => {
    expect(formatQui([])).toBe("");
    expect(formatQui(["Léa", "Paul"])).toBe("Léa et Paul");
    expect(formatQui(["Léa", "Paul", "Inès"])).toBe("Léa, Paul et Inès");
    expect(lu(formatQui(["Léa", "Paul", "Inès", "Omar"]))).toBe("Léa, Paul et 2 autres");
  });

  it("says how many things wait and how many are late", () => {
    const faire = (...retards: boolean[]) => formatBureau(retards.map((enRetard) => ({ enRetard })));
    expect(faire()).toBe("Le bureau est en ordre.");
    expect(faire(false)).toBe("Une chose attend, rien n’est en retard.");
    expect(faire(true, false)).toBe("2 choses attendent, dont une en retard.");
    expect(faire(true, true, false)).toBe("3 choses attendent, dont 2 en retard.");
  });
});

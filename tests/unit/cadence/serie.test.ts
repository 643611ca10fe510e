import { describe, expect, it } from "vitest";
import { formatProposition } from "@/lib/cadence/labels";
import { createCalendrier } from "@/lib/cadence/rules/calendrier";
import { busyIndex } from "@/lib/cadence/rules/occupations";
import { PROTOCOLE_PAR_DEFAUT } from "@/lib/cadence/rules/protocole";
import { planSerie, type Serie } from "@/lib/cadence/rules/serie";
import { vacancesOf } from "@/lib/cadence/rules/vacances";
import { addDays, heureOf } from "@/lib/time";
import { at, createSerie, MAELLE, PARIS, semaine } from "./recherche";

const plan = (overrides: Partial<Serie>) => planSerie(createSerie(overrides));
const protocole = (overrides: Partial<typeof PROTOCOLE_PAR_DEFAUT>) => ({
  ...PROTOCOLE_PAR_DEFAUT,
  ...overrides,
});
const jours = (overrides: Partial<Serie>) => plan(overrides).map(({ creneaux }) => creneaux[0]?.jour);
/** « 2027-03-30 : reportée de 1 jour : lundi de Pâques » for the first target. */
function told(overrides: Partial<Serie>) {
  const [proposition] = plan(overrides);
  if (!proposition) throw new Error("no target");
  const jour = (proposition.creneaux[0] ?? proposition.premierPossible)?.jour;
  return `${jour} : ${formatProposition(proposition).replaceAll("\u00a0", " ")}`;
}
const absent = (du: string, au: string) => ({ ...MAELLE, absences: [{ du, au }] });

describe("the rhythm", () => {
  it("is every six weeks, for as many séances as the protocole says", () => {
    expect(jours({ protocole: protocole({ nombreSeances: 4 }) })).toEqual([
      "2027-01-05",
      "2027-02-16",
      "2027-03-30",
      "2027-05-11",
    ]);
  });

  it("is the protocole's own when it says otherwise", () => {
    expect(jours({ protocole: protocole({ rythmeSemaines: 3, nombreSeances: 3 }) })).toEqual([
      "2027-01-05",
      "2027-01-26",
      "2027-02-16",
    ]);
  });

  it("counts from the séance really held, and those already held count in the protocole", () => {
    const seances = ["2027-01-05", "2027-02-18"];
    const propositions = plan({ seances, protocole: protocole({ nombreSeances: 4 }) });
    expect(propositions.map(({ rang, cible }) => `${rang} ${cible}`)).toEqual([
      "3 2027-04-01",
      "4 2027-05-13",
    ]);
  });

  it("counts from the date proposed when that one has drifted", () => {
    const [premiere, suivante] = plan({ debut: "2027-03-29" });
    expect(premiere?.creneaux[0]?.jour).toBe("2027-03-30");
    expect(suivante?.cible).toBe(addDays("2027-03-30", 42));
  });

  it("stops at the end of the protocole, or twelve months ahead", () => {
    expect(jours({ protocole: protocole({ dateFin: "2027-03-30" }) }).at(-1)).toBe("2027-03-30");
    expect(jours({ protocole: protocole({ dateFin: "2027-03-29" }) }).at(-1)).toBe("2027-02-16");
    expect(plan({}).at(-1)?.cible).toBe("2027-12-07");
    expect(plan({ horizon: "2027-02-16" })).toHaveLength(2);
  });

  it("never proposes past the end, even within the tolerance", () => {
    const fin = protocole({ dateFin: "2027-03-29" });
    expect(told({ debut: "2027-03-29", protocole: fin })).toBe(
      "2027-03-26 : avancée de 3 jours : lundi de Pâques",
    );
  });
});

describe("a date that moves says why", () => {
  it.each<[string, Partial<Serie>]>([
    ["2027-01-05 : à la date visée", {}],
    ["2027-03-30 : reportée de 1 jour : lundi de Pâques", { debut: "2027-03-29" }],
    [
      "2027-04-01 : reportée de 3 jours : lundi de Pâques",
      {
        debut: "2027-03-29",
        intervenant: { ...MAELLE, disponibilites: semaine("09:00", "17:00", { jours: [1, 4] }) },
      },
    ],
    [
      "2027-02-14 : avancée de 2 jours : absence de l’intervenant·e",
      {
        debut: "2027-02-16",
        intervenant: {
          id: "maelle",
          disponibilites: semaine("09:00", "17:00", { jours: [1, 2, 3, 4, 5, 6, 7] }),
          absences: [{ du: "2027-02-15", au: "2027-02-20" }],
        },
      },
    ],
    [
      "2027-01-06 : reportée de 1 jour : agenda de l’intervenant·e déjà pris",
      {
        occupations: busyIndex([
          { personneId: "maelle", start: at("2027-01-05", "09:00"), end: at("2027-01-05", "15:00") },
        ]),
      },
    ],
    [
      "2027-01-08 : avancée de 1 jour : pas de disponibilité de l’intervenant·e ce jour-là",
      { debut: "2027-01-09" },
    ],
    [
      "2027-04-01 : reportée de 3 jours : lundi de Pâques, puis absence de l’intervenant·e",
      { debut: "2027-03-29", intervenant: absent("2027-03-30", "2027-03-31") },
    ],
    [
      "2027-05-28 : reportée de 1 jour : abolition de l’esclavage",
      {
        calendrier: createCalendrier({ zone: "America/Guadeloupe", feries: "guadeloupe" }),
        debut: "2027-05-27",
      },
    ],
  ])("%s", (expected, overrides) => {
    expect(told(overrides)).toBe(expected);
  });

  it("prefers to stay out of school holidays, within the tolerance", () => {
    const calendrier = createCalendrier({ zone: PARIS, feries: "metropole", vacances: vacancesOf("B") });
    expect(told({ calendrier, debut: "2027-02-23" })).toBe(
      "2027-02-19 : avancée de 4 jours : vacances d’hiver",
    );
    expect(told({ calendrier, debut: "2027-03-02" })).toBe(
      "2027-03-08 : reportée de 6 jours : vacances d’hiver",
    );
  });

  it("meets in school holidays rather than out of the tolerance", () => {
    const calendrier = createCalendrier({ zone: PARIS, feries: "metropole", vacances: vacancesOf("B") });
    expect(told({ calendrier, debut: "2027-07-20" })).toBe("2027-07-20 : à la date visée");
    expect(plan({ calendrier, debut: "2027-07-20" })[0]?.creneaux[0]).toMatchObject({ score: 8 });
  });

  it("gives the first possible date when the tolerance has none, and the rhythm goes on from it", () => {
    const [premiere, suivante] = plan({ intervenant: absent("2027-01-04", "2027-01-20") });
    expect(premiere?.creneaux).toEqual([]);
    expect(premiere && formatProposition(premiere).replaceAll("\u00a0", " ")).toBe(
      "aucun créneau commun dans la tolérance ; premier possible le jeudi 21 janvier",
    );
    expect(suivante?.cible).toBe(addDays("2027-01-21", 42));
  });

  it("stops when no date exists at all", () => {
    const [seule, ...autres] = plan({ intervenant: { ...MAELLE, disponibilites: [] } });
    expect(seule && formatProposition(seule)).toBe("aucun créneau commun, ni dans la tolérance ni au-delà");
    expect(autres).toEqual([]);
  });

  it("looks from today on when the target is already past", () => {
    expect(told({ seances: ["2026-11-10"] })).toBe(
      "2027-01-04 : reportée de 13 jours : la date visée est passée",
    );
  });
});

describe("the choice offered for a target", () => {
  it("is in order of drift, the later of two days first", () => {
    const [proposition] = plan({ debut: "2027-01-13", choix: 4 });
    expect(proposition?.creneaux.map(({ jour, score }) => `${jour} ${score}`)).toEqual([
      "2027-01-13 0",
      "2027-01-14 1",
      "2027-01-12 1",
      "2027-01-15 2",
    ]);
  });
});

describe("clock changes", () => {
  it.each(["2026-10-25", "2027-03-28"])("keep the local hour of a séance held on %s", (dimanche) => {
    const [proposition] = plan({
      now: at("2026-10-01", "08:00"),
      debut: dimanche,
      intervenant: { ...MAELLE, disponibilites: semaine("09:00", "12:00", { jours: [7] }) },
    });
    const [creneau] = proposition?.creneaux ?? [];
    expect(
      creneau && [creneau.jour, heureOf(creneau.start, PARIS), heureOf(creneau.reserveEnd, PARIS)],
    ).toEqual([dimanche, "09:30", "12:00"]);
  });

  it("count the hours that really pass in the night that has one more or one less", () => {
    const nuit = { ...MAELLE, disponibilites: semaine("00:00", "04:00", { jours: [7] }) };
    const [long] = plan({ now: at("2026-10-01", "08:00"), debut: "2026-10-25", intervenant: nuit });
    expect(long?.creneaux[0]?.reserveStart.toISOString()).toBe("2026-10-24T22:00:00.000Z");
    expect(long?.creneaux[0]?.reserveEnd.toISOString()).toBe("2026-10-25T01:00:00.000Z");
    const court = plan({
      debut: "2027-03-28",
      intervenant: nuit,
      protocole: protocole({ dureeMinutes: 121 }),
    });
    expect(court[0]?.creneaux.map(({ jour }) => jour)).not.toContain("2027-03-28");
  });
});

import { describe, expect, it } from "vitest";
import { formatReste } from "@/lib/charge/labels/heures";
import {
  formatEnTrop,
  formatEtat,
  formatRetrait,
  formatSansPlace,
  formatSurcharge,
} from "@/lib/charge/labels/phrases";
import {
  addMois,
  addSeries,
  depassementOf,
  type Releve,
  type Semaine,
  serieOf,
} from "@/lib/charge/rules/charge";
import { isEnRetrait, partsOf, volumesParSorte } from "@/lib/charge/rules/parts";
import { capaciteOf, countJoursOuvres, listSemaines } from "@/lib/charge/rules/semaines";

const TODAY = "2026-12-16";
/** What is read, whatever kind of space keeps its words together. */
const lue = (phrase: string | null) => phrase?.replaceAll("\u00a0", " ");
const CALENDRIER = { semaines: listSemaines(TODAY, 1, 3), today: TODAY, feries: "metropole" as const };

const createReleve = (releve: Partial<Releve> = {}): Releve => ({
  heuresHebdo: 32,
  intervenants: ["nadia"],
  travaux: [],
  rythmes: [],
  absences: [],
  ...releve,
});
const travail = (semaine: string, minutes: number, faite = false) => ({
  membreId: "nadia",
  semaine,
  sorte: "individuel" as const,
  delegationId: "nord",
  faite,
  minutes,
});
const createSemaine = (semaine: Partial<Semaine> = {}): Semaine => ({
  lundi: "2026-12-14",
  faites: 0,
  prevues: 0,
  estimees: 0,
  capacite: 1920,
  joursAbsents: 0,
  ...semaine,
});

describe("the hours of work of a week", () => {
  it("lose a fifth for each day away, Monday to Friday, whatever made it so", () => {
    const noel = "2026-12-21";
    expect(countJoursOuvres("2026-12-14", [], "metropole")).toBe(5);
    // Christmas is a Friday: away from the Wednesday on, it is not taken twice.
    expect(countJoursOuvres(noel, [], "metropole")).toBe(4);
    expect(countJoursOuvres(noel, [{ du: "2026-12-23", au: "2027-01-03" }], "metropole")).toBe(2);
    expect(countJoursOuvres(noel, [{ du: "2026-12-26", au: "2026-12-27" }], "metropole")).toBe(4);
    expect([0, 2, 5].map((jours) => capaciteOf(32, jours))).toEqual([0, 768, 1920]);
  });

  it("are of one person: another's absence leaves them as they are", () => {
    const absences = [{ membreId: "yann", du: "2026-12-14", au: "2026-12-18" }];
    const { semaines } = serieOf(createReleve({ absences }), "nadia", CALENDRIER);
    expect(semaines[1]).toMatchObject({ lundi: "2026-12-14", capacite: 1920, joursAbsents: 0 });
  });
});

describe("the weeks of a person", () => {
  it("count what is done and what is planned apart, and estimate from next week on", () => {
    const travaux = [
      travail("2026-12-07", 180, true),
      travail("2026-12-14", 180),
      travail("2026-12-14", 90, true),
    ];
    const rythme = {
      membreId: "nadia",
      sorte: "individuel" as const,
      delegationId: "sud",
      depuis: "2026-10-01",
    };
    const rythmes = [
      {
        ...rythme,
        derniere: "2026-11-04",
        seances: 1,
        rythmeSemaines: 6,
        minutes: 180,
        nombreSeances: 2,
        dateFin: null,
      },
    ];
    const { semaines } = serieOf(createReleve({ travaux, rythmes }), "nadia", CALENDRIER);
    expect(semaines.map(({ faites, prevues, estimees }) => [faites, prevues, estimees])).toEqual([
      [180, 0, 0],
      [90, 180, 0],
      [0, 0, 180],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it("are added up with another's, hours of work included, unless these are unknown", () => {
    const une = serieOf(createReleve({ travaux: [travail("2026-12-14", 60)] }), "nadia", CALENDRIER);
    expect(addSeries([une, une]).semaines[1]).toMatchObject({ prevues: 120, capacite: 3840 });
    const sans = serieOf(createReleve({ heuresHebdo: null }), "nadia", CALENDRIER);
    expect(addSeries([une, sans]).semaines[1]?.capacite).toBeNull();
    expect(addSeries([])).toEqual({ semaines: [], sansPlace: 0, estimations: [] });
  });

  it("are added up by the month in which they begin", () => {
    const semaines = ["2026-11-23", "2026-11-30", "2026-12-07"].map((lundi) =>
      createSemaine({ lundi, prevues: 60 }),
    );
    expect(addMois(semaines).map(({ lundi, prevues, capacite }) => [lundi, prevues, capacite])).toEqual([
      ["2026-11-23", 120, 3840],
      ["2026-12-07", 60, 1920],
    ]);
  });

  it("hold no estimate where the person is away all week: it goes to the next that is worked", () => {
    const absences = [{ membreId: "nadia", du: "2026-12-21", au: "2026-12-27" }];
    const rythme = { sorte: "individuel" as const, delegationId: "sud", depuis: "2026-10-01", minutes: 180 };
    const suite = { derniere: "2026-11-11", seances: 1, rythmeSemaines: 6, nombreSeances: 2, dateFin: null };
    const rythmes = [{ membreId: "nadia", ...rythme, ...suite }];
    const { semaines } = serieOf(createReleve({ rythmes, absences }), "nadia", CALENDRIER);
    expect(semaines.map(({ capacite, estimees }) => [capacite, estimees]).slice(2, 4)).toEqual([
      [0, 0],
      [1536, 180],
    ]);
  });
});

describe("who is asked too much", () => {
  const horizon = "2027-01-10";
  it("is said in a sentence, with the week and by how much", () => {
    const pleine = createSemaine({ lundi: "2026-12-28", prevues: 2000, estimees: 100 });
    expect(depassementOf(pleine)).toBe(180);
    expect(lue(formatReste(pleine))).toBe("dépasse de 3 h");
    expect(lue(formatSurcharge([createSemaine(), pleine], "2026-12-14", horizon))).toBe(
      "Une semaine dépasse le temps de travail : la semaine du 28 décembre 2026, de 3 h.",
    );
  });

  it("is nobody when the hours hold, or when a week is past", () => {
    const passee = createSemaine({ lundi: "2026-12-07", faites: 3000 });
    expect(formatSurcharge([passee, createSemaine()], "2026-12-14", horizon)).toMatch(
      /^Aucune semaine ne dépasse/,
    );
    expect(depassementOf(createSemaine({ capacite: null, faites: 9999 }))).toBe(0);
    expect(formatSansPlace(0, horizon)).toBeNull();
    expect(formatSansPlace(2, horizon)).toMatch(/^2 séances à planifier ne trouvent pas de place/);
  });

  it("cannot be said while the espace has not said how many hours are worked", () => {
    const ensemble = [createSemaine({ capacite: null, faites: 60 })];
    const lue = { portee: "EQUIPE", pas: "semaine", lundi: "2026-12-14", horizon, enTrop: [] } as const;
    expect(formatEtat({ ...lue, heuresHebdo: null, ensemble })).toMatch(/n’a pas dit combien/);
  });

  it("is said person by person: added up, one person's hours would hide in another's", () => {
    const jusqu = "d’ici au 10 janvier 2027.";
    const say = (enTrop: { nom: string | null; semaines: number }[]) => lue(formatEnTrop(enTrop, horizon));
    expect(say([{ nom: "Nadia Benali", semaines: 2 }])).toBe(
      `Nadia Benali dépasse son temps de travail 2 semaines ${jusqu}`,
    );
    expect(say([])).toBe(`Personne ne dépasse son temps de travail ${jusqu}`);
    const une = { nom: null, semaines: 2 };
    expect(say([une])).toBe(`Une personne dépasse son temps de travail ${jusqu}`);
    expect(say([une, une])).toBe(`2 personnes dépassent leur temps de travail ${jusqu}`);
  });
});

describe("a délégation and its planned share", () => {
  const delegations = [
    { id: "nord", nom: "Saint-Nazaire", partPrevue: 80 },
    { id: "sud", nom: "Pays de Retz", partPrevue: 20 },
  ];
  const ligne = (delegationId: string | null, faites: number, prevues = 0) => ({
    sorte: "individuel" as const,
    delegationId,
    faites,
    prevues,
    estimees: 0,
  });

  it("falls behind five points under it, and it is said how much it lacks", () => {
    const [nord, sud] = partsOf(delegations, [
      ligne("nord", 9000, 600),
      ligne("sud", 1000, 400),
      ligne(null, 300),
    ]);
    expect(nord).toMatchObject({ part: 0.9, manque: -1000 });
    expect(sud).toMatchObject({ part: 0.1, manque: 1000 });
    expect(sud?.partAVenir).toBeCloseTo(1400 / 11000);
    expect(sud && isEnRetrait(sud)).toBe(true);
    expect(nord && isEnRetrait(nord)).toBe(false);
    expect(lue(sud ? formatRetrait(sud, "2027-01-10") : null)).toMatch(
      /^Pays de Retz a reçu 10 % des heures .*: il lui manque 17 h/,
    );
  });

  it("is not behind while nothing is done, nor when nothing is planned for it", () => {
    expect(partsOf(delegations, []).map(({ part, manque }) => [part, manque])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(isEnRetrait({ part: 0.01, partPrevue: null })).toBe(false);
    expect(isEnRetrait({ part: 0.16, partPrevue: 20 })).toBe(false);
    expect(isEnRetrait({ part: 0.15, partPrevue: 20 })).toBe(true);
  });

  it("leaves out the kinds that have nothing", () => {
    const lignes = [ligne("nord", 60), { ...ligne("nord", 0), sorte: "instance" as const }];
    expect(volumesParSorte(lignes)).toEqual([{ sorte: "individuel", faites: 60, prevues: 0, estimees: 0 }]);
  });
});

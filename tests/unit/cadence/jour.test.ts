import { describe, expect, it } from "vitest";
import { formatMotif } from "@/lib/cadence/labels";
import { createCalendrier } from "@/lib/cadence/rules/calendrier";
import { examineJour, freeSlots } from "@/lib/cadence/rules/jour";
import { busyIndex } from "@/lib/cadence/rules/occupations";
import { createTrajets } from "@/lib/cadence/rules/trajets";
import { heureOf } from "@/lib/time";
import { at, createSerie, MAELLE, PARIS, semaine } from "./recherche";

const MARDI = "2027-01-05";
const JEUDI = "2027-01-07";
const booking = (personneId: string, jour: string, de: string, a: string) => ({
  personneId,
  start: at(jour, de),
  end: at(jour, a),
});
/** The hours of the day's séances, as « 09:30-11:30 ». */
function heures(overrides: Parameters<typeof createSerie>[0], jour = MARDI) {
  const { creneaux } = examineJour(createSerie(overrides), jour);
  return creneaux.map(({ start, end }) => `${heureOf(start, PARIS)}-${heureOf(end, PARIS)}`);
}
const motif = (overrides: Parameters<typeof createSerie>[0], jour = MARDI) => {
  const examen = examineJour(createSerie(overrides), jour);
  return examen.motif && formatMotif(examen.motif);
};

describe("a day in the agenda of the intervenant·e", () => {
  it("reserves preparation before and synthèse after, inside the hours offered", () => {
    const [creneau] = examineJour(createSerie(), MARDI).creneaux;
    expect(creneau).toMatchObject({
      reserveStart: at(MARDI, "09:00"),
      start: at(MARDI, "09:30"),
      end: at(MARDI, "11:30"),
      reserveEnd: at(MARDI, "12:00"),
    });
  });

  it("takes three hours that fit exactly, and not one minute less", () => {
    const offered = (a: string) => ({ intervenant: { ...MAELLE, disponibilites: semaine("09:00", a) } });
    expect(heures(offered("12:00"))).toEqual(["09:30-11:30"]);
    expect(heures(offered("11:59"))).toEqual([]);
  });

  it("joins hours that touch, when they are in the same place", () => {
    const matin = semaine("09:00", "10:30", { lieu: "Saint-Nazaire" });
    const suite = (lieu: string) => semaine("10:30", "12:00", { lieu });
    const offered = (lieu: string) => ({
      intervenant: { ...MAELLE, disponibilites: [...suite(lieu), ...matin] },
    });
    expect(heures(offered("Saint-Nazaire"))).toEqual(["09:30-11:30"]);
    expect(heures(offered("Pornic"))).toEqual([]);
  });

  it("accepts back-to-back bookings and refuses a minute of overlap", () => {
    const busy = (a: string) => ({
      occupations: busyIndex([
        booking("maelle", MARDI, "08:00", a),
        booking("maelle", MARDI, "12:00", "18:00"),
      ]),
    });
    expect(heures(busy("09:00"))).toEqual(["09:30-11:30"]);
    expect(heures(busy("09:01"))).toEqual([]);
    expect(motif(busy("09:01"))).toBe("agenda de l’intervenant·e déjà pris");
  });

  it("gives one slot for each stretch of free time, nearest to the usual hour first", () => {
    const occupations = busyIndex([booking("maelle", MARDI, "12:00", "13:00")]);
    expect(heures({ occupations })).toEqual(["09:30-11:30", "13:30-15:30"]);
    expect(heures({ occupations, heure: "14:00" })).toEqual(["14:00-16:00", "09:30-11:30"]);
    expect(heures({ occupations, heure: "18:00" })).toEqual(["15:00-17:00", "09:30-11:30"]);
  });

  it("says why it has none", () => {
    const sans = (absences: { du: string; au: string }[]) => ({ intervenant: { ...MAELLE, absences } });
    expect(motif({}, "2027-01-09")).toBe("pas de disponibilité de l’intervenant·e ce jour-là");
    expect(motif({}, "2027-01-03")).toBe("la date visée est passée");
    expect(motif({}, "2027-03-29")).toBe("lundi de Pâques");
    expect(motif(sans([{ du: MARDI, au: MARDI }]))).toBe("absence de l’intervenant·e");
    const fermetures = [{ nom: "fermeture du service", du: MARDI, au: JEUDI }];
    const calendrier = createCalendrier({ zone: PARIS, feries: "metropole", fermetures });
    expect(motif({ calendrier }, JEUDI)).toBe("fermeture du service");
  });

  it("does not propose what is already past today", () => {
    expect(heures({ now: at(MARDI, "10:10") })).toEqual(["10:45-12:45"]);
    expect(motif({ now: at(MARDI, "15:00") })).toBe("la date visée est passée");
  });
});

describe("a day shared with other professionals", () => {
  const YANN = { id: "yann", disponibilites: semaine("10:00", "16:00") };

  it("keeps what everybody has in common; they give the time of the séance only", () => {
    expect(heures({ participants: [YANN] })).toEqual(["10:00-12:00"]);
    const occupations = busyIndex([booking("yann", MARDI, "10:00", "14:00")]);
    expect(heures({ participants: [YANN], occupations })).toEqual(["14:00-16:00"]);
  });

  it("names the absence of a participant, and a common slot that does not exist", () => {
    const absent = { ...YANN, absences: [{ start: at(MARDI, "09:00"), end: at(MARDI, "15:00") }] };
    expect(motif({ participants: [absent] })).toBe("absence d’un·e participant·e");
    const matin = { ...YANN, disponibilites: semaine("08:00", "10:30") };
    expect(motif({ participants: [matin] })).toBe("pas de créneau commun ce jour-là");
  });

  it("does not take hours nobody asked for as hours refused", () => {
    expect(heures({ participants: [{ id: "lena", disponibilites: null }] })).toEqual(["09:30-11:30"]);
    expect(heures({ participants: [{ id: "lena", disponibilites: [] }] })).toEqual([]);
  });
});

describe("places", () => {
  const trajets = createTrajets([{ de: "Saint-Nazaire", vers: "Pornic", minutes: 45 }]);
  const intervenant = { ...MAELLE, disponibilites: semaine("09:00", "17:30", { lieu: "Saint-Nazaire" }) };

  it("books the travel there and back with the séance", () => {
    const [creneau] = examineJour(createSerie({ trajets, intervenant, lieu: "Pornic" }), MARDI).creneaux;
    expect(creneau).toMatchObject({
      lieu: "Pornic",
      reserveStart: at(MARDI, "09:00"),
      start: at(MARDI, "10:15"),
      end: at(MARDI, "12:15"),
      reserveEnd: at(MARDI, "13:30"),
    });
  });

  it("meets where the intervenant·e is, to which participants travel within their own hours", () => {
    const yann = { id: "yann", disponibilites: semaine("09:00", "12:30", { lieu: "Pornic" }) };
    const { creneaux } = examineJour(createSerie({ trajets, intervenant, participants: [yann] }), MARDI);
    expect(creneaux[0]).toMatchObject({ lieu: "Saint-Nazaire", start: at(MARDI, "09:45") });
    const tard = { ...yann, disponibilites: semaine("09:00", "12:29", { lieu: "Pornic" }) };
    expect(examineJour(createSerie({ trajets, intervenant, participants: [tard] }), MARDI).creneaux).toEqual(
      [],
    );
  });
});

describe("the alternatives to a refused booking", () => {
  it("are the next free times, in order of days", () => {
    const occupations = busyIndex([booking("maelle", MARDI, "09:00", "16:00")]);
    const slots = freeSlots(createSerie({ occupations, heure: "14:00" }), MARDI, { limite: 3 });
    expect(slots.map(({ start }) => start)).toEqual([
      at("2027-01-06", "14:00"),
      at(JEUDI, "14:00"),
      at("2027-01-08", "14:00"),
    ]);
  });

  it("end after the days asked for, even when there is none", () => {
    expect(freeSlots(createSerie({ intervenant: { ...MAELLE, disponibilites: [] } }), MARDI)).toEqual([]);
  });
});

import ICAL from "ical.js";
import { type Horloge, horlogeOf, jourDe, textOf } from "@/lib/ics-horloge";
import { addDays, addMinutes, toInstant } from "@/lib/time";

/** Time that is taken, half-open. Nothing else of a calendar is read: no title, no place, no person. */
export type Plage = { debut: Date; fin: Date };

/** What is looked at: between these instants; `zone` is that of days and of hours that name none. */
export type Fenetre = { zone: string; du: Date; au: Date };

/** A calendar that would take more work than one person's days can hold. */
export class TropCharge extends Error {}

const EVENEMENTS_MAX = 10_000;
const OCCURRENCES_MAX = 150_000;
const PLAGES_MAX = 5_000;
const JOUR_MS = 86_400_000;

/**
 * The time a calendar (RFC 5545) says is taken: events and their repetitions, exceptions and moved ones, whole days, and
 * published free/busy. Cancelled ones, those that leave the time free, and Recul's own are left out; what overlaps is one.
 * Throws on what is not a calendar, and `TropCharge`. A rule can be written to never end: run it where it can be stopped.
 */
export function readPlages(texte: string, fenetre: Fenetre): Plage[] {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(texte)) throw new Error("not a calendar");
  if ((texte.match(/^BEGIN:VEVENT/gim)?.length ?? 0) > EVENEMENTS_MAX) throw new TropCharge();
  const lus = ICAL.parse(texte.replace(/^\uFEFF/, ""));
  const calendriers: unknown[][] = typeof lus[0] === "string" ? [lus] : lus;
  const budget = { reste: OCCURRENCES_MAX };
  const plages = calendriers.flatMap((jcal) => plagesOf(new ICAL.Component(jcal), fenetre, budget));
  return unionOf(plages, fenetre);
}

function plagesOf(calendrier: ICAL.Component, fenetre: Fenetre, budget: { reste: number }): Plage[] {
  const horloge = horlogeOf(calendrier, fenetre.zone);
  const parUid = new Map<string, ICAL.Component[]>();
  for (const composant of calendrier.getAllSubcomponents("vevent")) {
    const uid = textOf(composant, "uid");
    const memes = parUid.get(uid);
    if (memes) memes.push(composant);
    else parUid.set(uid, [composant]);
  }
  const plages = publiees(calendrier, horloge);
  for (const [uid, composants] of parUid) {
    if (uid.endsWith("@recul")) continue;
    const exceptions = composants.filter((composant) => composant.hasProperty("recurrence-id"));
    const series = composants.filter((composant) => !composant.hasProperty("recurrence-id"));
    for (const [rang, composant] of series.entries()) {
      const event = new ICAL.Event(composant, { exceptions: rang === 0 ? exceptions : [] });
      plages.push(...legible(() => occurrencesOf(event, { fenetre, horloge, budget })));
    }
    for (const seule of exceptions)
      plages.push(...legible(() => plageOf(new ICAL.Event(seule), null, horloge)));
  }
  return plages;
}

/** One event that makes no sense does not hide the others. */
function legible(read: () => Plage[]): Plage[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof TropCharge) throw error;
    return [];
  }
}

type Lecture = { fenetre: Fenetre; horloge: Horloge; budget: { reste: number } };

function occurrencesOf(event: ICAL.Event, { fenetre, horloge, budget }: Lecture): Plage[] {
  if (!event.isRecurring()) return plageOf(event, null, horloge);
  const plages: Plage[] = [];
  const marge = JOUR_MS * 2 + (dureeOf(event, horloge)?.ms ?? 0);
  const occurrences = event.iterator();
  for (let time = occurrences.next(); time; time = occurrences.next()) {
    if (--budget.reste < 0) throw new TropCharge();
    const ms = Date.UTC(time.year, time.month - 1, time.day, time.hour);
    if (ms > fenetre.au.getTime() + marge) break;
    if (ms < fenetre.du.getTime() - marge) continue;
    const { item, startDate } = event.getOccurrenceDetails(time);
    plages.push(...plageOf(item, startDate, horloge));
  }
  return plages;
}

/** One occurrence, at its own beginning unless another is given; none when it leaves the time free. */
function plageOf(event: ICAL.Event, autre: ICAL.Time | null, horloge: Horloge): Plage[] {
  const { component } = event;
  const libre =
    /^CANCELLED$/i.test(textOf(component, "status")) ||
    /^TRANSPARENT$/i.test(textOf(component, "transp")) ||
    /^FREE$/i.test(textOf(component, "x-microsoft-cdo-busystatus"));
  const duree = libre ? null : dureeOf(event, horloge);
  const time = autre ?? event.startDate;
  if (!duree || !time) return [];
  const debut = horloge.instantOf(time, tzidOf(component, "dtstart"));
  const fin = time.isDate
    ? toInstant(addDays(jourDe(time), duree.jours), "00:00", horloge.zone)
    : addMinutes(debut, duree.ms / 60_000);
  return debut < fin ? [{ debut, fin }] : [];
}

const tzidOf = (composant: ICAL.Component, nom: string) => {
  const tzid = composant.getFirstProperty(nom)?.getFirstParameter("tzid");
  return typeof tzid === "string" ? tzid : null;
};

function dureeOf({ component, startDate, endDate }: ICAL.Event, horloge: Horloge) {
  if (!startDate) return null;
  if (startDate.isDate) {
    const jours = endDate ? Math.round(endDate.subtractDateTz(startDate).toSeconds() / 86_400) : 1;
    return { jours: Math.max(1, jours), ms: Math.max(1, jours) * JOUR_MS };
  }
  const fin = component.hasProperty("dtend")
    ? horloge.instantOf(endDate, tzidOf(component, "dtend")).getTime()
    : horloge.instantOf(endDate, tzidOf(component, "dtstart")).getTime();
  return { jours: 0, ms: fin - horloge.instantOf(startDate, tzidOf(component, "dtstart")).getTime() };
}

/** Published free/busy (VFREEBUSY): what it says is busy. */
function publiees(calendrier: ICAL.Component, horloge: Horloge): Plage[] {
  const proprietes = calendrier
    .getAllSubcomponents("vfreebusy")
    .flatMap((composant) => composant.getAllProperties("freebusy"))
    .filter((propriete) => propriete.getFirstParameter("fbtype") !== "FREE");
  return proprietes.flatMap((propriete) =>
    (propriete.getValues() as ICAL.Period[]).map((periode) => ({
      debut: horloge.instantOf(periode.start, null),
      fin: horloge.instantOf(periode.getEnd(), null),
    })),
  );
}

/** Within the window, in order, and what touches or overlaps as one. */
function unionOf(plages: readonly Plage[], { du, au }: Fenetre): Plage[] {
  const dedans = plages
    .filter(({ debut, fin }) => debut < au && fin > du)
    .map(({ debut, fin }) => ({ debut: debut < du ? du : debut, fin: fin > au ? au : fin }))
    .sort((a, b) => a.debut.getTime() - b.debut.getTime());
  const union: Plage[] = [];
  for (const plage of dedans) {
    const derniere = union.at(-1);
    if (!derniere || derniere.fin < plage.debut) union.push({ ...plage });
    else if (derniere.fin < plage.fin) derniere.fin = plage.fin;
  }
  if (union.length > PLAGES_MAX) throw new TropCharge();
  return union;
}

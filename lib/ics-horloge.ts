import ICAL from "ical.js";
import { instantOf, isZone, type Jour, toInstant } from "@/lib/time";

/** How the wall-clock times of one calendar are read. */
export type Horloge = { zone: string; instantOf: (time: ICAL.Time, tzid: string | null) => Date };

/** The day it is there. */
export const jourDe = ({ year, month, day }: ICAL.Time): Jour =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");

/** Wall-clock times as instants: by the zone's name, else by the calendar's own definition of it, else the espace's. */
export function horlogeOf(calendrier: ICAL.Component, zone: string): Horloge {
  const definies = new Map(
    calendrier.getAllSubcomponents("vtimezone").map((definie) => [textOf(definie, "tzid"), definie]),
  );
  return {
    zone,
    instantOf: (time, tzid) => {
      if (time.isDate) return toInstant(jourDe(time), "00:00", zone);
      const { hour, minute } = time;
      if (time.zone === ICAL.Timezone.utcTimezone) return instantOf(time.toUnixTime() * 1000);
      const definie = tzid && !isZone(tzid) ? definies.get(tzid) : undefined;
      if (definie) {
        const sienne = time.clone();
        sienne.zone = new ICAL.Timezone(definie);
        return instantOf(sienne.toUnixTime() * 1000);
      }
      const heure = [hour, minute].map((n) => String(n).padStart(2, "0")).join(":");
      return toInstant(jourDe(time), heure, tzid && isZone(tzid) ? tzid : zone);
    },
  };
}

/** A property as text; empty where there is none. */
export const textOf = (composant: ICAL.Component, nom: string) =>
  String(composant.getFirstPropertyValue(nom) ?? "");

import { mergePlages, type Plage } from "./plages";

/** Time a person has already given, preparation and travel included; half-open. */
export type Booking = { personneId: string; start: Date; end: Date };

/** Each person's taken time, sorted and merged. Built once, read by every situation. */
export type Occupations = ReadonlyMap<string, readonly Plage[]>;

/** Index bookings by person: n log n once, then each look-up is a binary search. */
export function busyIndex(bookings: Iterable<Booking>): Occupations {
  const parPersonne = new Map<string, Plage[]>();
  for (const { personneId, start, end } of bookings) {
    const plages = parPersonne.get(personneId);
    const plage = { start: start.getTime(), end: end.getTime() };
    if (plages) plages.push(plage);
    else parPersonne.set(personneId, [plage]);
  }
  for (const [personneId, plages] of parPersonne) parPersonne.set(personneId, mergePlages(plages));
  return parPersonne;
}

import { addMinutes } from "@/lib/time";

/** One part of a situation read by one person within one minute. */
export type LectureLue = {
  membreId: string;
  nom: string;
  profession: string | null;
  structure: string | null;
  objet: string;
  /** The day of the séance it is about, when it is about one. */
  jour: Date | null;
  le: Date;
};

/** Readings that follow each other: from the first to the last of them. */
export type Visite = { debut: Date; fin: Date; parties: Pick<LectureLue, "objet" | "jour">[] };

/** What one person read, visit by visit, the latest first. */
export type Consultation = Pick<LectureLue, "membreId" | "nom" | "profession" | "structure"> & {
  moi: boolean;
  visites: Visite[];
};

/** Minutes without reading after which someone is said to have come back. */
export const PAUSE = 10;

/**
 * Readings, latest first, by person then by visit; the reader of this page last. A withdrawal ends the visit it falls in:
 * what was read before it and what was opened after are never on one line.
 */
export function grouper(
  lectures: readonly LectureLue[],
  retraits: readonly Date[],
  moi: string,
): Consultation[] {
  const personnes = new Map<string, Consultation>();
  for (const { membreId, nom, profession, structure, objet, jour, le } of lectures) {
    const personne = personnes.get(membreId) ?? {
      ...{ membreId, nom, profession, structure },
      moi: membreId === moi,
      visites: [],
    };
    personnes.set(membreId, personne);
    const visite = personne.visites.at(-1);
    const suit =
      visite &&
      addMinutes(le, PAUSE) >= visite.debut &&
      !retraits.some((retrait) => le <= retrait && retrait < visite.debut);
    if (suit) {
      visite.debut = le;
      visite.parties.push({ objet, jour });
    } else personne.visites.push({ debut: le, fin: le, parties: [{ objet, jour }] });
  }
  return [...personnes.values()].sort((a, b) => Number(a.moi) - Number(b.moi));
}

import type { Jour } from "@/lib/time";

/** One part of a situation read by one person on one day, and when last. */
export type LectureLue = {
  membreId: string;
  nom: string;
  profession: string | null;
  structure: string | null;
  objet: string;
  /** The day of the séance it is about, when it is about one. */
  jour: Date | null;
  jourLu: Jour;
  le: Date;
};

/** What one person read, day by day, the latest first. */
export type Consultation = Pick<LectureLue, "membreId" | "nom" | "profession" | "structure"> & {
  moi: boolean;
  jours: { jour: Jour; le: Date; parties: Pick<LectureLue, "objet" | "jour">[] }[];
};

/** Readings, latest first, by person then by day; the reader of this page last. */
export function grouper(lectures: readonly LectureLue[], moi: string): Consultation[] {
  const personnes = new Map<string, Consultation>();
  for (const { membreId, nom, profession, structure, objet, jour, jourLu, le } of lectures) {
    const personne = personnes.get(membreId) ?? {
      ...{ membreId, nom, profession, structure },
      moi: membreId === moi,
      jours: [],
    };
    personnes.set(membreId, personne);
    const connu = personne.jours.find((autre) => autre.jour === jourLu);
    if (connu) connu.parties.push({ objet, jour });
    else personne.jours.push({ jour: jourLu, le, parties: [{ objet, jour }] });
  }
  return [...personnes.values()].sort((a, b) => Number(a.moi) - Number(b.moi));
}

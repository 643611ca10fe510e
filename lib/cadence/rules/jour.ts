import type { Jour } from "@/lib/time";
import { numeroOf } from "./calendrier";
import { type Creneau, creneauOf } from "./creneaux";
import { createExamen } from "./examen";
import type { Motif } from "./motifs";
import type { Recherche } from "./recherche";

/** What can be said of a day chosen by hand. The motifs inform, they forbid nothing. */
export type JourExamine = { jour: Jour; creneaux: Creneau[]; motif: Motif | null; vacances: Motif | null };

/** Look at one day: its slots, nearest to the wished hour first, or why it has none. */
export function examineJour(recherche: Recherche, jour: Jour): JourExamine {
  const civil = recherche.calendrier.jourCivil(numeroOf(jour));
  const { places, motif } = createExamen(recherche)(civil);
  const creneaux = places.map((place) => creneauOf(place, civil, recherche.protocole));
  return { jour, creneaux, motif, vacances: civil.vacances };
}

/**
 * The next times everybody is free, in order of days: the alternatives that a refused booking
 * offers. Looks at `jours` days from `du`, `du` included, and gives at most `limite` slots.
 */
export function freeSlots(recherche: Recherche, du: Jour, { jours = 28, limite = 6 } = {}): Creneau[] {
  const examine = createExamen(recherche);
  const premier = numeroOf(du);
  const creneaux: Creneau[] = [];
  for (let numero = premier; numero < premier + jours && creneaux.length < limite; numero++) {
    const civil = recherche.calendrier.jourCivil(numero);
    const { places } = examine(civil);
    creneaux.push(...places.map((place) => creneauOf(place, civil, recherche.protocole)));
  }
  return creneaux.slice(0, limite);
}

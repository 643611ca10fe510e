import { feriesOf } from "@/lib/cadence/rules/feries";
import { plageReservee, reserveOf } from "@/lib/seance/rules/creneau";
import { type Contexte, empechementOf } from "@/lib/seance/rules/planification";
import { addDays, addMinutes, type Jour, toInstant, weekday } from "@/lib/time";
import type { Monde } from "./recit";
import type { Projet } from "./rencontres";

const HEURES = ["09:30", "14:00", "16:00"] as const;
const RECHERCHE_JOURS = 14;

export type Moment = { debut: Date; fin: Date };

/** The first free time from the day asked for on, taken at once; null when the fortnight is full. */
export function findMoment(contexte: Contexte, projet: Projet, { horloge }: Monde): Moment | null {
  const { des, dureeMinutes, avantMinutes, trajetMinutes, intervenant, jours } = projet;
  const { membreId } = intervenant.acteur;
  const ouvre = (jour: Jour) =>
    jours.includes(weekday(jour)) && !feriesOf(Number(jour.slice(0, 4)), horloge.feries).has(jour);
  for (let ecart = 0; ecart < RECHERCHE_JOURS; ecart++) {
    const jour = addDays(des, ecart);
    for (const heure of ouvre(jour) ? HEURES : []) {
      const debut = toInstant(jour, heure, horloge.zone);
      const moment = { debut, fin: addMinutes(debut, dureeMinutes) };
      const reserve = reserveOf({ ...moment, avantMinutes, apresMinutes: 0 });
      const plage = plageReservee({ debut, lieuId: null, trajetMinutes }, reserve);
      if (empechementOf(contexte, membreId, plage)) continue;
      contexte.occupations.push({ personneId: membreId, start: plage.debut, end: plage.fin });
      return moment;
    }
  }
  return null;
}

import { addMonths, type Jour, jourOf } from "@/lib/time";
import { numeroOf } from "./calendrier";
import { createExamen } from "./examen";
import { type Proposition, proposeFor } from "./proposition";
import { nextCible } from "./protocole";
import type { Recherche } from "./recherche";

export type Serie = Recherche & {
  /** The first target, when no séance has been held or accepted yet. */
  debut: Jour;
  /** The days of the séances held or accepted, in order: the rhythm counts from the last one. */
  seances?: readonly Jour[];
  /** No target is later; by default twelve months from `now`. */
  horizon?: Jour;
  /** How many slots to offer for each target; 3 by default. */
  choix?: number;
};

/**
 * Propose the séances to come of one situation. Each target is one rhythm after the date proposed
 * for the séance before: a drift is never caught up by two séances too close together. Ends with
 * the protocole, at the horizon, or at the first target for which no date exists.
 */
export function planSerie(serie: Serie): Proposition[] {
  const { protocole, seances = [], now, calendrier, choix = 3 } = serie;
  const { nombreSeances = Number.POSITIVE_INFINITY, dateFin } = protocole;
  const aujourdhui = jourOf(now, calendrier.zone);
  const au = dateFin ? numeroOf(dateFin) : Number.POSITIVE_INFINITY;
  const horizon = Math.min(au, numeroOf(serie.horizon ?? addMonths(aujourdhui, 12)));
  const derniere = seances.at(-1);
  const examine = createExamen(serie);

  const propositions: Proposition[] = [];
  let cible = numeroOf(derniere ? nextCible(derniere, protocole) : serie.debut);
  let du = Math.max(numeroOf(aujourdhui), derniere ? numeroOf(derniere) + 1 : 0);
  for (let rang = seances.length + 1; rang <= nombreSeances && cible <= horizon; rang++) {
    const proposition = proposeFor({ rang, cible, du, au, protocole, choix, calendrier, examine });
    propositions.push(proposition);
    const retenu = proposition.creneaux[0] ?? proposition.premierPossible;
    if (!retenu) break;
    cible = numeroOf(nextCible(retenu.jour, protocole));
    du = numeroOf(retenu.jour) + 1;
  }
  return propositions;
}

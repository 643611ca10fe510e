import type { Defaut } from "@/lib/journal/rules/defaut";
import { formatJourLong, jourOf } from "@/lib/time";

const NATURES = {
  MODIFIEE: "a été modifiée après avoir été scellée",
  RETIREE: "a été retirée",
  DEPLACEE: "n’est plus à sa place",
  INSEREE: "a été ajoutée après coup",
  SCEAU_RETIRE: "suit un sceau qui a été retiré",
  FIN_COUPEE: "a été scellée, et le journal s’arrête avant elle",
  CLE_INCONNUE: "est scellée avec une clé que ce Recul n’a pas (JOURNAL_SECRET)",
  MOIS_MODIFIE: "ne correspond plus à ce qui a été scellé",
  MOIS_TROP_TOT: "a été purgé avant l’heure",
} as const satisfies Record<Defaut["nature"], string>;

/** « La ligne 1204 (sceau 57), du 3 mars 2026, a été modifiée après avoir été scellée. » Days in UTC. */
export function formatDefaut(defaut: Defaut): string {
  if (defaut.mois !== undefined)
    return `Le mois de ${formatJourLong(defaut.mois).replace(/^\S+\s/, "")} ${NATURES[defaut.nature]}.`;
  const { nature, ligne, rang, le } = defaut;
  const quoi = ligne ? `La ligne ${ligne}${rang ? ` (sceau ${rang})` : ""}` : `La ligne du sceau ${rang}`;
  const quand = le ? `, du ${formatJourLong(jourOf(le, "UTC"))},` : "";
  return `${quoi}${quand} ${NATURES[nature]}.`;
}

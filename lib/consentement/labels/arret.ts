import type { Arret } from "@/lib/consentement/queries/arret";
import { formatEnumeration } from "@/lib/enumeration";
import { formatJour, jourOf } from "@/lib/time";

/** What a withdrawal stopped, a sentence each: the séances, the readings, who was told. Days in `zone`. */
export function formatArret({ annulees, prevenus }: Arret, referent: string, zone: string): string[] {
  const jours = formatEnumeration(
    annulees.map((debut) => `du ${formatJour(jourOf(debut, zone), { annee: true })}`),
  );
  const seances =
    annulees.length === 0
      ? "Aucune séance n’était prévue."
      : annulees.length === 1
        ? `La séance ${jours} est annulée.`
        : `Les séances ${jours} sont annulées.`;
  return [
    seances,
    `Ce qui est écrit et gardé, seule la personne référente le lit encore : ${referent}.`,
    ...(prevenus.length > 0 ? [`Un message a prévenu ${formatEnumeration(prevenus)}.`] : []),
  ];
}

import type { Arret } from "@/lib/consentement/queries/arret";
import { formatJour, jourOf } from "@/lib/time";

const suite = (mots: readonly string[]): string =>
  [mots.slice(0, -1).join(", "), mots.at(-1)].filter(Boolean).join(" et ");

/** What a withdrawal stopped, a sentence each: the séances, the readings, who was told. Days in `zone`. */
export function formatArret({ annulees, prevenus }: Arret, referent: string, zone: string): string[] {
  const jours = suite(annulees.map((debut) => `du ${formatJour(jourOf(debut, zone), { annee: true })}`));
  const seances =
    annulees.length === 0
      ? "Aucune séance n’était prévue."
      : annulees.length === 1
        ? `La séance ${jours} est annulée.`
        : `Les séances ${jours} sont annulées.`;
  return [
    seances,
    `Ce qui est écrit et gardé, seule la personne référente le lit encore : ${referent}.`,
    ...(prevenus.length > 0 ? [`Un message a prévenu ${suite(prevenus)}.`] : []),
  ];
}

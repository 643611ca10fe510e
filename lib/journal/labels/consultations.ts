import type { Consultation, Visite } from "@/lib/journal/rules/consultations";
import { formatJour, formatJourLong, jourOf } from "@/lib/time";

/** Stands among the readings: after it, only the référent·e opens the words. */
export const RETRAIT_ENREGISTRE = "Retrait de l’accord enregistré";

const PARTIES: Record<string, string> = {
  situation: "la page de la situation",
  demande: "la demande",
  "compte-rendu": "le compte rendu de la séance",
  seance: "la venue de la personne à la séance",
  piste: "les pistes",
  protocole: "le protocole",
  remarque: "les remarques sur le protocole",
  cloture: "la clôture",
  suivi: "un suivi",
  restitution: "le document pour la personne",
};

/** « la demande, les pistes et le compte rendu de la séance du 3 mars 2026 »: each part once, the day's in `zone`. */
export function formatParties(parties: Visite["parties"], zone: string): string {
  const noms = parties.map(({ objet, jour }) => {
    const nom = PARTIES[objet] ?? "une autre partie";
    return jour ? `${nom} du ${formatJourLong(jourOf(jour, zone))}` : nom;
  });
  const dits = [...new Set(noms)];
  return [dits.slice(0, -1).join(", "), dits.at(-1)].filter(Boolean).join(" et ");
}

/** « 3 personnes ont lu cette situation, la dernière mardi 14 octobre. » */
export function formatConsultations(personnes: readonly Consultation[], zone: string): string {
  const autres = personnes.filter(({ moi }) => !moi);
  const dernier = autres
    .flatMap(({ visites }) => visites.map(({ fin }) => fin))
    .sort((a, b) => b.getTime() - a.getTime())[0];
  if (!dernier) return "Personne d’autre que vous n’a lu cette situation depuis que le journal est gardé.";
  const quand = formatJour(jourOf(dernier, zone));
  return autres.length === 1
    ? `Une personne, hors vous, a lu cette situation ; la dernière fois ${quand}.`
    : `${autres.length} personnes, hors vous, ont lu cette situation ; la dernière fois ${quand}.`;
}

import { formatEnumeration } from "@/lib/enumeration";
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

/** The same of several séances. */
const PLURIELS: Record<string, string> = {
  "compte-rendu": "les comptes rendus des séances",
  seance: "la venue de la personne aux séances",
};

/** « la demande ; les comptes rendus des séances du 3 mars 2026 et du 8 avril 2026 »: each part once, days in `zone`, in order. */
export function formatParties(parties: Visite["parties"], zone: string): string {
  const objets = [...new Set(parties.map(({ objet }) => objet))];
  const dits = objets.map((objet) => {
    const jours = parties.flatMap((partie) =>
      partie.objet === objet && partie.jour ? [jourOf(partie.jour, zone)] : [],
    );
    const dates = [...new Set(jours)].sort().map((jour) => `du ${formatJourLong(jour)}`);
    const nom = (dates.length > 1 && PLURIELS[objet]) || PARTIES[objet] || "une autre partie";
    return [nom, formatEnumeration(dates)].filter(Boolean).join(" ");
  });
  // What is between commas has some of its own.
  return dits.some((dit) => dit.includes(" et "))
    ? dits.join("\u00a0; ")
    : formatEnumeration([...new Set(dits)]);
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

/** Where older readings are left out. */
export const formatDepuisQuand = (depuis: Date, zone: string): string =>
  `Les lectures d’avant le ${formatJourLong(jourOf(depuis, zone))} sont trop nombreuses pour tenir ici. L’administration de l’espace les lit dans le journal.`;

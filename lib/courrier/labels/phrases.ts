import { MOYEN_COURRIER_LABELS, SORTE_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import { formatJour, formatMoment, type Jour, jourOf } from "@/lib/time";
import type { MoyenCourrier, SorteCourrier } from "@/prisma/client/enums";

/** « En main propre, mardi 3 mars ; noté par Martine Le Goff ». */
export const formatEnvoi = ({ moyen, le, par }: { moyen: MoyenCourrier; le: Jour; par: string }): string =>
  `${MOYEN_COURRIER_LABELS[moyen]}, ${formatJour(le)} ; noté par ${par}`;

/** « 12 personnes », « 1 personne », « personne ». */
export const formatPersonnes = (nombre: number): string =>
  nombre === 0 ? "personne" : nombre === 1 ? "1\u00A0personne" : `${nombre}\u00A0personnes`;

/** « À envoyer », « 3 sur 12 envoyées », « Envoyées ». */
export function formatAvancement(envoyes: number, total: number): string {
  if (envoyes === 0) return "À envoyer";
  if (envoyes < total) return `${envoyes} sur ${total} envoyées`;
  return total === 1 ? "Envoyée" : "Envoyées";
}

const DEPART = { REMIS: "en main propre", COURRIER: "par la poste", COURRIEL: "par courriel" } as const;

/** « Envoyées par la poste le dimanche 22 novembre », once they all went the same way the same day; else « Envoyées ». */
export function formatDepart(
  destinataires: readonly { envoi: { moyen: MoyenCourrier; le: Jour } | null }[],
): string {
  const [premier, ...autres] = destinataires.map(({ envoi }) => envoi);
  const base = formatAvancement(destinataires.length, destinataires.length);
  const ensemble = autres.every((envoi) => envoi?.moyen === premier?.moyen && envoi?.le === premier?.le);
  if (!premier || !ensemble) return base;
  const remis = premier.moyen === "REMIS" ? base.replace("Envoyée", "Remise") : base;
  return `${remis} ${DEPART[premier.moyen]} le ${formatJour(premier.le)}`;
}

/** What waits in the register. */
export function formatAEnvoyer(nombre: number): string {
  if (nombre === 0) return "Tout ce qui a été préparé est parti.";
  if (nombre === 1) return "Un courrier préparé attend d’être envoyé.";
  return `${nombre} courriers préparés attendent d’être envoyés.`;
}

/** « Préparée le mardi 3 mars par Martine Le Goff, pour 12 personnes ; séance du mardi 14 avril, 14 h. » */
export function formatPreparation(
  courrier: { prepareLe: Date; par: string; debut: Date; destinataires: readonly unknown[] },
  zone: string,
): string {
  const { prepareLe, par, debut, destinataires } = courrier;
  const jour = formatJour(jourOf(prepareLe, zone));
  const qui = formatPersonnes(destinataires.length);
  return `Préparée le ${jour} par ${par}, pour ${qui} ; séance du ${formatMoment(debut, zone)}.`;
}

/** What is carried away. */
export const formatQuoi = (nombre: number): string => (nombre === 1 ? "La lettre" : `Les ${nombre} lettres`);

/** « Texte d’origine », « Version 3 ». */
export const formatModele = (version: number): string =>
  version === 0 ? "Texte d’origine" : `Version ${version}`;

/** « Sans courrier », « Déjà préparé : invitation, confirmation. » */
export const formatDeja = (sortes: readonly SorteCourrier[]): string =>
  sortes.length === 0
    ? "Sans courrier"
    : `Déjà préparé : ${sortes.map((sorte) => SORTE_COURRIER_LABELS[sorte].toLowerCase()).join(", ")}`;

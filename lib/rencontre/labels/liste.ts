import type { Rythme } from "@/lib/rencontre/rules/serie";
import type { Total } from "@/lib/rencontre/rules/total";
import type { Empechement } from "@/lib/seance/rules/planification";
import { formatDuree, formatJour, type Jour } from "@/lib/time";
import type { SorteRencontre } from "@/prisma/client/enums";

export const RYTHME_LABELS = {
  UNE_FOIS: "Une seule fois",
  SEMAINE: "Chaque semaine",
  QUINZAINE: "Toutes les deux semaines",
  MOIS: "Chaque mois, le même jour de la semaine",
} as const satisfies Record<Rythme, string>;

const UNITES = {
  INSTANCE: ["instance tenue", "instances tenues"],
  SENSIBILISATION: ["sensibilisation tenue", "sensibilisations tenues"],
} as const satisfies Record<SorteRencontre, readonly [string, string]>;

/** « 12 instances tenues »; « Aucune … » is said too. */
export function formatNombre(sorte: SorteRencontre, nombre: number): string {
  const [une, plusieurs] = UNITES[sorte];
  return nombre === 0 ? `Aucune ${une}` : `${nombre} ${nombre === 1 ? une : plusieurs}`;
}

/** « 24 h, et 6 h de préparation et de synthèse ; 84 présences ». */
export function formatTemps({ minutes, preparationMinutes, presents }: Total): string {
  const autour =
    preparationMinutes > 0 ? `, et ${formatDuree(preparationMinutes)} de préparation et de synthèse` : "";
  return `${formatDuree(minutes)}${autour} ; ${presents} ${presents < 2 ? "présence" : "présences"}`;
}

type Annee = {
  annee: number;
  totaux: Record<SorteRencontre, Total>;
  aNoter: readonly unknown[];
  aVenir: readonly unknown[];
};

/** What is said under the title of the list: the year, what comes, and what waits to be noted. */
export function formatAnnee({ annee, totaux, aNoter, aVenir }: Annee): string {
  const tenues = totaux.INSTANCE.nombre + totaux.SENSIBILISATION.nombre;
  const parts = [
    tenues > 0 ? `${tenues} ${tenues === 1 ? "tenue" : "tenues"}` : null,
    aVenir.length > 0 ? `${aVenir.length} à venir` : null,
    aNoter.length > 0 ? `${aNoter.length} à noter` : null,
  ].filter((part) => part !== null);
  return `Instances et sensibilisations de ${annee} : ${parts.join(", ") || "aucune pour l’instant"}.`;
}

/** What books them: some may still be left out or typed again. */
export const formatPrevoir = (nombre: number): string =>
  nombre === 1 ? "Prévoir cette date" : "Prévoir ces dates";

/** Told on the list once they are booked. */
export const formatPrevues = (nombre: number): string =>
  nombre === 1 ? "La rencontre est prévue." : `Les ${nombre} rencontres sont prévues.`;

const EMPECHEMENTS = {
  PRIS: "ce temps est déjà réservé",
  ABSENT: "une absence est notée",
  AILLEURS: "un autre agenda dit ce temps pris",
} as const satisfies Record<Empechement, string>;

type DateDite = { jour: Jour; ferie: string | null; empechement: Empechement | null };

/** « mardi 13 janvier 2026 : libre », or why it is left blank. */
export function formatDate({ jour, ferie, empechement }: DateDite): string {
  const raison = ferie ? `jour férié (${ferie})` : empechement ? EMPECHEMENTS[empechement] : "libre";
  return `${formatJour(jour, { annee: true })} : ${raison}.`;
}

type Autour = { avantMinutes: number; apresMinutes: number; trajetMinutes: number };

/** « 30 min de préparation, 40 min de route à l’aller et au retour »; null when there is nothing. */
export function formatAutour({ avantMinutes, apresMinutes, trajetMinutes }: Autour): string | null {
  const parts = [
    avantMinutes > 0 ? `${formatDuree(avantMinutes)} de préparation` : null,
    apresMinutes > 0 ? `${formatDuree(apresMinutes)} de synthèse` : null,
    trajetMinutes > 0 ? `${formatDuree(trajetMinutes)} de route à l’aller et au retour` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : null;
}

/** « Voir les 26 autres ». */
export const formatAutres = (nombre: number): string =>
  nombre === 1 ? "Voir l’autre" : `Voir les ${nombre} autres`;

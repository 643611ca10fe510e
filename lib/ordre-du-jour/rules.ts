import type { StatutSeance } from "@/prisma/client/enums";

/** What a part that is not a situation may be: some theory, or anything else (001:54). */
export const SORTES_LIBRES = ["APPORT", "AUTRE"] as const;
export type SorteLibre = (typeof SORTES_LIBRES)[number];

/** Minutes a part lasts unless said otherwise, and the most parts one séance holds. */
export const MINUTES_PARTIE = 60;
export const PARTIES_MAX = 12;

/** Where a situation put on an agenda stands. */
export type EtatExamen = "PREVUE" | "RETIREE" | "TRAVAILLEE" | "NON_TRAVAILLEE";

export function etatExamenOf(examen: { retireLe: Date | null; travaillee: boolean | null }): EtatExamen {
  if (examen.travaillee !== null) return examen.travaillee ? "TRAVAILLEE" : "NON_TRAVAILLEE";
  return examen.retireLe ? "RETIREE" : "PREVUE";
}

/** How long the parts are together, and the séance that holds them, in minutes. */
export function totalOf(
  parties: readonly { minutes: number }[],
  { debut, fin }: { debut: Date; fin: Date },
): { prevues: number; total: number } {
  const prevues = parties.reduce((somme, { minutes }) => somme + minutes, 0);
  return { prevues, total: Math.round((fin.getTime() - debut.getTime()) / 60_000) };
}

/** The agenda changes until the séance is held: its minutes then follow it, part by part. */
export const isModifiable = (statut: StatutSeance): boolean =>
  statut === "PROPOSEE" || statut === "CONFIRMEE" || statut === "REPORTEE";

/** Someone before whom a situation may not be spoken of. */
export type NonCouvert = { nom: string; structure: string | null };

/** « NON_COUVERTS »: the agreement leaves out people expected at the séance; who they are. */
export type NonCouvertsRefus = { ok: false; reason: "NON_COUVERTS"; personnes: NonCouvert[] };

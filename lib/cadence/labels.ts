import { formatJour } from "@/lib/time";
import type { Derive } from "./rules/derive";
import type { Motif, Role } from "./rules/motifs";
import type { Proposition } from "./rules/proposition";

const NBSP = "\u00a0";

const PERSONNES = {
  intervenant: {
    absence: "absence de l’intervenant·e",
    complet: "agenda de l’intervenant·e déjà pris",
    indisponible: "pas de disponibilité de l’intervenant·e ce jour-là",
  },
  participant: {
    absence: "absence d’un·e participant·e",
    complet: "agenda d’un·e participant·e déjà pris",
    indisponible: "pas de disponibilité d’un·e participant·e ce jour-là",
  },
} satisfies Record<Role, Record<"absence" | "complet" | "indisponible", string>>;

/** « lundi de Pâques », « absence de l’intervenant·e »: why a day was passed over. */
export function formatMotif(motif: Motif): string {
  switch (motif.code) {
    case "passee":
      return "la date visée est passée";
    case "sans_creneau_commun":
      return "pas de créneau commun ce jour-là";
    case "ferie":
    case "fermeture":
    case "vacances":
      return motif.nom;
    case "absence":
    case "complet":
    case "indisponible":
      return PERSONNES[motif.role][motif.code];
  }
}

/** The first three motifs, in the order of the days: « lundi de Pâques, puis absence de l’intervenant·e ». */
function formatMotifs(motifs: readonly Motif[]): string {
  return [...new Set(motifs.map(formatMotif))].slice(0, 3).join(", puis ");
}

/**
 * « à la date visée », « reportée de 3 jours : lundi de Pâques », « avancée de 2 jours ».
 * Without motifs for a date that somebody chose.
 */
export function formatDerive({ jours, sens }: Derive, motifs: readonly Motif[] = []): string {
  if (sens === "tenue") return "à la date visée";
  const nombre = Math.abs(jours);
  const acte = sens === "reportee" ? "reportée" : "avancée";
  const ecart = `${acte} de ${nombre}${NBSP}${nombre === 1 ? "jour" : "jours"}`;
  return motifs.length > 0 ? `${ecart}${NBSP}: ${formatMotifs(motifs)}` : ecart;
}

/** What the planner says of one target, in one sentence without its full stop. */
export function formatProposition({ creneaux, motifs, premierPossible }: Proposition): string {
  const [best] = creneaux;
  if (best) return formatDerive(best.derive, motifs);
  if (!premierPossible) return "aucun créneau commun, ni dans la tolérance ni au-delà";
  const jour = formatJour(premierPossible.jour);
  return `aucun créneau commun dans la tolérance${NBSP}; premier possible le ${jour}`;
}

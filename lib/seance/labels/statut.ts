import type { ActeSeance } from "@/lib/seance/rules/statut";
import { formatJour, jourOf } from "@/lib/time";
import type { MotifSeance, StatutSeance } from "@/prisma/client/enums";

export const STATUT_SEANCE_LABELS = {
  PROPOSEE: "Proposée",
  CONFIRMEE: "Confirmée",
  TENUE: "Tenue",
  REPORTEE: "Reportée, sans date",
  ANNULEE: "Annulée",
  NON_TENUE: "Non tenue",
} as const satisfies Record<StatutSeance, string>;

/** The tone of the badge: its word and shape say the same. */
export const STATUT_SEANCE_TONS = {
  PROPOSEE: "waiting",
  CONFIRMEE: "active",
  TENUE: "done",
  REPORTEE: "waiting",
  ANNULEE: "stopped",
  NON_TENUE: "stopped",
} as const satisfies Record<StatutSeance, string>;

export const ACTE_SEANCE_LABELS = {
  proposer: "Proposer une date",
  confirmer: "Confirmer la séance",
  reporter: "Reporter",
  annuler: "Annuler la séance",
  tenir: "Elle a eu lieu",
  manquer: "Elle n’a pas eu lieu",
} as const satisfies Record<ActeSeance, string>;

export const MOTIF_SEANCE_LABELS = {
  PROFESSIONNEL_INDISPONIBLE: "Professionnel·le indisponible",
  INTERVENANT_INDISPONIBLE: "Intervenant·e indisponible",
  PERSONNE_NE_SOUHAITE_PLUS: "La personne ne souhaite plus cette séance",
  CONSENTEMENT_RETIRE: "La personne a retiré son accord",
  SITUATION_CLOSE: "Le travail sur la situation est clos",
  INTEMPERIE: "Intempérie ou transport",
  AUTRE: "Autre raison",
} as const satisfies Record<MotifSeance, string>;

/** What a reason calls for besides. */
export const MOTIF_SEANCE_AIDES: Partial<Record<MotifSeance, string>> = {
  PERSONNE_NE_SOUHAITE_PLUS:
    "Si la personne retire son accord, la référente ou le référent note plutôt le retrait sur la page de la situation : tout s’arrête aussitôt.",
};

type Statut = { code: StatutSeance; motif: MotifSeance | null; le: Date; par: string };

/**
 * What became of a séance, when and by whom: « Confirmée le mardi 3 mars par Nadia Belkacem ». `consentie`: the
 * agreement of the person is in force.
 */
export function formatStatut({ code, motif, le, par }: Statut, zone: string, consentie = true): string {
  const auteur = code === "PROPOSEE" ? "" : ` par ${par}`;
  const jour = formatJour(jourOf(le, zone));
  const raison = motif ? ` : ${uncapitalize(MOTIF_SEANCE_LABELS[motif])}` : "";
  switch (code) {
    case "PROPOSEE":
      return `Proposée depuis le ${jour}, ${consentie ? "à confirmer" : "en attente de l’accord de la personne"}`;
    case "CONFIRMEE":
      return `Confirmée le ${jour}${auteur}`;
    case "TENUE":
      return `Tenue ; notée le ${jour}${auteur}`;
    case "REPORTEE":
      return `Reportée le ${jour}${auteur}${raison} ; elle attend une nouvelle date`;
    case "ANNULEE":
      return `Annulée le ${jour}${auteur}${raison}`;
    case "NON_TENUE":
      return `N’a pas eu lieu ; noté le ${jour}${auteur}${raison}`;
  }
}

/** What is asked of who records it, once its hour has come. */
export const A_CONSTATER = "Son heure est passée : a-t-elle eu lieu ?";

/** What a séance is called: by its day, unless it has none any more. */
export function formatTitre(code: StatutSeance, debut: Date, zone: string): string {
  const jour = formatJour(jourOf(debut, zone), { annee: true });
  return code === "REPORTEE" ? "Séance sans date" : `Séance du ${jour}`;
}

const uncapitalize = (texte: string) => texte.charAt(0).toLowerCase() + texte.slice(1);

import type { EtatConsentement } from "@/lib/consentement/rules/etat";
import type { Jour } from "@/lib/time";
import type { StatutDemande, StatutSeance, StatutSituation } from "@/prisma/client/enums";

/** As whom someone reads a situation. */
export type Partie = "REFERENT" | "INTERVENANT" | "ASSOCIE" | "SECRETARIAT";

type Seance = {
  id: string;
  debut: Date;
  statut: StatutSeance;
  annonceeLe: Jour | null;
  restitueeLe: Jour | null;
  compteRendu: "AUCUN" | "BROUILLON" | "VALIDE";
};

type Etat = {
  statut: StatutSituation;
  partie: Partie;
  consentement: { etat: EtatConsentement };
  demandes: readonly { id: string; statut: StatutDemande }[];
  seances: readonly Seance[];
};

/** One thing the situation waits for, whoever must do it. */
export type ProchainPas =
  | { pas: "CLOSE" | "RETIRE" | "SANS_SUITE" | "ACCORD" | "ETENDRE" | "PLANIFIER" }
  | { pas: "REPONSE" | "COMPLEMENT"; demandeId: string }
  | { pas: "STATUER" | "CONFIRMER" | "ANNONCER" | "RESTITUER" | "COMPTE_RENDU" | "ATTENDRE"; seance: Seance };

/** A demande that opened no work: its situation is closed with it. */
const isSansSuite = ({ statut }: Etat["demandes"][number]) =>
  statut === "ORIENTEE" || statut === "REFUSEE" || statut === "RETIREE";

const A_VENIR: readonly StatutSeance[] = ["PROPOSEE", "CONFIRMEE"];

/**
 * What a situation waits for at this instant, most pressing first: the answer and the agreement, without which nothing
 * goes on; then what was held and is not finished; then the next date.
 */
export function pasOf({ statut, consentement, demandes, seances }: Etat, now: Date): ProchainPas[] {
  if (statut === "CLOSE") return [{ pas: demandes.some(isSansSuite) ? "SANS_SUITE" : "CLOSE" }];
  if (consentement.etat === "RETIRE") return [{ pas: "RETIRE" }];
  if (statut === "OUVERTE") return [pasDeLaDemande(demandes)];
  if (consentement.etat === "ABSENT") return [{ pas: "ACCORD" }];
  if (consentement.etat === "A_COMPLETER") return [{ pas: "ETENDRE" }];
  return [...pasDuPasse(seances, now), pasDeLaSuite(prochaineSeance(seances, now))];
}

/** The next step as this part reads it: theirs if there is one, otherwise what everyone waits for. */
export function prochainPas(situation: Etat, now: Date): ProchainPas {
  const pas = pasOf(situation, now);
  return pas.find((un) => isDe(un, situation.partie)) ?? (pas[0] as ProchainPas);
}

function pasDuPasse(seances: readonly Seance[], now: Date): ProchainPas[] {
  return seances.flatMap((seance): ProchainPas[] => {
    const { statut, debut, restitueeLe, compteRendu } = seance;
    if (statut === "CONFIRMEE" && debut <= now) return [{ pas: "STATUER", seance }];
    if (statut !== "TENUE" || restitueeLe !== null) return [];
    return [{ pas: compteRendu === "VALIDE" ? "RESTITUER" : "COMPTE_RENDU", seance }];
  });
}

function pasDeLaSuite(seance: Seance | null): ProchainPas {
  if (!seance) return { pas: "PLANIFIER" };
  if (seance.statut === "PROPOSEE") return { pas: "CONFIRMER", seance };
  return { pas: seance.annonceeLe === null ? "ANNONCER" : "ATTENDRE", seance };
}

/** The next séance in the calendar; null when none is to come. */
export function prochaineSeance<S extends Pick<Seance, "debut" | "statut">>(
  seances: readonly S[],
  now: Date,
): S | null {
  const aVenir = seances.filter(({ statut, debut }) => A_VENIR.includes(statut) && debut > now);
  return aVenir.reduce<S | null>((a, b) => (a && a.debut <= b.debut ? a : b), null);
}

function pasDeLaDemande(demandes: Etat["demandes"]): ProchainPas {
  const attend = demandes.find(({ statut }) => statut === "DEPOSEE" || statut === "COMPLEMENT");
  if (!attend) return { pas: "SANS_SUITE" };
  return { pas: attend.statut === "COMPLEMENT" ? "COMPLEMENT" : "REPONSE", demandeId: attend.id };
}

/** Whose the next step is; nobody's when there is only to wait. */
export const PAS_DE_QUI = {
  CLOSE: [],
  RETIRE: [],
  SANS_SUITE: [],
  REPONSE: [],
  COMPLEMENT: ["REFERENT"],
  ACCORD: ["REFERENT"],
  ETENDRE: ["REFERENT"],
  PLANIFIER: ["INTERVENANT", "SECRETARIAT"],
  STATUER: ["INTERVENANT", "SECRETARIAT"],
  CONFIRMER: ["INTERVENANT", "SECRETARIAT"],
  COMPTE_RENDU: ["INTERVENANT"],
  ANNONCER: ["REFERENT"],
  RESTITUER: ["REFERENT"],
  ATTENDRE: [],
} as const satisfies Record<ProchainPas["pas"], readonly Partie[]>;

/** Whether this step is this part's to do. */
export const isDe = ({ pas }: ProchainPas, partie: Partie): boolean =>
  (PAS_DE_QUI[pas] as readonly Partie[]).includes(partie);

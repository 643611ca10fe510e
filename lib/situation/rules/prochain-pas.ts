import type { EtatConsentement } from "@/lib/consentement/rules";
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

/** What the situation waits for, whoever must do it. The first that applies is the next step. */
export type ProchainPas =
  | { pas: "CLOSE" | "RETIRE" | "SANS_SUITE" | "ACCORD" | "ETENDRE" | "PLANIFIER" }
  | { pas: "REPONSE" | "COMPLEMENT"; demandeId: string }
  | { pas: "STATUER" | "CONFIRMER" | "ANNONCER" | "RESTITUER" | "COMPTE_RENDU" | "ATTENDRE"; seance: Seance };

const A_VENIR: readonly StatutSeance[] = ["PROPOSEE", "CONFIRMEE"];

/** The next step of a situation at this instant: consent first, then what was held and is not finished, then the next date. */
export function prochainPas({ statut, consentement, demandes, seances }: Etat, now: Date): ProchainPas {
  if (statut === "CLOSE") return { pas: "CLOSE" };
  if (consentement.etat === "RETIRE") return { pas: "RETIRE" };
  if (statut === "OUVERTE") return pasDeLaDemande(demandes);
  if (consentement.etat === "ABSENT") return { pas: "ACCORD" };
  if (consentement.etat === "A_COMPLETER") return { pas: "ETENDRE" };

  const passee = seances.find((seance) => seance.statut === "CONFIRMEE" && seance.debut <= now);
  if (passee) return { pas: "STATUER", seance: passee };
  const tenue = seances.find((seance) => seance.statut === "TENUE" && seance.restitueeLe === null);
  if (tenue) return { pas: tenue.compteRendu === "VALIDE" ? "RESTITUER" : "COMPTE_RENDU", seance: tenue };

  const seance = prochaineSeance(seances, now);
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

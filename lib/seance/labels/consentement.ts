import { formatPersonnes } from "@/lib/consentement/labels/etat";
import type { EtatConsentement, NonCouvert } from "@/lib/consentement/rules/etat";
import { REFUS_SEANCE } from "@/lib/seance/labels/refus";

type Autour = { nonCouverts: readonly NonCouvert[]; referent: string; mien: boolean };

/** Whether the séances may be confirmed; if not, whom the agreement leaves out, and who does something about it. */
export function formatConsentement(etat: EtatConsentement, { nonCouverts, referent, mien }: Autour): string {
  switch (etat) {
    case "EN_VIGUEUR":
      return "L’accord couvre toutes les personnes réunies : les séances peuvent être confirmées.";
    case "RETIRE":
      return REFUS_SEANCE.CONSENTEMENT_RETIRE;
    case "ABSENT":
      return mien
        ? "L’accord de la personne n’est pas encore enregistré : aucune séance n’est confirmée d’ici là."
        : `L’accord de la personne n’est pas encore enregistré. ${referent} le recueille ; aucune séance n’est confirmée d’ici là.`;
    case "A_COMPLETER": {
      const qui = nonCouverts.length > 0 ? formatPersonnes(nonCouverts) : "toutes les personnes réunies";
      const suite = mien
        ? "Étendez-le avec la personne, ou retirez la proposition"
        : `${referent} l’étend avec la personne, ou la proposition est retirée`;
      return `L’accord ne couvre pas encore ${qui}. ${suite} ; aucune séance n’est confirmée d’ici là.`;
    }
  }
}

/** Where something can be done about it, under the situation's address, for who reads. */
export const LIENS_CONSENTEMENT = {
  REFERENT: { chemin: "/consentement", label: "Compléter l’accord" },
  RETIRE: { chemin: "/consentement", label: "Voir ce qui est enregistré" },
  INTERVENANT: { chemin: "/professionnels", label: "Voir les professionnels de la situation" },
  AUTRE: { chemin: "", label: "Voir la situation" },
} as const;

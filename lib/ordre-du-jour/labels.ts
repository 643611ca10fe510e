import { formatPersonnes } from "@/lib/consentement/labels/etat";
import type { NonCouvert, SorteLibre } from "@/lib/ordre-du-jour/rules";
import { formatDuree } from "@/lib/time";

export const SORTE_PARTIE_LABELS = {
  APPORT: "Apport théorique",
  AUTRE: "Autre temps",
} as const satisfies Record<SorteLibre, string>;

/** All that is said of it to those whose situation it is not. */
export const SITUATION_RETIREE = "Une situation a été retirée de l’ordre du jour.";

/** « Réparti : 2 h 30 sur 3 h. » */
export function formatTotal({ prevues, total }: { prevues: number; total: number }): string {
  if (prevues === 0) return `${formatDuree(total)} à répartir.`;
  return `Réparti : ${formatDuree(prevues)} sur ${formatDuree(total)}.`;
}

export const REFUS_ORDRE = {
  INTROUVABLE: "Cette séance ou cette situation n’est plus ouverte à ce changement. Rechargez la page.",
  PERIME:
    "L’ordre du jour vient d’être modifié par quelqu’un d’autre. Rechargez la page pour le voir tel qu’il est.",
  ETAT: "La séance n’est plus à venir : son ordre du jour ne change plus.",
  DEJA: "Cette situation est déjà à l’ordre du jour.",
  COMPLET: "L’ordre du jour compte déjà douze parties.",
  THEME_INCONNU: "Ce thème n’est plus proposé. Choisissez-en un autre.",
  NON_COUVERTS:
    "L’accord de la personne ne couvre pas toutes les personnes attendues à la séance. Étendez-le avec elle avant de travailler sa situation en groupe.",
  CONSENTEMENT_ABSENT:
    "L’accord de la personne n’est pas enregistré. Il l’est d’abord, depuis la page de la situation.",
  CONSENTEMENT_A_COMPLETER:
    "L’accord de la personne ne couvre pas encore tous les professionnels de la situation. Complétez-le d’abord, depuis la page de la situation.",
  CONSENTEMENT_RETIRE: "La personne a retiré son accord : sa situation ne peut plus être évoquée.",
} as const;

/** Who is not covered, by name: what has to be asked of the person. */
export function describeNonCouverts(refus: { reason: string; personnes?: NonCouvert[] }) {
  if (refus.reason !== "NON_COUVERTS" || !refus.personnes) return undefined;
  const seule = refus.personnes.length === 1;
  const qui = `${formatPersonnes(refus.personnes)}, ${seule ? "qui est attendu·e" : "qui sont attendus"} à cette séance`;
  const message = `L’accord de la personne ne couvre pas ${qui}. Étendez-le avec elle, ou travaillez sa situation à une séance ${seule ? "sans cette personne" : "sans eux"}.`;
  return { message, errors: { situationId: "L’accord ne couvre pas toutes les personnes attendues." } };
}

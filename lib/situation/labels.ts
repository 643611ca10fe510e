import { MOTIF_SEANCE_LABELS } from "@/lib/seance/labels/statut";
import type { ProchainPas } from "@/lib/situation/rules/prochain-pas";
import { formatMoment } from "@/lib/time";
import type { MotifSeance, StatutSeance, StatutSituation } from "@/prisma/client/enums";

export const STATUT_SITUATION_LABELS = {
  OUVERTE: "En attente de réponse",
  SUIVIE: "En cours",
  CLOSE: "Close",
} as const satisfies Record<StatutSituation, string>;

export const REFUS_TRANSFERT = {
  INTROUVABLE: "Cette situation n’existe pas, ou vous ne pouvez pas la confier.",
  PERIME: "Cette situation a changé depuis que vous avez ouvert la page. Rechargez-la, puis recommencez.",
  PERSONNE_INCONNUE: "Cette personne ne peut pas la reprendre. Choisissez à nouveau.",
  HORS_PORTEE:
    "L’accord de la personne accompagnée ne couvre pas ce professionnel : la référente ou le référent l’étend d’abord.",
  DEJA_LA: "Cette personne en a déjà la charge.",
  AGENDA_PRIS:
    "Une des séances à venir tombe sur un rendez-vous de cette personne. Déplacez-la d’abord, puis recommencez.",
} as const;

/** As what someone leads a situation. */
export const CONFIEE_LABELS = {
  REFERENT: "Référent·e",
  INTERVENANT: "Intervenant·e TAD",
} as const;

export const SITUATION_FAIT_LABELS = {
  decliner: "Vous avez décliné. Rien de la situation ne vous a été montré.",
  terminer: "Vous ne prenez plus part à ce travail : vous n’êtes plus attendu·e aux séances à venir.",
  confier: "La situation et ses séances à venir sont confiées à votre collègue.",
} as const;

type Gens = { referent: string; intervenant: string | null };

/** What the situation waits for, in a sentence; `mien` says that it is the reader's to do. */
export function formatProchainPas(pas: ProchainPas, gens: Gens, zone: string, mien: boolean): string {
  const { referent, intervenant } = gens;
  const date = "seance" in pas ? formatMoment(pas.seance.debut, zone) : "";
  switch (pas.pas) {
    case "CLOSE":
      return "Le travail sur cette situation est clos.";
    case "RETIRE":
      return "La personne a retiré son accord : les séances sont annulées et plus rien n’est partagé.";
    case "SANS_SUITE":
      return "La demande n’a pas été suivie : aucun travail n’est en cours.";
    case "REPONSE":
      return "La demande est déposée ; une intervenante ou un intervenant la lit.";
    case "COMPLEMENT":
      return mien ? "Votre demande attend une précision." : `La demande attend une précision de ${referent}.`;
    case "ACCORD":
      return `L’accord de la personne reste à recueillir${mien ? "" : ` par ${referent}`}. Des dates peuvent être proposées, aucune confirmée.`;
    case "ETENDRE":
      return `L’accord de la personne ne couvre pas tout le monde. ${mien ? "Parlez-en avec elle" : `${referent} en parle avec elle`} ; d’ici là, aucune séance n’est confirmée.`;
    case "PLANIFIER":
      return mien
        ? "Aucune séance n’est prévue : proposez les prochaines dates."
        : `Aucune séance n’est prévue. Les prochaines dates seront proposées par ${intervenant ?? "l’intervenant·e"}.`;
    case "STATUER":
      return `La séance du ${date} est passée : il reste à dire si elle s’est tenue.`;
    case "CONFIRMER":
      return `Une séance est proposée ${date}. Elle reste à confirmer.`;
    case "COMPTE_RENDU":
      return `La séance du ${date} s’est tenue. Son compte rendu est à écrire, puis à valider.`;
    case "RESTITUER":
      return mien
        ? `Le compte rendu de la séance du ${date} est validé : dites-en les conclusions à la personne.`
        : `Le compte rendu de la séance du ${date} est validé : ${referent} en dit les conclusions à la personne.`;
    case "ANNONCER":
      return `La prochaine séance est confirmée, ${date}. ${mien ? "Dites" : `${referent} dit`} à la personne à quel moment sa situation sera évoquée.`;
    case "ATTENDRE":
      return `La prochaine séance a lieu ${date}. La personne le sait.`;
  }
}

/** The button of the next step, for whose it is; where it leads under the situation or the séance. */
export const PAS_BOUTONS = {
  COMPLEMENT: "Compléter la demande",
  ACCORD: "Enregistrer l’accord",
  ETENDRE: "Étendre l’accord",
  PLANIFIER: "Planifier les séances",
  STATUER: "Dire si elle s’est tenue",
  CONFIRMER: "Confirmer la séance",
  COMPTE_RENDU: "Écrire le compte rendu",
  RESTITUER: "Noter la restitution",
  ANNONCER: "Noter que la personne le sait",
} as const satisfies Partial<Record<ProchainPas["pas"], string>>;

const ORDINAUX =
  "Première Deuxième Troisième Quatrième Cinquième Sixième Septième Huitième Neuvième Dixième Onzième Douzième".split(
    " ",
  );

const SEANCE_PHRASES = {
  PROPOSEE: "Séance proposée",
  CONFIRMEE: "Séance confirmée",
  TENUE: "Séance tenue",
  REPORTEE: "Une séance est reportée, sans nouvelle date",
  ANNULEE: "Une séance est annulée",
  NON_TENUE: "La séance n’a pas eu lieu",
} as const satisfies Record<StatutSeance, string>;

type Seance = { statut: StatutSeance; motif: MotifSeance | null };

/** A séance as the story tells it: « Troisième séance », « Une séance est annulée : la personne a retiré son accord ». */
export function formatSeance({ statut, motif }: Seance, rang: number): string {
  if (rang > 0) return rang <= ORDINAUX.length ? `${ORDINAUX[rang - 1]} séance` : `Séance ${rang}`;
  const raison = motif ? MOTIF_SEANCE_LABELS[motif] : null;
  const suite = raison ? ` : ${raison.charAt(0).toLowerCase()}${raison.slice(1)}` : "";
  return `${SEANCE_PHRASES[statut]}${suite}`;
}

/** « 8 situations en cours. » */
export function formatListe({ total }: { total: number }, closes: boolean): string {
  if (total === 0) return closes ? "Aucun travail n’a encore pris fin." : "Aucun travail n’est en cours.";
  const s = total > 1 ? "s" : "";
  return closes ? `${total} situation${s} close${s}.` : `${total} situation${s} en cours.`;
}

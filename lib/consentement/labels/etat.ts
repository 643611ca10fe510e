import type { UpdateRetraitRefus } from "@/lib/consentement/commands/reglage";
import type { EtatConsentement } from "@/lib/consentement/rules/etat";
import { formatEnumeration } from "@/lib/enumeration";
import { PRECAUTIONS } from "@/lib/texte/rules/precautions";
import { formatJourLong, type Jour, jourOf } from "@/lib/time";
import type { ActeConsentement, DevenirEcrits, MoyenConsentement } from "@/prisma/client/enums";

export const ETAT_CONSENTEMENT_LABELS = {
  ABSENT: "À recueillir",
  RETIRE: "Retiré",
  A_COMPLETER: "À compléter",
  EN_VIGUEUR: "En vigueur",
} as const satisfies Record<EtatConsentement, string>;

/** The sentence of the law or of the service under each page's title. */
export const PRECAUTION_PHRASES = {
  information: PRECAUTIONS.consentement.texte,
  accord: PRECAUTIONS.forme.texte,
  retrait: PRECAUTIONS.opposition.texte,
} as const;

/** What each state means for the work. */
export const ETAT_CONSENTEMENT_PHRASES = {
  ABSENT: "Rien n’est encore recueilli : aucune séance ne peut être confirmée.",
  RETIRE: "La personne ne souhaite plus que sa situation soit évoquée. Tout s’arrête.",
  A_COMPLETER: "Il ne couvre pas toutes les personnes réunies : aucune séance ne peut être confirmée.",
  EN_VIGUEUR: "Sa situation peut être évoquée, avec ces personnes et aucune autre.",
} as const satisfies Record<EtatConsentement, string>;

/** The tone of the badge: its word and its shape say the same. */
export const ETAT_CONSENTEMENT_TONS = {
  ABSENT: "waiting",
  RETIRE: "danger",
  A_COMPLETER: "waiting",
  EN_VIGUEUR: "done",
} as const satisfies Record<EtatConsentement, string>;

export const ACTE_CONSENTEMENT_LABELS = {
  INFORMATION: "Information donnée à la personne",
  ACCORD: "Accord de la personne",
  MODIFICATION: "Accord modifié",
  RETRAIT: "Accord retiré",
} as const satisfies Record<ActeConsentement, string>;

/** What may be answered to « comment ? »; the last one is refused, with its reason. */
export const MOYENS_PROPOSES_LABELS = {
  ECRIT: "Par écrit",
  ELECTRONIQUE: "Sous forme électronique",
  ORAL: "À l’oral seulement",
} as const;

/** The same events, as the story of the situation tells them. */
export const ACTE_CONSENTEMENT_PHRASES = {
  INFORMATION: "La personne est informée",
  ACCORD: "La personne donne son accord",
  MODIFICATION: "La personne modifie son accord",
  RETRAIT: "La personne retire son accord",
} as const satisfies Record<ActeConsentement, string>;

/** The same, when the person was informed the same day. */
export const ACTE_INFORME_PHRASES = {
  ...ACTE_CONSENTEMENT_PHRASES,
  ACCORD: "La personne est informée, et donne son accord",
  MODIFICATION: "La personne est informée, et modifie son accord",
} as const satisfies Record<ActeConsentement, string>;

export const MOYEN_LABELS = {
  ECRIT: "Par écrit",
  ELECTRONIQUE: "Sous forme électronique",
} as const satisfies Record<MoyenConsentement, string>;

export const REFUS_CONSENTEMENT = {
  INTROUVABLE: "Cette situation n’existe pas, ou vous n’en êtes pas référent·e.",
  CLOSE: "Le travail sur cette situation est clos : il n’y a plus d’accord à recueillir.",
  PERIME:
    "Le consentement a changé pendant que vous écriviez. Relisez l’historique, puis enregistrez à nouveau.",
  DATE_A_VENIR: "Ce jour n’est pas encore passé. Indiquez la date à laquelle cela a eu lieu.",
  INFORMATION_ABSENTE:
    "La personne est informée auparavant, dans tous les cas : indiquez quand elle l’a été, au plus tard le jour de son accord.",
  PORTEE_INCONNUE: "Une des structures choisies n’existe plus. Choisissez à nouveau.",
  EXCLUSION_INCONNUE: "Une des catégories choisies n’existe plus. Choisissez à nouveau.",
  PERSONNE_INCONNUE: "La personne indiquée n’est plus membre de votre espace. Choisissez à nouveau.",
  DEJA_RETIRE: "L’accord est déjà retiré : rien ne reste à arrêter.",
} as const;

export const REFUS_RETRAIT = {
  INTERDIT: "Seule l’administration de l’espace en décide.",
  DATE_A_VENIR: "Ce jour n’est pas encore passé. Indiquez quand la décision a été prise.",
  DECISION_ABSENTE: "Effacer se décide avec le délégué à la protection des données : indiquez quel jour.",
} as const satisfies Record<UpdateRetraitRefus, string>;

export const DEVENIR_LABELS = {
  GARDES: "Ils sont gardés, et seule la personne référente les lit encore",
  EFFACES: "Ils sont effacés avec les pistes, aussitôt et pour de bon",
} as const satisfies Record<DevenirEcrits, string>;

type Accord = {
  survenuLe: Jour;
  par: string;
  moyen: MoyenConsentement | null;
  texteVersion: string | null;
  conservePar: string | null;
};

/** « Donné par écrit le 3 mars 2026, recueilli par Léa Moreau, texte 2026-1, conservé par le CMS du Port. » */
export function formatAccord(accord: Accord, retrait: { survenuLe: Jour } | null): string {
  const { survenuLe, par, moyen, texteVersion, conservePar } = accord;
  const comment = moyen ? ` ${MOYEN_LABELS[moyen].toLowerCase()}` : "";
  const donne = `Donné${comment} le ${formatJourLong(survenuLe)}, recueilli par ${par}`;
  const texte = texteVersion ? `, texte ${texteVersion}` : "";
  const ou = conservePar ? `. Document signé conservé par : ${conservePar}` : "";
  const fin = retrait ? `. Retiré le ${formatJourLong(retrait.survenuLe)}` : "";
  return `${donne}${texte}${ou}${fin}.`;
}

type Evenement = {
  par: string;
  moyen: MoyenConsentement | null;
  conservePar: string | null;
  enregistreLe: Date;
  survenuLe: Jour;
};

/** Who, how, where it is kept, and when it was recorded if that was another day. */
export function formatEvenement(
  { par, moyen, conservePar, enregistreLe, survenuLe }: Evenement,
  zone: string,
): string {
  const enregistre = jourOf(enregistreLe, zone);
  const parts = [
    moyen ? `${MOYEN_LABELS[moyen]}, par ${par}` : `Par ${par}`,
    conservePar ? `document conservé par : ${conservePar}` : null,
    enregistre === survenuLe ? null : `enregistré le ${formatJourLong(enregistre)}`,
  ];
  return `${parts.filter(Boolean).join(" ; ")}.`;
}

/** What a withdrawal does, to be read before it is confirmed. */
export function formatEffetsDuRetrait(seances: number, referent: string, ecrits: DevenirEcrits): string[] {
  const annulees =
    seances === 0
      ? "Plus aucune séance ne peut être proposée ni confirmée."
      : seances === 1
        ? "La séance prévue est annulée, et plus aucune ne peut être prévue."
        : `Les ${seances} séances prévues sont annulées, et plus aucune ne peut être prévue.`;
  return [
    annulees,
    ecrits === "EFFACES"
      ? `L’intervenant·e et les professionnels associés ne lisent plus rien de la situation. Les comptes rendus et les pistes sont effacés, pour de bon ; le reste est gardé, et ${referent} est la seule personne qui le lise encore.`
      : `L’intervenant·e et les professionnels associés ne lisent plus rien de la situation. Ce qui est écrit est gardé, et ${referent} est la seule personne qui le lise encore.`,
    "Les courriels qui attendaient de partir ne partent plus.",
    "Toutes les personnes réunies le voient à leur prochaine connexion.",
    "Le retrait ne s’efface pas. Si la personne change d’avis, un nouvel accord se recueille.",
  ];
}

/** « Omar Diallo (CSAPA du Fleuve) et Inès Roux ». */
export function formatPersonnes(personnes: readonly { nom: string; structure: string | null }[]): string {
  const noms = personnes.map(({ nom, structure }) => (structure ? `${nom} (${structure})` : nom));
  return formatEnumeration(noms);
}

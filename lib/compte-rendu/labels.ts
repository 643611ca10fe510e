import type { DiscardCorrectionRefus } from "@/lib/compte-rendu/commands/discard";
import type { ValidateCompteRenduRefus } from "@/lib/compte-rendu/commands/validate";
import type { SaveCompteRenduRefus } from "@/lib/compte-rendu/commands/version";
import type { Redaction } from "@/lib/compte-rendu/queries/redaction";
import type { Section } from "@/lib/compte-rendu/rules";
import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import { formatJour, formatMoment, formatPlage, jourOf } from "@/lib/time";

export const SECTION_LABELS = {
  faits: "Les faits",
  hypotheses: "Les hypothèses",
  pistes: "Les pistes",
  ressources: "Les ressources",
  outils: "Les outils utilisés",
} as const satisfies Record<Section, string>;

/** What each section asks for, in the writer's words. */
export const SECTION_AIDES = {
  faits: "Ce qui a été dit et observé, tel quel. La personne pourrait le lire.",
  hypotheses: "Ce que l’on suppose, dit comme une supposition. Aussi protégé que les faits.",
  pistes:
    "Ce qui a été imaginé ensemble, une idée par ligne : chacune pourra ensuite être gardée comme piste à suivre.",
  ressources: "Ce sur quoi la personne et les professionnels peuvent compter.",
  outils: "En quoi ils ont servi, si cela mérite d’être dit.",
} as const satisfies Record<Section, string>;

type Entete = { debut: Date; fin: Date } & ({ situation: { code: string } } | { groupe: { code: string } });

/** « Situation SIT-0042, séance du mardi 14 octobre 2026, de 14 h à 16 h », or « Groupe GRP-0042, … », in `zone`. */
export function formatEntete(entete: Entete, zone: string): string {
  const { debut, fin } = entete;
  const sujet = "groupe" in entete ? `Groupe ${entete.groupe.code}` : `Situation ${entete.situation.code}`;
  const jour = formatJour(jourOf(debut, zone), { annee: true });
  return `${sujet}, séance du ${jour}, ${formatPlage(debut, fin, zone)}`;
}

type Depart = Pick<Redaction, "depart" | "version" | "enregistre">;

/** What is on the page when it opens: nothing, a draft of someone's, or the version that is corrected. */
export function formatDepart({ depart, version, enregistre }: Depart, zone: string): string {
  if (depart === "CORRECTION")
    return `Vous partez de la version ${version - 1}, qui restera lisible ; votre texte sera la version ${version}.`;
  return enregistre
    ? `Brouillon enregistré le ${formatMoment(enregistre.le, zone)} par ${enregistre.par}.`
    : "Rien n’est encore écrit.";
}

export const REFUS_REDACTION = {
  INTROUVABLE:
    "Ce compte rendu ne vous est plus ouvert : la séance n’est pas tenue, ne vous est plus confiée, ou l’accord de la personne est retiré.",
  PERIME:
    "Quelqu’un d’autre a enregistré ce compte rendu entre-temps. Votre texte est toujours là : choisissez lequel garder.",
  VALIDE:
    "Ce compte rendu vient d’être validé : il ne change plus. Copiez votre texte, puis ouvrez une correction.",
  OUTIL_INCONNU: "Un des outils choisis n’est plus proposé. Choisissez à nouveau.",
} as const satisfies Record<SaveCompteRenduRefus, string>;

export const REFUS_ABANDON = {
  INTROUVABLE: "Il n’y a plus de correction en cours ici.",
  PERIME:
    "Cette correction a changé depuis que vous avez ouvert la page. Rechargez-la, puis abandonnez-la à nouveau.",
} as const satisfies Record<DiscardCorrectionRefus, string>;

export const REFUS_VALIDATION = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Il n’y a plus de brouillon à valider ici.",
  PERIME: "Le brouillon a changé depuis que vous l’avez relu. Relisez-le, puis validez à nouveau.",
  VIDE: "Écrivez au moins les faits avant de valider.",
} as const satisfies Record<ValidateCompteRenduRefus, string>;

export const describeRefus = describeAlertes;

/** Where the person goes once the draft is saved; « reprendre » opens it again as it now is. */
export const CHEMINS = {
  relire: (seance: string) => `${seance}/compte-rendu/valider`,
  reprendre: (seance: string) => `${seance}/compte-rendu/ecrire`,
  transmettre: (seance: string) => seance,
  quitter: (seance: string) => seance,
};

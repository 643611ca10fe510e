import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import type { AcceptProtocoleRefus } from "@/lib/protocole/commands/accept";
import type { DismissRemarqueRefus, RetainRemarqueRefus } from "@/lib/protocole/commands/answer";
import type { CreateProtocoleRefus } from "@/lib/protocole/commands/create";
import type { DiscardProtocoleRefus } from "@/lib/protocole/commands/discard";
import type { PublishProtocoleRefus } from "@/lib/protocole/commands/publish";
import type { CreateRemarqueRefus } from "@/lib/protocole/commands/remark";
import type { RemindProtocoleRefus } from "@/lib/protocole/commands/remind";
import type { SaveProtocoleRefus } from "@/lib/protocole/commands/save";

const PLUS_OUVERT =
  "Ce protocole ne vous est plus ouvert : le travail est clos, ne vous est plus confié, ou l’accord de la personne est retiré.";

export const REFUS_CREATION = {
  INTROUVABLE: PLUS_OUVERT,
  MODELE_INCONNU: "Ce modèle n’est plus proposé. Choisissez à nouveau.",
} as const satisfies Record<CreateProtocoleRefus, string>;

export const REFUS_REDACTION = {
  INTROUVABLE: PLUS_OUVERT,
  PERIME:
    "Une autre page a enregistré ce projet entre-temps. Votre texte est toujours là : choisissez lequel garder.",
  PUBLIE:
    "Cette version vient d’être publiée : elle ne change plus. Copiez votre texte, puis écrivez la suivante.",
} as const satisfies Record<SaveProtocoleRefus, string>;

export const REFUS_PUBLICATION = {
  ...REFUS_ALERTES,
  INTROUVABLE: PLUS_OUVERT,
  PERIME: "Le projet a changé depuis que vous l’avez relu. Relisez-le, puis recommencez.",
  INCOMPLET:
    "Le protocole d’un groupe dit au moins ses objectifs, ses participants, ses modalités et sa durée de vie, et ne laisse rien « à préciser ensemble ».",
  REMARQUES: "Une remarque attend encore votre réponse. Retenez-la ou écartez-la avant de publier.",
  INCHANGE: "Ce projet dit la même chose que la version en vigueur : il n’y a rien à accepter de nouveau.",
} as const satisfies Record<PublishProtocoleRefus, string>;

export const REFUS_ACCEPTATION = {
  INTROUVABLE: "Ce protocole n’attend plus votre acceptation.",
  PERIME: "Une version plus récente vient d’être publiée. Rechargez la page pour la lire, puis acceptez-la.",
} as const satisfies Record<AcceptProtocoleRefus, string>;

export const REFUS_RELANCE = {
  INTROUVABLE: PLUS_OUVERT,
  PERSONNE: "Tout le monde a accepté cette version.",
} as const satisfies Record<RemindProtocoleRefus, string>;

export const REFUS_ABANDON = {
  INTROUVABLE: "Il n’y a plus de projet en cours ici.",
  PERIME:
    "Ce projet a changé depuis que vous avez ouvert la page. Rechargez-la, puis abandonnez-le à nouveau.",
} as const satisfies Record<DiscardProtocoleRefus, string>;

export const REFUS_REMARQUE = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Ce projet n’est plus soumis à vos remarques : il est publié, ou abandonné.",
  VIDE: "Écrivez une remarque, ou changez la rédaction proposée.",
} as const satisfies Record<CreateRemarqueRefus, string>;

export const REFUS_RETENIR = {
  INTROUVABLE: "Cette remarque n’attend plus de réponse.",
  PERIME:
    "Le projet a changé depuis que vous avez ouvert la page. Rechargez-la pour voir ce que la remarque y changerait.",
} as const satisfies Record<RetainRemarqueRefus, string>;

export const REFUS_ECARTER = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Cette remarque n’attend plus de réponse.",
} as const satisfies Record<DismissRemarqueRefus, string>;

export const REFUS_MODELE = {
  INTERDIT: "Les modèles sont tenus par l’administration et le secrétariat de l’espace.",
  INTROUVABLE: "Ce modèle n’existe plus. Revenez à la liste.",
  PERIME:
    "Quelqu’un d’autre vient de changer ce modèle. Rechargez la page pour le lire ; votre texte est encore là.",
} as const;

/** The words that remain to answer for, as choices of the form. */
export const describeRefus = describeAlertes;

import type { RestoreModeleRefus, UpdateModeleRefus } from "@/lib/courrier/commands/modele";
import type { PrepareRefus } from "@/lib/courrier/commands/prepare";
import type { SendRefus } from "@/lib/courrier/commands/send";
import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";

const INTROUVABLE = "Cette séance n’est plus dans votre espace, ou ne vous est plus confiée.";
const PERIME = "Ce modèle vient d’être modifié par quelqu’un d’autre. Rechargez la page, puis reprenez.";
const INTERDIT = "Le secrétariat et l’administration de l’espace tiennent les modèles.";

export const REFUS_PREPARATION = {
  INTROUVABLE,
  EMPECHE: "La séance a changé : cette lettre ne convient plus. Rechargez la page.",
  PERIME: "La séance vient de changer. Rechargez la page, puis préparez à nouveau.",
  DESTINATAIRE_CHANGE: "La liste des personnes a changé. Rechargez la page, puis choisissez à nouveau.",
} as const satisfies Record<PrepareRefus, string>;

export const REFUS_ENVOI = {
  INTROUVABLE: "Ce courrier n’est plus dans le registre.",
  JOUR_HORS_BORNES: "Indiquez un jour entre celui où la lettre a été faite et aujourd’hui.",
} as const satisfies Record<SendRefus, string>;

export const REFUS_MODELE = {
  INTERDIT,
  PERIME,
  ...REFUS_ALERTES,
} as const satisfies Record<UpdateModeleRefus, string>;
export const describeRefus = describeAlertes;
export const REFUS_RETABLIR = { INTERDIT, PERIME } as const satisfies Record<RestoreModeleRefus, string>;

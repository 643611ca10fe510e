import type { Niveau, TypeSignalement } from "./rules/signalement";

/** What was found, as a label beside the highlighted words. */
export const TYPE_LABELS = {
  prenom: "Prénom",
  nom: "Nom de famille",
  email: "Adresse électronique",
  telephone: "Numéro de téléphone",
  nir: "Numéro de sécurité sociale",
  iban: "Compte bancaire",
  adresse: "Adresse postale",
  date_naissance: "Date de naissance",
  commune: "Commune",
  immatriculation: "Plaque d’immatriculation",
  numero_dossier: "Numéro de dossier",
} as const satisfies Record<TypeSignalement, string>;

/** What to write instead. */
export const TYPE_ADVICE = {
  prenom: "Dites le lien plutôt que le prénom : « le frère », « une amie », « la personne ».",
  nom: "Dites la place plutôt que le nom : « la personne », « le médecin », « un·e collègue ».",
  email: "Retirez l’adresse : elle désigne quelqu’un à elle seule.",
  telephone: "Retirez le numéro : il n’éclaire pas la situation.",
  nir: "Retirez ce numéro : il désigne une seule personne en France.",
  iban: "Retirez ces coordonnées bancaires.",
  adresse: "Retirez l’adresse ; dites plutôt le type de logement ou de quartier.",
  date_naissance: "Retirez la date ; la tranche d’âge suffit.",
  commune: "Dites « une commune voisine », « une commune rurale » ou le territoire.",
  immatriculation: "Retirez la plaque ; « son véhicule » suffit.",
  numero_dossier: "Retirez ce numéro : il mène à un dossier nominatif.",
} as const satisfies Record<TypeSignalement, string>;

/** What each level asks of the writer. */
export const NIVEAU_LABELS = {
  bloquant: "À retirer avant l’envoi",
  alerte: "À remplacer ou à justifier",
} as const satisfies Record<Niveau, string>;

/** What is to be taken out of one text: how, or, when there is more than one, what. */
export function formatBloquants(vus: readonly { type: TypeSignalement }[]): string {
  const [seul] = vus;
  if (vus.length === 1 && seul) return TYPE_ADVICE[seul.type];
  const types = [...new Set(vus.map(({ type }) => TYPE_LABELS[type].toLowerCase()))];
  return `${vus.length} passages désignent quelqu’un : ${types.join(", ")}. Retirez-les.`;
}

/** Why a submission is refused, given how many findings remain of each level. */
export function formatRefus(bloquants: number, aLever: number): string {
  const phrases: string[] = [];
  if (bloquants > 0)
    phrases.push(
      bloquants === 1
        ? "Un identifiant direct est à retirer."
        : `${bloquants} identifiants directs sont à retirer.`,
    );
  if (aLever > 0)
    phrases.push(
      aLever === 1
        ? "Un nom ou un lieu est à remplacer ou à justifier."
        : `${aLever} noms ou lieux sont à remplacer ou à justifier.`,
    );
  return phrases.join(" ");
}

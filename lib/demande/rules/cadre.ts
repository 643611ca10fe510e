import type { Cadre } from "@/lib/demande/schema/cadre";

/** What a step still lacks: a sentence for each field, in the order of the form. Empty: the step is complete. */
export type Manques = Record<string, string>;

const LIEU = "Choisissez le territoire où vous accompagnez.";

/**
 * What step 1 still lacks. « Question posée » and « utilité pour la personne » are mandatory (002:3592); what makes
 * difficulty is ticked or told.
 */
export function manquesCadre(cadre: Cadre): Manques {
  return cadre.modalite === "COLLECTIF" ? manquesCollectif(cadre) : manquesIndividuel(cadre);
}

function manquesIndividuel(cadre: Cadre): Manques {
  const manques: Manques = {};
  if (!cadre.lieu) manques.lieu = LIEU;
  if (!cadre.structureId) manques.structureId = "Choisissez votre structure.";
  if (cadre.difficultes.length === 0 && !cadre.difficulte)
    manques.difficultes = "Cochez au moins une réponse, ou dites-le avec vos mots.";
  if (!cadre.question) manques.question = "Écrivez la question que vous posez, même en quelques mots.";
  if (!cadre.attente) manques.attente = "Dites ce que vous attendez du soutien TAD.";
  if (!cadre.utilite) manques.utilite = "Dites en quoi ce travail sera utile à la personne.";
  return manques;
}

function manquesCollectif(cadre: Cadre): Manques {
  const manques: Manques = {};
  if (!cadre.lieu) manques.lieu = LIEU;
  if (!cadre.structureId) manques.structureId = "Choisissez la structure qui fait la demande.";
  if (!cadre.service) manques.service = "Indiquez le service ou l’équipe concernés.";
  if (cadre.effectif === undefined)
    manques.effectif = "Indiquez combien de professionnels prendraient part au groupe, de 1 à 500.";
  if (!cadre.objectifs) manques.objectifs = "Dites ce que le groupe veut travailler.";
  return manques;
}

/** « Groupe » normally means at least three people: to be said, never a reason to refuse. */
export const isPetitGroupe = ({ modalite, effectif }: Pick<Cadre, "modalite" | "effectif">): boolean =>
  modalite === "COLLECTIF" && effectif !== undefined && effectif < 3;

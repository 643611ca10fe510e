import { createAdmission, removeAdmission } from "@/lib/fournisseur/commands/admission";
import * as connexion from "@/lib/fournisseur/commands/connexion";
import { getAdmissions } from "@/lib/fournisseur/queries";
import { type Cas, ecriture, libre, liste } from "../cas";

const par = ["administrateur"] as const;
const PERSONNE = "On n’est encore personne : le fournisseur d’identité dit qui l’on est.";
const SIEN = "La session de qui le demande, et aucune autre.";

export const cas: readonly Cas[] = [
  liste(getAdmissions, { par, lire: getAdmissions, revele: ({ structureId }) => [structureId] }),
  ecriture(createAdmission, {
    par,
    ecrire: (acteur, _cible, { now }) =>
      createAdmission(acteur, { domaine: "service.exemple", valeur: "", structureId: undefined }, now),
  }),
  ecriture(removeAdmission, {
    par,
    ecrire: (acteur, _cible, { now }) =>
      removeAdmission(acteur, { domaine: "service.exemple", valeur: "" }, now),
  }),
  libre(connexion.startConnexion, PERSONNE),
  libre(connexion.finishConnexion, PERSONNE),
  libre(connexion.enterRecit, PERSONNE),
  libre(connexion.keepJeton, SIEN),
  libre(connexion.prepareFermeture, SIEN),
  libre(connexion.findFermeture, SIEN),
];

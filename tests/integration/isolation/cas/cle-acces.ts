import * as connexion from "@/lib/cle-acces/commands/connexion";
import * as garde from "@/lib/cle-acces/commands/garde";
import { canProteger, listCles, siteOf } from "@/lib/cle-acces/queries";
import { type Cas, libre } from "../cas";

const SIEN = "Le compte de la session, et aucun autre.";
const PERSONNE = "On n’est encore personne : le compte se prouve par ce que sa clé signe.";
const CALCUL = "Calcule, sans rien lire de personne.";

export const cas: readonly Cas[] = [
  libre(connexion.askConnexion, PERSONNE),
  libre(connexion.verifyCle, PERSONNE),
  libre(connexion.openConnexionCle, PERSONNE),
  libre(connexion.handleOf, CALCUL),
  libre(connexion.challengeOf, CALCUL),
  libre(siteOf, CALCUL),
  libre(canProteger, SIEN),
  libre(listCles, SIEN),
  libre(garde.prepareCle, SIEN),
  libre(garde.addCle, SIEN),
  libre(garde.renameCle, SIEN),
  libre(garde.removeCle, SIEN),
];

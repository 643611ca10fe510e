import { closeConnexion, openConnexion, revokeConnexion } from "@/lib/compte/commands/connexion";
import { enterEspace } from "@/lib/compte/commands/entree";
import { changeMotDePasse } from "@/lib/compte/commands/mot-de-passe";
import { listConnexions, verifyConnexion } from "@/lib/compte/queries/connexion";
import { listComptesDemo } from "@/lib/compte/queries/demo";
import { type Cas, libre } from "../cas";

export const cas: readonly Cas[] = [
  libre(openConnexion, "On n’est encore personne : le compte se prouve par son mot de passe."),
  libre(closeConnexion, "Ferme la session de qui le demande."),
  libre(changeMotDePasse, "Le compte de la session, et aucun autre."),
  libre(enterEspace, "Le compte de la session, à la porte d’un espace dont il a reçu le code."),
  libre(verifyConnexion, "On n’est encore personne : le compte se prouve par son mot de passe."),
  libre(listComptesDemo, "Les comptes de la démonstration, et rien hors d’elle."),
  libre(listConnexions, "Les connexions du compte de la session, et d’aucun autre."),
  libre(revokeConnexion, "Une autre connexion du même compte ; celle d’un autre compte n’existe pas."),
];

import {
  cancelAdresse,
  confirmAdresse,
  renounceAdresse,
  requestAdresse,
} from "@/lib/compte/commands/adresse";
import { closeConnexion, openConnexion, revokeConnexion } from "@/lib/compte/commands/connexion";
import { deliverComptes } from "@/lib/compte/commands/deliver";
import { enterEspace } from "@/lib/compte/commands/entree";
import { changeMotDePasse } from "@/lib/compte/commands/mot-de-passe";
import { requestMotDePasse, resetMotDePasse } from "@/lib/compte/commands/oubli";
import { proveMotDePasse, proveTitulaire } from "@/lib/compte/commands/titulaire";
import { listConnexions, readAdresse, verifyConnexion } from "@/lib/compte/queries/connexion";
import { formatEnvoiCompte } from "@/lib/compte/queries/courriel";
import { listComptesDemo, listCourrielsDemo } from "@/lib/compte/queries/demo";
import { readLien } from "@/lib/compte/queries/lien";
import { empreinteOfJeton, jetonOf, lienOf } from "@/lib/compte/queries/secret";
import { readAdresseAttendue, readNom, readPreuve, readTitulaire } from "@/lib/compte/queries/titulaire";
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
  libre(readAdresse, "L’adresse du compte de la session, et aucune autre."),
  libre(requestMotDePasse, "On n’est personne : la réponse ne dit pas si l’adresse a un compte."),
  libre(resetMotDePasse, "Le lien est la preuve, une fois."),
  libre(readTitulaire, "Le compte de la session, et aucun autre."),
  libre(proveMotDePasse, "Compare un mot de passe à celui qu’on lui donne, et compte l’essai."),
  libre(proveTitulaire, "Le compte de la session, et ce qui le prouve."),
  libre(readPreuve, "Le compte de la session, et aucun autre."),
  libre(requestAdresse, "Le compte de la session, et ce qui le prouve."),
  libre(renounceAdresse, "Le compte de la session, et aucun autre."),
  libre(readNom, "Le compte de la session, et aucun autre."),
  libre(readAdresseAttendue, "Le compte de la session, et aucun autre."),
  libre(confirmAdresse, "Le lien est la preuve, une fois."),
  libre(cancelAdresse, "Le lien est la preuve, une fois."),
  libre(deliverComptes, "Le travail de fond : remet les courriels des comptes, sans rien répondre."),
  libre(readLien, "Le lien est la preuve : il ne dit que l’adresse du compte."),
  libre(formatEnvoiCompte, "Écrit un courriel, sans rien lire."),
  libre(listCourrielsDemo, "La démonstration seule : ailleurs, rien."),
  libre(jetonOf, "Un calcul : sans la clé de l’application, rien."),
  libre(empreinteOfJeton, "Un calcul : sans la clé de l’application, rien."),
  libre(lienOf, "Un calcul : sans la clé de l’application, rien."),
];

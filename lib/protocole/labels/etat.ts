import { formatProtocole } from "@/lib/protocole/labels/rythme";
import type { ProtocolePage } from "@/lib/protocole/queries/protocole";
import type { SujetLu, SujetProtocole } from "@/lib/protocole/queries/sujet";
import type { VersionLigne } from "@/lib/protocole/queries/versions";
import type { EtatAcceptation } from "@/lib/protocole/rules/acceptation";
import { formatJour, jourOf } from "@/lib/time";

/** Where the pages of a protocole are, under the espace's address. */
export const cheminProtocole = ({ situationId, groupeId }: SujetProtocole, suite = ""): string =>
  `${cheminSujet({ situationId, groupeId } as SujetProtocole)}/protocole${suite}`;

export const cheminSujet = ({ situationId, groupeId }: SujetProtocole): string =>
  groupeId ? `/groupes/${groupeId}` : `/situations/${situationId}`;

/** « Situation SIT-0042 », « Groupe GRP-0007 ». */
export const nomDuSujet = ({ sorte, code }: Pick<SujetLu, "sorte" | "code">): string =>
  sorte === "COLLECTIF" ? `Groupe ${code}` : `Situation ${code}`;

/** « Protocole de SIT-0042 », « Protocole du groupe GRP-0007 ». */
export const titreDuProtocole = ({ sorte, code }: Pick<SujetLu, "sorte" | "code">): string =>
  sorte === "COLLECTIF" ? `Protocole du groupe ${code}` : `Protocole de ${code}`;

/** « Version 2, publiée le 3 mars 2026 par Nadia Benali », in the espace's zone. */
export function formatPublication({ version, publieLe, publiePar }: VersionLigne, zone: string): string {
  return `Version ${version}, publiée le ${formatJour(jourOf(publieLe, zone), { annee: true })} par ${publiePar}`;
}

/** The rhythm in force, and where it comes from. */
export function formatEtat({ protocole, enVigueur }: ProtocolePage, zone: string): string {
  return enVigueur
    ? `${formatProtocole(protocole)}. ${formatPublication(enVigueur, zone)}.`
    : `${formatProtocole(protocole)} : les valeurs de l’espace, tant qu’aucun protocole n’est écrit.`;
}

/** « Acceptée par tout le monde », « 2 personnes sur 5 l’ont acceptée ». */
export function formatAcceptations({ accepteurs, manquants }: EtatAcceptation): string {
  const oui = accepteurs.length - manquants.length;
  if (accepteurs.length === 0) return "Personne n’a encore à l’accepter.";
  if (manquants.length === 0) return "Tout le monde l’a acceptée.";
  if (oui === 0) return "Personne ne l’a encore acceptée.";
  return `${oui} ${oui > 1 ? "personnes" : "personne"} sur ${accepteurs.length} ${oui > 1 ? "l’ont" : "l’a"} acceptée.`;
}

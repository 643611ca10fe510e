import { acceptAssociation, declineAssociation } from "@/lib/association/commands/answer";
import { associateMembre } from "@/lib/association/commands/associate";
import { closeAssociation } from "@/lib/association/commands/close";
import { readAssociations } from "@/lib/association/queries/associations";
import { getProfessionnels } from "@/lib/association/queries/candidats";
import { getInvitation, listInvitations } from "@/lib/association/queries/invitation";
import { ecriture, lecture, liste, piece } from "../cas";

export const cas = [
  ecriture(associateMembre, {
    par: ["referent", "intervenant"],
    cible: ({ situation }) => situation.id,
    reference: "PERSONNE_INCONNUE",
    ecrire: (acteur, situationId, { cast, now }) =>
      associateMembre(acteur, { situationId, membreId: cast.collegue.membreId, rouvrir: true }, now),
  }),
  ecriture(acceptAssociation, {
    par: ["invite"],
    cible: ({ invitationId }) => invitationId,
    ecrire: (acteur, associationId, { now }) => acceptAssociation(acteur, { associationId }, now),
  }),
  ecriture(declineAssociation, {
    par: ["invite"],
    cible: ({ invitationId }) => invitationId,
    ecrire: (acteur, associationId, { now }) => declineAssociation(acteur, { associationId }, now),
  }),
  ecriture(closeAssociation, {
    par: ["referent", "intervenant", "associe"],
    cible: ({ associationId }) => associationId,
    ecrire: (acteur, associationId, { now }) => closeAssociation(acteur, { associationId }, now),
  }),
  lecture(getProfessionnels, {
    par: ["referent", "intervenant"],
    cible: ({ situation }) => situation.id,
    lire: (acteur, id, { cast }) =>
      getProfessionnels(acteur, id, { recherche: "", membreId: cast.collegue.membreId }),
  }),
  lecture(getInvitation, {
    par: ["invite"],
    cible: ({ situation }) => situation.id,
    lire: getInvitation,
  }),
  liste(listInvitations, {
    par: ["invite"],
    lire: listInvitations,
    revele: ({ situation, invitationId }) => [situation.code, invitationId],
  }),
  piece(readAssociations, { cible: ({ situation }) => situation.id, appeler: readAssociations }),
];

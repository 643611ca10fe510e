import { ROLES } from "@/lib/membre/schema";
import { SELECT_PRISE, tellArret } from "@/lib/message/commands/arret";
import { closeMessages } from "@/lib/message/commands/close";
import { deliverEnvoi, deliverEnvois } from "@/lib/message/commands/deliver";
import { notifyFile } from "@/lib/message/commands/demande";
import { openMessage, readMessages } from "@/lib/message/commands/lecture";
import { mendAdresse, retryEnvoi } from "@/lib/message/commands/mend";
import { notify } from "@/lib/message/commands/notify";
import { declineSorte, updatePreferences, updateRappels } from "@/lib/message/commands/preference";
import { remindEspace, remindEspaces } from "@/lib/message/commands/remind";
import { notifyReouverture } from "@/lib/message/commands/reouverture";
import { notifySeances } from "@/lib/message/commands/seance";
import { notifyArret, notifyPassage } from "@/lib/message/commands/situation";
import { notifyAbsences, tellVenue } from "@/lib/message/commands/venue";
import { listAccordsARevoir } from "@/lib/message/queries/accord";
import { getCourriel, listCourriels } from "@/lib/message/queries/boite";
import { formatEnvoi } from "@/lib/message/queries/envoi";
import { getEnvois } from "@/lib/message/queries/envois";
import { createJeton, readJeton } from "@/lib/message/queries/jeton";
import { listMessages, listPreferences, readRetraits } from "@/lib/message/queries/messages";
import { listAConfirmer, listRappels, listSansSeance, listSuivisDus } from "@/lib/message/queries/rappel";
import { listRendezVous, rendezVousOf } from "@/lib/message/queries/rendez-vous";
import { addMinutes } from "@/lib/time";
import { PERSONNAGES } from "../../../factories/distribution";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, liste, piece } from "../cas";

const administre = { par: ["administrateur"] as const, refus: "INTERDIT" };
/** Written to the référente alone: what she reads, she reads whatever her roles have become. */
const sien = { par: ["referent"] as const, pourSoi: ROLES };
const espaceDe = ({ espaceId }: Monde) => ({
  ...{
    id: espaceId,
    zone: "Europe/Paris",
    delaiAlerteJours: 21,
    delaiConfirmationJours: 3,
    rappelJ7: true,
    rappelJ1: true,
  },
});
const seance = ({ seances }: Monde) => seances.confirmee.id;

export const cas = [
  liste(listMessages, { ...sien, lire: listMessages, revele: ({ messageId }) => [messageId] }),
  liste(listCourriels, { ...sien, lire: listCourriels, revele: ({ courrielId }) => [courrielId] }),
  lecture(getCourriel, { ...sien, cible: ({ courrielId }) => courrielId, lire: getCourriel }),
  liste(listPreferences, {
    par: PERSONNAGES,
    sansCharte: true,
    lire: listPreferences,
    revele: () => ["RAPPEL_J7"],
  }),
  liste(getEnvois, { par: administre.par, lire: getEnvois, revele: ({ refuseId }) => [refuseId] }),
  ecriture(openMessage, {
    ...sien,
    cible: ({ messageId }) => messageId,
    ecrire: (acteur, messageId, { now }) => openMessage(acteur, { messageId }, now),
  }),
  ecriture(readMessages, {
    par: PERSONNAGES,
    ecrire: (acteur, _cible, { now }) => readMessages(acteur, {}, now),
  }),
  ecriture(updatePreferences, {
    par: PERSONNAGES,
    ecrire: (acteur, _cible, { now }) => updatePreferences(acteur, { sorte: ["RAPPEL_J1"] }, now),
  }),
  ecriture(updateRappels, {
    par: administre.par,
    ecrire: (acteur, _cible, { now }) => updateRappels(acteur, { rappelJ7: true, rappelJ1: false }, now),
  }),
  ecriture(retryEnvoi, {
    ...administre,
    cible: ({ refuseId }) => refuseId,
    ecrire: (acteur, envoiId, { now }) => retryEnvoi(acteur, { envoiId }, now),
  }),
  ecriture(mendAdresse, {
    ...administre,
    cible: ({ refuseId }) => refuseId,
    ecrire: (acteur, envoiId, { now }) =>
      mendAdresse(acteur, { envoiId, courriel: "juste@essai.example" }, now),
  }),
  piece(notify, {
    cible: seance,
    muette: true,
    appeler: (tx, acteur, seanceId, { cast, now }) =>
      notify(tx, acteur, { sorte: "SEANCE_LIEU", seanceId }, { membreIds: [cast.intervenant.membreId] }, now),
  }),
  piece(notifySeances, {
    cible: seance,
    muette: true,
    appeler: (tx, acteur, id, { now }) => notifySeances(tx, acteur, "SEANCE_LIEU", [id], now),
  }),
  piece(notifyReouverture, {
    cible: ({ situation }) => situation.id,
    muette: true,
    appeler: (tx, acteur, id, { now }) => notifyReouverture(tx, acteur, { id }, now, async () => undefined),
  }),
  piece(notifyFile, {
    cible: ({ demandes }) => demandes.attente.id,
    muette: true,
    appeler: (tx, acteur, id, { now }) => notifyFile(tx, acteur, "DEMANDE_DEPOSEE", id, now),
  }),
  piece(notifyArret, {
    cible: ({ situation }) => situation.id,
    muette: true,
    appeler: async (tx, acteur, id, { now }) => (await notifyArret(tx, acteur, id))("SITUATION_CLOSE", now),
  }),
  piece(tellArret, {
    cible: seance,
    muette: true,
    appeler: async (tx, acteur, id, { cast, now }) => {
      const prises = await tx.seance.findMany({ where: { id }, select: SELECT_PRISE });
      const arret = { sorte: "SITUATION_CLOSE", code: "PAS-1" } as const;
      return tellArret(tx, acteur, arret, prises, [cast.referent.membreId], now);
    },
  }),
  piece(tellVenue, {
    cible: seance,
    muette: true,
    appeler: (tx, acteur, _id, { cast, now }) => {
      const debut = addMinutes(now, 1440);
      const seance = { debut, fin: addMinutes(debut, 120), lieu: null, salle: null, visio: null };
      const annonce = { encadrantId: cast.encadrant.membreId, encadrantCourriel: null, informePour: debut };
      return tellVenue(tx, acteur, "PERSONNE_ABSENTE", { seance, annonce }, now);
    },
  }),
  piece(notifyAbsences, {
    cible: seance,
    muette: true,
    appeler: (tx, acteur, id, { now }) => notifyAbsences(tx, acteur, [id], now),
  }),
  piece(notifyPassage, {
    cible: ({ situation }) => situation.id,
    muette: true,
    appeler: async (tx, acteur, situationId, { cast, now }) => {
      const passage = { situationId, code: "PAS-1", ancienId: cast.referent.membreId };
      const { membreId: nouveauId } = cast.collegue;
      return (await notifyPassage(tx, acteur, { ...passage, nouveauId }, now))();
    },
  }),
  piece(readRetraits, {
    cible: ({ messageId }) => messageId,
    muette: true,
    appeler: (tx, acteur) => readRetraits(tx, acteur),
  }),
  piece(listRendezVous, {
    cible: seance,
    appeler: (tx, acteur, id, { now }) => listRendezVous(tx, acteur, "SEANCE_CONFIRMEE", { id }, now),
  }),
  piece(listRappels, {
    cible: seance,
    muette: true,
    appeler: (tx, acteur, _id, monde) =>
      listRappels(tx, { ...espaceDe(monde), id: acteur.espaceId }, monde.now),
  }),
  piece(listAccordsARevoir, {
    cible: seance,
    muette: true,
    appeler: (tx, acteur, _id, monde) =>
      listAccordsARevoir(tx, { ...espaceDe(monde), id: acteur.espaceId }, "2026-01-01"),
  }),
  piece(listSuivisDus, {
    cible: seance,
    muette: true,
    appeler: (tx, acteur, _id, monde) =>
      listSuivisDus(tx, { ...espaceDe(monde), id: acteur.espaceId }, "2026-01-01"),
  }),
  piece(listAConfirmer, {
    cible: seance,
    muette: true,
    appeler: (tx, acteur, _id, monde) =>
      listAConfirmer(tx, { ...espaceDe(monde), id: acteur.espaceId }, monde.now),
  }),
  piece(listSansSeance, {
    cible: seance,
    muette: true,
    appeler: (tx, acteur, _id, monde) =>
      listSansSeance(tx, { ...espaceDe(monde), id: acteur.espaceId }, monde.now),
  }),
  libre(deliverEnvois, "Le facteur : personne n’y agit. Un espace à la fois, sous sa sécurité par ligne."),
  libre(deliverEnvoi, "Le facteur, dans l’espace qu’on lui donne et aucun autre."),
  libre(remindEspaces, "Le calendrier : personne n’y agit. Un espace à la fois, sous sa sécurité par ligne."),
  libre(remindEspace, "Le calendrier, dans l’espace qu’on lui donne et aucun autre."),
  libre(rendezVousOf, "Met en forme une séance déjà lue."),
  libre(formatEnvoi, "Met en mots un courriel déjà lu."),
  libre(createJeton, "Signe de quoi refuser un rappel."),
  libre(readJeton, "Ne rend que ce que ce Recul a signé."),
  piece(closeMessages, {
    cible: seance,
    muette: true,
    appeler: (tx, acteur, seanceId, { now }) =>
      closeMessages(tx, acteur, ["SEANCE_PROPOSEE"], { seanceId }, now),
  }),
  libre(
    declineSorte,
    "Le lien d’un courriel, sans connexion : sa signature est la preuve, et il n’ouvre rien d’autre.",
  ),
];

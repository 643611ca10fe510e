import { cancelSeance, missSeance } from "@/lib/seance/commands/cancel";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { excusePresence } from "@/lib/seance/commands/excuse";
import { correctPresence, holdSeance } from "@/lib/seance/commands/hold";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { shiftSeances } from "@/lib/seance/commands/shift";
import { assignSecretaire, updateSeance } from "@/lib/seance/commands/update";
import { addMinutes, jourOf } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { ecriture } from "../cas";

const ORGANISATEURS = ["intervenant", "secretaire", "autreSecretaire"] as const;
type Nom = keyof Monde["seances"];
const seance = (nom: Nom) => (monde: Monde) => monde.seances[nom].id;
const version = ({ seances }: Monde, nom: Nom) => seances[nom].version;

const libreLe = ({ now, lieuId }: Monde, jours: number) => ({
  debut: addMinutes(now, jours * 24 * 60),
  lieuId,
  trajetMinutes: 0,
});

export const cas = [
  ecriture(proposeSeances, {
    par: ORGANISATEURS,
    cible: ({ situation }) => situation.id,
    reference: "PARTICIPANT_NON_ASSOCIE",
    ecrire: (acteur, situationId, monde) => {
      const creneaux = [{ champ: "creneau-1", valeur: libreLe(monde, 60) }];
      const participant = [monde.cast.referent.membreId];
      return proposeSeances(acteur, { situationId, participant, creneaux }, monde.now);
    },
  }),
  ecriture(proposeSeances, {
    par: ORGANISATEURS,
    cible: ({ groupe }) => groupe.id,
    reference: "PARTICIPANT_NON_MEMBRE",
    ecrire: (acteur, groupeId, monde) => {
      const creneaux = [{ champ: "creneau-1", valeur: libreLe(monde, 75) }];
      const participant = [monde.cast.referent.membreId];
      return proposeSeances(acteur, { groupeId, participant, creneaux }, monde.now);
    },
  }),
  ecriture(confirmSeances, {
    par: ORGANISATEURS,
    cible: seance("proposee"),
    ecrire: (acteur, id, monde) =>
      confirmSeances(acteur, { seance: [{ id, version: version(monde, "proposee") }] }, monde.now),
  }),
  ecriture(postponeSeance, {
    par: ORGANISATEURS,
    cible: seance("confirmee"),
    ecrire: (acteur, seanceId, monde) => {
      const report = { creneau: libreLe(monde, 61), motif: "AUTRE", garderConfirmee: false } as const;
      const lue = { seanceId, version: version(monde, "confirmee") };
      return postponeSeance(
        acteur,
        { ...lue, ...report, creneau: { ...report.creneau, lieuId: null } },
        monde.now,
      );
    },
  }),
  ecriture(shiftSeances, {
    par: ORGANISATEURS,
    cible: seance("proposee"),
    reference: "INTROUVABLE",
    ecrire: (acteur, seanceId, monde) => {
      const suffixe = { id: monde.seances.confirmee.id, version: version(monde, "confirmee") };
      const creneaux = [{ champ: "creneau-1", suffixe, valeur: libreLe(monde, 62) }];
      return shiftSeances(acteur, { seanceId, creneaux }, monde.now);
    },
  }),
  ecriture(cancelSeance, {
    par: ORGANISATEURS,
    cible: seance("confirmee"),
    ecrire: (acteur, seanceId, monde) =>
      cancelSeance(acteur, { seanceId, version: version(monde, "confirmee"), motif: "AUTRE" }, monde.now),
  }),
  ecriture(missSeance, {
    par: ORGANISATEURS,
    cible: seance("passee"),
    ecrire: (acteur, seanceId, monde) =>
      missSeance(acteur, { seanceId, version: version(monde, "passee"), motif: "AUTRE" }, monde.now),
  }),
  ecriture(holdSeance, {
    par: ORGANISATEURS,
    cible: seance("passee"),
    ecrire: (acteur, seanceId, monde) => {
      const jour = jourOf(monde.seances.passee.debut, acteur.zone);
      const presents = [monde.cast.referent, monde.cast.associe];
      const presences = presents.map(({ membreId }) => ({ suffixe: membreId, valeur: "PRESENT" as const }));
      const heures = { jour, debut: "09:00", fin: "11:00", preparation: 60 };
      return holdSeance(
        acteur,
        { seanceId, version: version(monde, "passee"), ...heures, presences },
        monde.now,
      );
    },
  }),
  ecriture(correctPresence, {
    par: ORGANISATEURS,
    cible: seance("tenue"),
    reference: "INTROUVABLE",
    ecrire: (acteur, seanceId, { cast, now }) => {
      const correction = { etat: "ABSENT", motif: "ERREUR_DE_SAISIE" } as const;
      return correctPresence(acteur, { seanceId, membreId: cast.associe.membreId, ...correction }, now);
    },
  }),
  ecriture(excusePresence, {
    par: ["referent", "associe"],
    pourSoi: ["SECRETARIAT"],
    cible: seance("confirmee"),
    ecrire: (acteur, seanceId, { now }) => excusePresence(acteur, { seanceId, reponse: "EXCUSE" }, now),
  }),
  ecriture(updateSeance, {
    par: ORGANISATEURS,
    cible: seance("proposee"),
    reference: "PARTICIPANT_NON_ASSOCIE",
    ecrire: (acteur, seanceId, monde) => {
      const autour = { lieuId: monde.lieuId, trajetMinutes: 10, avantMinutes: 30, apresMinutes: 30 };
      const lue = { seanceId, version: version(monde, "proposee") };
      const participant = [monde.cast.referent.membreId];
      return updateSeance(acteur, { ...lue, participant, ...autour }, monde.now);
    },
  }),
  ecriture(assignSecretaire, {
    par: ["intervenant"],
    cible: seance("confirmee"),
    reference: "SECRETAIRE_INCONNU",
    ecrire: (acteur, seanceId, monde) => {
      const secretaireId = monde.cast.autreSecretaire.membreId;
      const lue = { seanceId, version: version(monde, "confirmee") };
      return assignSecretaire(acteur, { ...lue, secretaireId }, monde.now);
    },
  }),
];

import { closeAbonnement, createAbonnement, updateAbonnement } from "@/lib/abonnement/commands";
import { getAbonnement, readFlux } from "@/lib/abonnement/queries";
import {
  checkAgendaExterne,
  closeAgendaExterne,
  createAgendaExterne,
  lienOf,
} from "@/lib/agenda-externe/commands/gerer";
import { readAgendas } from "@/lib/agenda-externe/commands/lire";
import { listAgendasExternes, readOccupations } from "@/lib/agenda-externe/queries";
import { closeAbsence, createAbsence } from "@/lib/disponibilite/commands/absence";
import { lockMembre } from "@/lib/disponibilite/commands/lock";
import { closeJourParticulier, createJourParticulier } from "@/lib/disponibilite/commands/particulier";
import { closeDisponibilite, createDisponibilite } from "@/lib/disponibilite/commands/semaine";
import { getDisponibilites } from "@/lib/disponibilite/queries";
import { closeLieu, createLieu, updateLieu } from "@/lib/lieu/commands/lieu";
import { closeSalle, createSalle } from "@/lib/lieu/commands/salle";
import { updateTrajet } from "@/lib/lieu/commands/trajet";
import { listEndroits, listLieux, listLieuxChoix } from "@/lib/lieu/queries";
import { addMinutes } from "@/lib/time";
import type { RoleCode } from "@/prisma/client/enums";
import { LIEU_NU } from "../../../factories/disponibilite";
import { PERSONNAGES, ROLES_DISTRIBUES } from "../../../factories/distribution";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, liste, piece } from "../cas";

const referent = ({ cast }: Monde) => cast.referent.membreId;
const intervenant = ({ cast }: Monde) => cast.intervenant.membreId;
const GERANTS = ["intervenant", "secretaire", "autreSecretaire"] as const;
const PAR_LIEU = [...GERANTS, "autreIntervenant", "administrateur"] as const;
const SUIVEURS = ["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT"] as const;
const TERRAIN = PERSONNAGES.filter((nom) =>
  (SUIVEURS as readonly RoleCode[]).includes(ROLES_DISTRIBUES[nom]),
);
const refus = "INTERDIT";
const lieuOf = ({ nordId }: Monde, nom: string) => ({ ...LIEU_NU, nom, delegationId: nordId });

export const cas = [
  lecture(getDisponibilites, {
    par: GERANTS,
    pourSoi: SUIVEURS,
    cible: intervenant,
    lire: (acteur, id, { now }) => getDisponibilites(acteur, id, now),
  }),
  ecriture(createDisponibilite, {
    par: GERANTS,
    pourSoi: SUIVEURS,
    cible: intervenant,
    reference: "INTROUVABLE",
    ecrire: (acteur, membreId, { lieuId, now }) =>
      createDisponibilite(acteur, { membreId, jourSemaine: 4, debut: "09:00", fin: "12:00", lieuId }, now),
  }),
  ecriture(closeDisponibilite, {
    par: ["referent"],
    pourSoi: SUIVEURS,
    cible: ({ disponibiliteId }) => disponibiliteId,
    ecrire: (acteur, disponibiliteId, monde) =>
      closeDisponibilite(acteur, { membreId: referent(monde), disponibiliteId }, monde.now),
  }),
  ecriture(createJourParticulier, {
    par: GERANTS,
    pourSoi: SUIVEURS,
    cible: intervenant,
    reference: "INTROUVABLE",
    ecrire: (acteur, membreId, { lieuId, now }) =>
      createJourParticulier(
        acteur,
        { membreId, jour: "2027-03-04", debut: "09:00", fin: "12:00", lieuId },
        now,
      ),
  }),
  ecriture(closeJourParticulier, {
    par: ["referent"],
    pourSoi: SUIVEURS,
    cible: ({ particulierId }) => particulierId,
    ecrire: (acteur, particulierId, monde) =>
      closeJourParticulier(acteur, { membreId: referent(monde), particulierId }, monde.now),
  }),
  piece(lockMembre, {
    cible: referent,
    par: "referent",
    appeler: (tx, acteur, id) => lockMembre(tx, acteur, id),
  }),
  ecriture(createAbsence, {
    par: GERANTS,
    pourSoi: SUIVEURS,
    cible: intervenant,
    ecrire: (acteur, membreId, { now }) =>
      createAbsence(acteur, { membreId, du: "2027-03-01", au: "2027-03-05", motif: "CONGES" }, now),
  }),
  ecriture(closeAbsence, {
    par: ["referent"],
    pourSoi: SUIVEURS,
    cible: ({ absenceId }) => absenceId,
    ecrire: (acteur, absenceId, monde) =>
      closeAbsence(acteur, { membreId: referent(monde), absenceId }, monde.now),
  }),
  liste(listLieux, { par: PAR_LIEU, lire: listLieux, revele: ({ lieuId }) => [lieuId] }),
  liste(listLieuxChoix, {
    par: PERSONNAGES,
    sansCharte: true,
    lire: listLieuxChoix,
    revele: ({ lieuId }) => [lieuId],
  }),
  ecriture(createLieu, {
    par: PAR_LIEU,
    reference: "REFERENCE_INCONNUE",
    ecrire: (acteur, _cible, monde) => createLieu(acteur, lieuOf(monde, "Salle neuve"), monde.now),
  }),
  ecriture(updateLieu, {
    par: PAR_LIEU,
    refus,
    cible: ({ lieuId }) => lieuId,
    reference: "REFERENCE_INCONNUE",
    ecrire: (acteur, lieuId, monde) =>
      updateLieu(acteur, { lieuId, ...lieuOf(monde, "Autre nom") }, monde.now),
  }),
  ecriture(closeLieu, {
    par: PAR_LIEU,
    refus,
    cible: ({ lieuId }) => lieuId,
    ecrire: (acteur, lieuId, { now }) => closeLieu(acteur, { lieuId }, now),
  }),
  ecriture(createSalle, {
    par: PAR_LIEU,
    refus,
    cible: ({ lieuId }) => lieuId,
    ecrire: (acteur, lieuId, { now }) =>
      createSalle(acteur, { lieuId, nom: "Salle neuve", capacite: 8 }, now),
  }),
  ecriture(closeSalle, {
    par: PAR_LIEU,
    refus,
    cible: ({ salleId }) => salleId,
    ecrire: (acteur, salleId, { now }) => closeSalle(acteur, { salleId }, now),
  }),
  liste(listEndroits, {
    par: PERSONNAGES,
    sansCharte: true,
    lire: (acteur, { now }) =>
      listEndroits(acteur, { debut: now, fin: addMinutes(now, 60), sauf: acteur.membreId }),
    revele: ({ lieuId, salleId }) => [lieuId, salleId],
  }),
  ecriture(updateTrajet, {
    par: PAR_LIEU,
    refus,
    cible: ({ lieuId }) => lieuId,
    reference: "INTROUVABLE",
    ecrire: (acteur, departId, { autreLieuId: arriveeId, now }) =>
      updateTrajet(acteur, { departId, arriveeId, minutes: 20 }, now),
  }),
  ecriture(createAbonnement, {
    par: TERRAIN,
    pourSoi: SUIVEURS,
    ecrire: (acteur, _cible, { now }) => createAbonnement(acteur, { reserve: false }, now),
  }),
  ecriture(updateAbonnement, {
    par: TERRAIN,
    pourSoi: SUIVEURS,
    ecrire: async (acteur, _cible, { now }) => {
      await createAbonnement(acteur, { reserve: false }, now);
      return updateAbonnement(acteur, { reserve: true }, now);
    },
  }),
  ecriture(closeAbonnement, {
    par: TERRAIN,
    pourSoi: SUIVEURS,
    ecrire: (acteur, _cible, { now }) => closeAbonnement(acteur, {}, now),
  }),
  liste(getAbonnement, {
    par: TERRAIN,
    pourSoi: SUIVEURS,
    lire: getAbonnement,
    revele: ({ mot }) => [`Recul · Espace ${mot}`],
  }),
  ecriture(createAgendaExterne, {
    par: TERRAIN,
    pourSoi: SUIVEURS,
    ecrire: (acteur, _cible, { now }) =>
      createAgendaExterne(acteur, { adresse: "https://agenda.example/a.ics" }, now),
  }),
  ecriture(checkAgendaExterne, {
    par: ["referent"],
    pourSoi: SUIVEURS,
    cible: ({ agendaExterneId }) => agendaExterneId,
    ecrire: (acteur, agendaId, { now }) => checkAgendaExterne(acteur, { agendaId }, addMinutes(now, 5)),
  }),
  ecriture(closeAgendaExterne, {
    par: ["referent"],
    pourSoi: SUIVEURS,
    cible: ({ agendaExterneId }) => agendaExterneId,
    ecrire: (acteur, agendaId, { now }) => closeAgendaExterne(acteur, { agendaId }, now),
  }),
  liste(listAgendasExternes, {
    par: ["referent"],
    pourSoi: SUIVEURS,
    lire: (acteur, { now }) => listAgendasExternes(acteur, now),
    revele: ({ agendaExterneId }) => [agendaExterneId],
  }),
  piece(readOccupations, {
    cible: referent,
    appeler: (tx, acteur, membreId, { now }) =>
      readOccupations(tx, acteur, { membreIds: [membreId], du: now, au: addMinutes(now, 366 * 1440) }),
  }),
  libre(lienOf, "Dit à quelle ligne un secret scellé est lié."),
  libre(
    readAgendas,
    "Le lecteur d’agendas : personne n’y agit. Un espace à la fois, sous sa sécurité par ligne.",
  ),
  libre(
    readFlux,
    "L’adresse secrète dit de qui est l’agenda : ses droits sont relus (tests/integration/abonnement).",
  ),
];

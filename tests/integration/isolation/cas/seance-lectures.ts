import { findReserve, guarded, lockAgenda, refuseCreneauPris } from "@/lib/seance/commands/booking";
import { moveSeance, SEANCE_A_DEPLACER } from "@/lib/seance/commands/move";
import { findSalles } from "@/lib/seance/commands/salle";
import { consentRefusal, lockConsentement, lockSujet } from "@/lib/seance/commands/sujet";
import { getAgenda } from "@/lib/seance/queries/agenda";
import { readAbsences, readAilleurs, readChoix } from "@/lib/seance/queries/agenda-autour";
import { autourOf, nomIn } from "@/lib/seance/queries/autour";
import { autresQue, readContexte } from "@/lib/seance/queries/contexte";
import { accesOf } from "@/lib/seance/queries/dto";
import { getFeuille } from "@/lib/seance/queries/feuille";
import { detailOf, getSeance } from "@/lib/seance/queries/get";
import { readAPlanifier, readGroupeAPlanifier } from "@/lib/seance/queries/groupe";
import { getOrganisation } from "@/lib/seance/queries/organisation";
import { getSeancePage } from "@/lib/seance/queries/page";
import { participantsOf, traceOf } from "@/lib/seance/queries/participants";
import { getPlanification } from "@/lib/seance/queries/planification";
import { proposeAround, readRecherche, SEANCE_A_REPLACER } from "@/lib/seance/queries/recherche";
import { getReport } from "@/lib/seance/queries/report";
import { nomOf, prevueOf, readSituationAPlanifier, reuniOf } from "@/lib/seance/queries/situation";
import { getSuivantes } from "@/lib/seance/queries/suivantes";
import { addDays, addMinutes, jourOf, weekday } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { lecture, libre, liste, piece } from "../cas";

const SUIVEURS = ["referent", "associe", "intervenant", "secretaire", "autreSecretaire"] as const;
const ORGANISATEURS = ["intervenant", "secretaire", "autreSecretaire"] as const;
const COLLECTIVE = ["referent", "invite", "intervenant", "secretaire", "autreSecretaire"] as const;
const collective = ({ collective }: Monde) => collective.id;
const proposee = ({ seances }: Monde) => seances.proposee.id;

/** The Monday of the week of a séance. */
const lundiOf = ({ seances }: Monde) => {
  const jour = jourOf(seances.confirmee.debut, "Europe/Paris");
  return addDays(jour, 1 - weekday(jour));
};
const plageOf = ({ seances }: Monde) => {
  const { debut } = seances.confirmee;
  return { debut, fin: addMinutes(debut, 60) };
};
const PROTOCOLE = {
  rythmeSemaines: 6,
  toleranceJours: 7,
  dureeMinutes: 120,
  avantMinutes: 30,
  apresMinutes: 30,
};

const PERIODE = { du: "2026-01-01", au: "2027-12-31" };

export const cas = [
  lecture(getSeance, {
    par: SUIVEURS,
    cible: proposee,
    lire: (acteur, id, { now }) => getSeance(acteur, id, now),
  }),
  lecture(getSeancePage, {
    par: SUIVEURS,
    cible: proposee,
    lire: (acteur, id, { now }) => getSeancePage(acteur, id, now),
  }),
  lecture(getSeancePage, {
    par: COLLECTIVE,
    cible: collective,
    lire: (acteur, id, { now }) => getSeancePage(acteur, id, now),
  }),
  lecture(getOrganisation, {
    par: ORGANISATEURS,
    cible: collective,
    lire: (acteur, id, { now }) => getOrganisation(acteur, id, now),
  }),
  lecture(getOrganisation, {
    par: ORGANISATEURS,
    cible: proposee,
    lire: (acteur, id, { now }) => getOrganisation(acteur, id, now),
  }),
  lecture(getReport, {
    par: ORGANISATEURS,
    cible: proposee,
    lire: (acteur, id, { now }) => getReport(acteur, id, now),
  }),
  lecture(getSuivantes, {
    par: ORGANISATEURS,
    cible: proposee,
    lire: (acteur, id, { now }) => getSuivantes(acteur, id, now),
  }),
  lecture(getPlanification, {
    par: ORGANISATEURS,
    cible: ({ situation }) => situation.id,
    lire: (acteur, id, { now }) => getPlanification(acteur, id, {}, now),
  }),
  liste(getAgenda, {
    par: SUIVEURS,
    lire: (acteur, monde) => getAgenda(acteur, { vue: "semaine", jour: lundiOf(monde) }, monde.now),
    revele: ({ seances }) => [seances.confirmee.id],
  }),
  liste(getFeuille, {
    par: SUIVEURS,
    lire: (acteur, monde) => getFeuille(acteur, jourOf(monde.seances.confirmee.debut, "Europe/Paris")),
    revele: ({ seances }) => [seances.confirmee.id],
  }),
  piece(readSituationAPlanifier, {
    par: "intervenant",
    cible: ({ situation }) => situation.id,
    appeler: readSituationAPlanifier,
  }),
  piece(readAPlanifier, {
    par: "intervenant",
    cible: ({ groupe }) => groupe.id,
    appeler: (tx, acteur, groupeId) => readAPlanifier(tx, acteur, { situationId: null, groupeId }),
  }),
  piece(readGroupeAPlanifier, {
    par: "intervenant",
    cible: ({ groupe }) => groupe.id,
    appeler: readGroupeAPlanifier,
  }),
  piece(readContexte, {
    cible: ({ cast }) => cast.intervenant.membreId,
    appeler: (tx, acteur, id, { now }) => {
      const au = addMinutes(now, 100 * 24 * 60);
      return readContexte(tx, acteur, { membreIds: [id], du: now, au });
    },
  }),
  piece(readRecherche, {
    par: "intervenant",
    cible: proposee,
    appeler: async (tx, acteur, id, { now }) => {
      const rows = await tx.seance.findMany({ where: { id }, select: SEANCE_A_REPLACER });
      const recherche = await readRecherche(tx, acteur, rows, now);
      return rows.map((row) => recherche(row));
    },
  }),
  piece(lockAgenda, { cible: ({ cast }) => cast.intervenant.membreId, appeler: lockAgenda, muette: true }),
  piece(lockConsentement, { cible: ({ situation }) => situation.id, appeler: lockConsentement }),
  piece(lockSujet, {
    cible: ({ situation }) => situation.id,
    appeler: (tx, acteur, situationId) => lockSujet(tx, acteur, { situationId, groupeId: null }),
  }),
  piece(lockSujet, {
    cible: ({ groupe }) => groupe.id,
    appeler: (tx, acteur, groupeId) => lockSujet(tx, acteur, { situationId: null, groupeId }),
  }),
  piece(findReserve, {
    cible: ({ cast }) => cast.intervenant.membreId,
    appeler: (tx, acteur, id, monde) => findReserve(tx, acteur, id, [plageOf(monde)]),
  }),
  piece(findSalles, {
    cible: ({ salleId }) => salleId,
    appeler: (tx, acteur, salleId) => findSalles(tx, acteur, salleId, [], 60),
  }),
  piece(refuseCreneauPris, {
    par: "intervenant",
    cible: ({ cast }) => cast.intervenant.membreId,
    appeler: async (tx, acteur, intervenantId, { seances, now }) => {
      const creneau = { debut: seances.confirmee.debut, lieuId: null, trajetMinutes: 0 };
      const prise = { champ: "creneau", creneau, intervenantId, participantIds: [], protocole: PROTOCOLE };
      return refuseCreneauPris(tx, acteur, prise, now);
    },
  }),
  piece(moveSeance, {
    par: "intervenant",
    cible: proposee,
    appeler: async (tx, acteur, id, { now }) => {
      const seance = await tx.seance.findFirstOrThrow({ where: { id }, select: SEANCE_A_DEPLACER });
      const creneau = { debut: addMinutes(now, 90 * 24 * 60), lieuId: null, trajetMinutes: 0 };
      return moveSeance(tx, acteur, seance, creneau, { vers: "PROPOSEE", motif: "AUTRE" }, now);
    },
  }),
  libre(consentRefusal, "Dit en refus un état du consentement déjà lu."),
  libre(guarded, "Exécute une commande, qui demande elle-même son acteur."),
  libre(detailOf, "Met en forme une séance déjà lue."),
  libre(accesOf, "Met en forme une séance déjà lue."),
  libre(autourOf, "Écrit une requête, que la transaction de l’appelant exécute dans son espace."),
  libre(nomOf, "Écrit un nom déjà lu."),
  libre(reuniOf, "Met en forme un membre déjà lu."),
  libre(prevueOf, "Met en forme une séance déjà lue."),
  libre(nomIn, "Cherche un nom parmi ceux déjà lus."),
  libre(participantsOf, "Met en forme une séance déjà lue."),
  libre(traceOf, "Met en forme une séance déjà lue."),
  libre(proposeAround, "Cherche un créneau dans un contexte déjà lu."),
  libre(autresQue, "Écrit une clause."),
  piece(readAbsences, {
    cible: ({ cast }) => cast.intervenant.membreId,
    par: "intervenant",
    muette: true,
    appeler: (tx, acteur, membreId) => readAbsences(tx, acteur, { ...PERIODE, membreId }),
  }),
  piece(readAilleurs, {
    cible: ({ cast }) => cast.intervenant.membreId,
    par: "intervenant",
    muette: true,
    appeler: (tx, acteur, membreId) => readAilleurs(tx, acteur, { ...PERIODE, membreId }),
  }),
  piece(readChoix, {
    cible: ({ cast }) => cast.intervenant.membreId,
    par: "secretaire",
    appeler: (tx, acteur) => readChoix(tx, acteur),
  }),
];

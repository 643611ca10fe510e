import { announceExamen } from "@/lib/annonce/commands";
import type { Tx } from "@/lib/db";
import { notifyOrdresDuJour } from "@/lib/message/commands/ordre-du-jour";
import { saveOrdreDuJour } from "@/lib/ordre-du-jour/commands/ordre";
import { addSituation, removeSituation } from "@/lib/ordre-du-jour/commands/situation";
import { getOrdreAEcrire, listNonCouverts, readOrdreDuJour } from "@/lib/ordre-du-jour/queries";
import { reportExamen } from "@/lib/restitution/commands";
import {
  changeOf,
  findPris,
  isEndroit,
  listSuivantes,
  SEANCE_A_CHANGER,
  tellChanges,
  writeChange,
} from "@/lib/seance/commands/changes";
import { holdExamens, writeExamens } from "@/lib/seance/commands/examens";
import { lockSeance } from "@/lib/seance/queries/lock";
import { getPlanificationGroupe } from "@/lib/seance/queries/planification";
import { getTenue, readManquant } from "@/lib/seance/queries/tenue";
import { jourOf } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, piece } from "../cas";

const ORGANISATEURS = ["intervenant", "secretaire", "autreSecretaire"] as const;
const collective = ({ collective }: Monde) => collective.id;
const libreId = ({ collectiveLibre }: Monde) => collectiveLibre.id;
const MEMBRE = { statut: "PROPOSEE", organiser: false, mene: false, attendu: true } as const;

const VOULU = { trajetMinutes: 0, avantMinutes: 30, apresMinutes: 30 } as const;
const lire = (tx: Tx, id: string) => tx.seance.findFirstOrThrow({ where: { id }, select: SEANCE_A_CHANGER });
const voulu = (monde: Monde) => ({
  ...{ ...VOULU, seanceId: monde.collective.id, version: 1, lieuId: undefined },
  participant: [monde.cast.referent.membreId],
});

export const cas = [
  lecture(getOrdreAEcrire, { par: ["intervenant"], cible: collective, lire: getOrdreAEcrire }),
  lecture(getPlanificationGroupe, {
    par: ORGANISATEURS,
    cible: ({ groupe }) => groupe.id,
    lire: (acteur, id, { now }) => getPlanificationGroupe(acteur, id, {}, now),
  }),
  lecture(getTenue, {
    par: ORGANISATEURS,
    cible: ({ seances }) => seances.passee.id,
    lire: (acteur, id, { now }) => getTenue(acteur, id, now),
  }),
  ecriture(saveOrdreDuJour, {
    par: ["intervenant"],
    cible: libreId,
    reference: "THEME_INCONNU",
    ecrire: (acteur, seanceId, { valeurs, now }) => {
      const partie = { quoi: "APPORT" as const, theme: valeurs.theme, minutes: 60, rang: 1 };
      return saveOrdreDuJour(acteur, { seanceId, lue: [], parties: [partie] }, now);
    },
  }),
  ecriture(addSituation, {
    par: ["referent", "intervenant"],
    cible: libreId,
    ecrire: (acteur, seanceId, { situation, now }) =>
      addSituation(acteur, { seanceId, situationId: situation.id, minutes: 60 }, now),
  }),
  ecriture(removeSituation, {
    par: ["referent", "intervenant"],
    cible: collective,
    ecrire: (acteur, seanceId, { situation, now }) =>
      removeSituation(acteur, { seanceId, situationId: situation.id }, now),
  }),
  ecriture(announceExamen, {
    par: ["referent"],
    cible: collective,
    ecrire: (acteur, seanceId, { situation, collective: { debut }, now }) => {
      const dit = { debut: debut.toISOString(), annonceeLe: jourOf(now, acteur.zone) };
      return announceExamen(acteur, { seanceId, situationId: situation.id, ...dit }, now);
    },
  }),
  ecriture(reportExamen, {
    par: ["referent"],
    cible: ({ collectiveTenue }) => collectiveTenue.id,
    ecrire: (acteur, seanceId, { situation, now }) => {
      const restitueeLe = jourOf(now, acteur.zone);
      return reportExamen(acteur, { seanceId, situationId: situation.id, restitueeLe }, now);
    },
  }),
  piece(readOrdreDuJour, {
    cible: collective,
    appeler: (tx, acteur, id) => readOrdreDuJour(tx, acteur, { ...MEMBRE, id }),
  }),
  piece(listNonCouverts, {
    cible: ({ brouillon }) => brouillon.situationId,
    appeler: (tx, acteur, id, { cast }) => listNonCouverts(tx, acteur, [id], [cast.collegue.membreId]),
  }),
  piece(readManquant, { cible: ({ groupe }) => groupe.id, appeler: readManquant }),
  piece(lockSeance, { cible: collective, appeler: lockSeance, muette: true }),
  piece(holdExamens, {
    cible: ({ situation }) => situation.id,
    appeler: (tx, acteur, situationId) => holdExamens(tx, acteur, [{ situationId, retireLe: null }]),
    muette: true,
  }),
  piece(writeExamens, {
    cible: ({ situation }) => situation.id,
    appeler: (tx, acteur, situationId, { collectiveTenue: { id, debut } }) =>
      writeExamens(tx, acteur, {
        ...{ seanceId: id, debut, travaillee: [situationId] },
        examens: [{ situationId, retireLe: null }],
      }),
  }),
  piece(listSuivantes, {
    par: "intervenant",
    cible: collective,
    appeler: async (tx, acteur, id) => listSuivantes(tx, acteur, await lire(tx, id)),
  }),
  piece(findPris, {
    par: "intervenant",
    cible: collective,
    appeler: async (tx, acteur, id, monde) => {
      const change = changeOf(await lire(tx, id), voulu(monde));
      return findPris(tx, acteur, [change], acteur.membreId);
    },
    muette: true,
  }),
  piece(isEndroit, {
    par: "intervenant",
    cible: ({ lieuId }) => lieuId,
    appeler: (tx, acteur, lieuId, monde) => isEndroit(tx, acteur, { ...voulu(monde), lieuId }),
  }),
  piece(writeChange, {
    par: "intervenant",
    cible: collective,
    appeler: async (tx, acteur, id, monde) =>
      writeChange(tx, acteur, changeOf(await lire(tx, id), voulu(monde)), voulu(monde)),
  }),
  piece(tellChanges, {
    par: "intervenant",
    cible: collective,
    appeler: async (tx, acteur, id, monde) => {
      const change = changeOf(await lire(tx, id), voulu(monde));
      return tellChanges(tx, acteur, [change], [], monde.now);
    },
    muette: true,
  }),
  piece(notifyOrdresDuJour, {
    cible: ({ situation }) => situation.id,
    appeler: (tx, acteur, id, { now }) => notifyOrdresDuJour(tx, acteur, { id }).then((tell) => tell(now)),
    muette: true,
  }),
  libre(changeOf, "Compare une séance déjà lue à ce qui est demandé."),
];

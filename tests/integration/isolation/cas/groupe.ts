import { drawCode } from "@/lib/demande/commands/code";
import { admitMembre } from "@/lib/groupe/commands/admit";
import { acceptInvitation, declineInvitation, withdrawInvitation } from "@/lib/groupe/commands/answer";
import { closeGroupe } from "@/lib/groupe/commands/close";
import { exitMembre } from "@/lib/groupe/commands/exit";
import { inviteMembres } from "@/lib/groupe/commands/invite";
import { createGroupe, openGroupe } from "@/lib/groupe/commands/open";
import { enter, mark, release, tell } from "@/lib/groupe/commands/place";
import { transferGroupe } from "@/lib/groupe/commands/transfer";
import { updateGroupe } from "@/lib/groupe/commands/update";
import { getPageMembres } from "@/lib/groupe/queries/candidats";
import {
  getChoixOuverture,
  getClotureGroupe,
  getModification,
  getTransfertGroupe,
} from "@/lib/groupe/queries/choix";
import { getPageGroupe } from "@/lib/groupe/queries/groupe";
import { getInvitationGroupe, listInvitationsGroupe } from "@/lib/groupe/queries/invitation";
import { countMembres, listGroupes } from "@/lib/groupe/queries/liste";
import { holdGroupe, holdPlace } from "@/lib/groupe/queries/lock";
import { membreLigneOf } from "@/lib/groupe/queries/membres";
import { findObstacle, holdSeancesAVenir } from "@/lib/groupe/queries/presences";
import { jourOf } from "@/lib/time";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, liste, piece } from "../cas";

const TIENNENT = ["intervenant", "secretaire", "autreSecretaire"] as const;
const SUIVENT = ["associe", ...TIENNENT] as const;
const PRESSENTIS = ["referent", "invite"] as const;
const groupeId = ({ groupeOuvert }: Monde) => groupeOuvert.id;
const cibleOf = (groupeId: string, { groupeOuvert }: Monde) => ({ groupeId, version: groupeOuvert.version });

export const cas = [
  lecture(getPageGroupe, {
    par: [...SUIVENT, ...PRESSENTIS],
    cible: groupeId,
    lire: (acteur, id, { now }) => getPageGroupe(acteur, id, now),
  }),
  lecture(getInvitationGroupe, {
    par: PRESSENTIS,
    cible: groupeId,
    lire: (acteur, id, { now }) => getInvitationGroupe(acteur, id, now),
  }),
  liste(listInvitationsGroupe, {
    par: PRESSENTIS,
    lire: listInvitationsGroupe,
    revele: ({ groupeOuvert }) => [groupeOuvert.code],
  }),
  liste(listGroupes, {
    par: [...SUIVENT, ...PRESSENTIS],
    lire: (acteur, { now }) => listGroupes(acteur, { statut: "ouverts", page: 1 }, now),
    revele: ({ groupeOuvert }) => [groupeOuvert.code],
  }),
  lecture(getPageMembres, {
    par: TIENNENT,
    cible: groupeId,
    lire: (acteur, id, { mot }) => getPageMembres(acteur, id, { q: mot }),
  }),
  lecture(getModification, { par: TIENNENT, cible: groupeId, lire: getModification }),
  lecture(getTransfertGroupe, { par: TIENNENT, cible: groupeId, lire: getTransfertGroupe }),
  lecture(getClotureGroupe, { par: TIENNENT, cible: groupeId, lire: getClotureGroupe }),
  liste(getChoixOuverture, {
    par: [...TIENNENT, "autreIntervenant"],
    lire: getChoixOuverture,
    revele: ({ structureId, territoireId }) => [structureId, territoireId],
  }),
  ecriture(createGroupe, {
    par: [...TIENNENT, "autreIntervenant"],
    reference: "LIEU_INCONNU",
    ecrire: (acteur, _cible, { territoireId, structureId, cast, now }) => {
      const ou = { lieu: territoireId, structureId, intervenantId: cast.intervenant.membreId };
      return createGroupe(acteur, { sorte: "INTERVISION", ...ou, places: 8 }, now);
    },
  }),
  ecriture(updateGroupe, {
    par: TIENNENT,
    cible: groupeId,
    reference: "STRUCTURE_INCONNUE",
    ecrire: (acteur, id, monde) => {
      const { autreStructureId: structureId, now } = monde;
      const change = { sorte: "INTERVISION", structureId, places: 12 } as const;
      return updateGroupe(acteur, { ...cibleOf(id, monde), ...change }, now);
    },
  }),
  ecriture(inviteMembres, {
    par: TIENNENT,
    cible: groupeId,
    reference: "PERSONNE_INCONNUE",
    ecrire: (acteur, id, { cast, now }) =>
      inviteMembres(acteur, { groupeId: id, membre: [cast.collegue.membreId] }, now),
  }),
  ecriture(acceptInvitation, {
    par: ["invite"],
    cible: ({ groupeOuvert }) => groupeOuvert.inviteId,
    ecrire: (acteur, placeId, { now }) => acceptInvitation(acteur, { placeId }, now),
  }),
  ecriture(declineInvitation, {
    par: ["invite"],
    cible: ({ groupeOuvert }) => groupeOuvert.inviteId,
    ecrire: (acteur, placeId, { now }) => declineInvitation(acteur, { placeId }, now),
  }),
  ecriture(withdrawInvitation, {
    par: TIENNENT,
    cible: ({ groupeOuvert }) => groupeOuvert.inviteId,
    ecrire: (acteur, placeId, { now }) => withdrawInvitation(acteur, { placeId }, now),
  }),
  ecriture(admitMembre, {
    par: ["intervenant"],
    cible: ({ groupeOuvert }) => groupeOuvert.attenteId,
    ecrire: (acteur, placeId, { now }) => admitMembre(acteur, { placeId }, now),
  }),
  ecriture(exitMembre, {
    par: ["associe", ...TIENNENT],
    cible: ({ groupeOuvert }) => groupeOuvert.membreId,
    ecrire: (acteur, placeId, { now }) =>
      exitMembre(acteur, { placeId, motif: "INDISPONIBLE", le: jourOf(now, acteur.zone) }, now),
  }),
  ecriture(transferGroupe, {
    par: [...TIENNENT, "administrateur"],
    cible: groupeId,
    reference: "INTERVENANT_INCONNU",
    ecrire: (acteur, id, monde) => {
      const { membreId } = monde.cast.autreIntervenant;
      return transferGroupe(acteur, { ...cibleOf(id, monde), membreId }, monde.now);
    },
  }),
  ecriture(closeGroupe, {
    par: TIENNENT,
    cible: groupeId,
    reference: "MOTIF_INCONNU",
    ecrire: (acteur, id, monde) => {
      const motifId = monde.motifs.clotureGroupe;
      return closeGroupe(acteur, { ...cibleOf(id, monde), motifId }, monde.now);
    },
  }),
  piece(drawCode, {
    cible: groupeId,
    muette: true,
    appeler: (tx, acteur) => drawCode(tx, acteur, "G"),
  }),
  piece(openGroupe, {
    par: "intervenant",
    cible: groupeId,
    muette: true,
    appeler: (tx, acteur, _id, { nordId, structureId, now }) => {
      const ou = { delegationId: nordId, territoireId: null, structureId };
      const groupe = { sorte: "INTERVISION", intervenantId: acteur.membreId, places: null } as const;
      return openGroupe(tx, acteur, { ...ou, ...groupe }, now);
    },
  }),
  piece(holdGroupe, {
    par: "intervenant",
    cible: groupeId,
    appeler: (tx, acteur, id) => holdGroupe(tx, acteur, {}, id),
  }),
  piece(holdPlace, {
    cible: ({ groupeOuvert }) => groupeOuvert.attenteId,
    appeler: (tx, acteur, id) => holdPlace(tx, acteur, { id }),
  }),
  piece(holdSeancesAVenir, {
    cible: groupeId,
    muette: true,
    appeler: (tx, acteur, id, { now }) => holdSeancesAVenir(tx, acteur, id, now),
  }),
  piece(findObstacle, {
    cible: ({ seances }) => seances.confirmee.id,
    muette: true,
    appeler: (tx, acteur, id) => findObstacle(tx, acteur, [id], acteur.membreId),
  }),
  piece(countMembres, {
    cible: groupeId,
    appeler: (tx, acteur, id) => countMembres(tx, acteur, [id]),
  }),
  piece(enter, {
    par: "intervenant",
    cible: ({ groupeOuvert }) => groupeOuvert.attenteId,
    muette: true,
    appeler: async (tx, acteur, id, { now }) => {
      const place = await holdPlace(tx, acteur, { id });
      return place && enter(tx, acteur, place, now);
    },
  }),
  piece(release, {
    par: "intervenant",
    cible: ({ groupeOuvert }) => groupeOuvert.membreId,
    muette: true,
    appeler: async (tx, acteur, id, { now }) => {
      const place = await holdPlace(tx, acteur, { id });
      return place && release(tx, acteur, place, { sortieLe: now, motif: "AUTRE" }, now);
    },
  }),
  piece(mark, {
    cible: ({ groupeOuvert }) => groupeOuvert.inviteId,
    muette: true,
    appeler: async (tx, acteur, id, { now }) => {
      const place = await holdPlace(tx, acteur, { id });
      return place && mark(tx, acteur, place, "DECLINE", now);
    },
  }),
  piece(tell, {
    cible: groupeId,
    muette: true,
    appeler: (tx, acteur, id, { cast, groupeOuvert, now }) =>
      tell(tx, acteur, "GROUPE_CLOS", { id, code: groupeOuvert.code }, [cast.associe.membreId], now),
  }),
  libre(membreLigneOf, "Met en forme une place déjà lue."),
];

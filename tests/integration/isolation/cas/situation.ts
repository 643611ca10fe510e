import { getAccueil } from "@/lib/accueil/queries/accueil";
import { listAttentesExamens } from "@/lib/accueil/queries/examens";
import { listAttentesGroupe, listAttentesInvite } from "@/lib/accueil/queries/groupe";
import { listAttentesProfessionnel } from "@/lib/accueil/queries/professionnel";
import { listAttentesService } from "@/lib/accueil/queries/service";
import { search } from "@/lib/recherche/queries";
import { transfer } from "@/lib/situation/commands/cible";
import { transferIntervenant, transferReferent } from "@/lib/situation/commands/transfer";
import { readExamens } from "@/lib/situation/queries/examens";
import { listSituations } from "@/lib/situation/queries/liste";
import { holdSituation, lockSituation } from "@/lib/situation/queries/lock";
import { readCloture, readDemandes, readSeances } from "@/lib/situation/queries/parties";
import { getSituation, getSituationPage } from "@/lib/situation/queries/situation";
import { getTransfert, listSituationsConfiees } from "@/lib/situation/queries/transfert";
import { RechercheSituations } from "@/lib/situation/schema";
import { ecriture, lecture, liste, piece } from "../cas";

const SUIVEURS = ["referent", "associe", "intervenant", "secretaire", "autreSecretaire"] as const;

export const cas = [
  lecture(getSituation, {
    par: SUIVEURS,
    cible: ({ situation }) => situation.id,
    lire: getSituation,
  }),
  lecture(getSituationPage, {
    par: [...SUIVEURS, "invite"],
    cible: ({ situation }) => situation.id,
    lire: getSituationPage,
  }),
  liste(listSituations, {
    par: SUIVEURS,
    lire: async (acteur, { now }) =>
      (await listSituations(acteur, RechercheSituations.parse({}), now))?.lignes,
    revele: ({ situation }) => [situation.id],
  }),
  ecriture(transferReferent, {
    par: ["intervenant", "administrateur"],
    cible: ({ situation }) => situation.id,
    reference: "PERSONNE_INCONNUE",
    ecrire: (acteur, situationId, { cast, now, situationVersion: version }) =>
      transferReferent(acteur, { situationId, version, membreId: cast.collegue.membreId }, now),
  }),
  ecriture(transferIntervenant, {
    par: ["intervenant", "administrateur"],
    cible: ({ situation }) => situation.id,
    reference: "PERSONNE_INCONNUE",
    ecrire: (acteur, situationId, { cast, now, situationVersion: version }) =>
      transferIntervenant(acteur, { situationId, version, membreId: cast.autreIntervenant.membreId }, now),
  }),
  lecture(getTransfert, {
    par: ["intervenant", "administrateur"],
    cible: ({ situation }) => situation.id,
    lire: getTransfert,
  }),
  lecture(listSituationsConfiees, {
    par: ["administrateur"],
    cible: ({ cast }) => cast.referent.membreId,
    lire: listSituationsConfiees,
  }),
  piece(transfer, {
    par: "intervenant",
    cible: ({ situation }) => situation.id,
    appeler: (tx, acteur, situationId, { cast, situationVersion: version }) => {
      const { membreId } = cast.autreIntervenant;
      return transfer(tx, acteur, { situationId, version, membreId }, "INTERVENANT", {});
    },
  }),
  piece(holdSituation, { cible: ({ situation }) => situation.id, appeler: holdSituation, muette: true }),
  piece(lockSituation, { cible: ({ situation }) => situation.id, appeler: lockSituation, muette: true }),
  piece(readDemandes, {
    cible: ({ situation }) => situation.id,
    appeler: (tx, acteur, id) => readDemandes(tx, acteur, id, true),
  }),
  piece(readSeances, { cible: ({ situation }) => situation.id, appeler: readSeances }),
  piece(readExamens, { cible: ({ situation }) => situation.id, appeler: readExamens }),
  piece(readCloture, { cible: ({ close }) => close.id, appeler: readCloture }),
  liste(getAccueil, {
    par: ["referent", "intervenant", "secretaire", "autreSecretaire", "associe"],
    lire: (acteur, { now }) => getAccueil(acteur, now),
    revele: ({ seances }) => [seances.proposee.id],
  }),
  liste(getAccueil, {
    par: ["autreIntervenant"],
    lire: (acteur, { now }) => getAccueil(acteur, now),
    revele: ({ demandes }) => [demandes.confiee.id],
  }),
  piece(listAttentesProfessionnel, {
    cible: ({ situation }) => situation.id,
    appeler: (tx, acteur, _id, { now }) => listAttentesProfessionnel(tx, acteur, now),
  }),
  piece(listAttentesExamens, {
    cible: ({ situation }) => situation.id,
    appeler: (tx, acteur, _id, { now }) => listAttentesExamens(tx, acteur, now),
  }),
  liste(listAttentesInvite, {
    par: ["invite"],
    lire: listAttentesInvite,
    revele: ({ groupeOuvert }) => [groupeOuvert.code],
  }),
  piece(listAttentesGroupe, {
    par: "intervenant",
    cible: ({ groupeOuvert }) => groupeOuvert.id,
    appeler: (tx, acteur, _id, { now }) => listAttentesGroupe(tx, acteur, now),
  }),
  piece(listAttentesService, {
    par: "intervenant",
    cible: ({ situation }) => situation.id,
    appeler: (tx, acteur, _id, { now }) => listAttentesService(tx, acteur, now),
  }),
  liste(search, {
    par: SUIVEURS,
    lire: (acteur, { situation }) => search(acteur, situation.code),
    revele: ({ situation }) => [situation.id],
  }),
];

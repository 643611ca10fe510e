import { announceSeance } from "@/lib/annonce/commands";
import { closeSituation } from "@/lib/cloture/commands";
import { getCloture } from "@/lib/cloture/queries";
import { createPiste, updatePiste } from "@/lib/piste/commands";
import { readLignes, readPistes } from "@/lib/piste/queries";
import { reportSeance } from "@/lib/restitution/commands";
import { followSituation } from "@/lib/suivi/commands";
import { getSuivi, listSuivis } from "@/lib/suivi/queries";
import { jourOf } from "@/lib/time";
import { ecriture, lecture, piece } from "../cas";

const EFFETS = { effet: "A_LA_HAUTEUR", effets: "Le calme est revenu.", reponses: {} } as const;
const EN_LECTURE = ["referent", "intervenant", "secretaire", "autreSecretaire"] as const;

export const cas = [
  ecriture(announceSeance, {
    par: ["referent"],
    cible: ({ seances }) => seances.confirmee.id,
    ecrire: (acteur, seanceId, { seances, now }) => {
      const debut = seances.confirmee.debut.toISOString();
      return announceSeance(acteur, { seanceId, debut, annonceeLe: jourOf(now, acteur.zone) }, now);
    },
  }),
  ecriture(reportSeance, {
    par: ["referent"],
    cible: ({ seances }) => seances.validee.id,
    ecrire: (acteur, seanceId, { now }) =>
      reportSeance(acteur, { seanceId, restitueeLe: jourOf(now, acteur.zone) }, now),
  }),
  ecriture(createPiste, {
    par: ["referent", "intervenant"],
    cible: ({ seances }) => seances.validee.id,
    ecrire: (acteur, seanceId, { now }) => {
      const idee = { texte: "Proposer un autre lieu.", but: "PERSONNE" as const, revoirLe: undefined };
      return createPiste(acteur, { seanceId, ...idee, reponses: {} }, now);
    },
  }),
  ecriture(updatePiste, {
    par: ["referent"],
    cible: ({ pisteId }) => pisteId,
    ecrire: (acteur, pisteId, { now }) =>
      updatePiste(acteur, { pisteId, lu: "PROPOSEE", acte: "retenir", revoirLe: undefined }, now),
  }),
  piece(readPistes, {
    cible: ({ situation }) => situation.id,
    appeler: (tx, acteur, situationId) => readPistes(tx, acteur, { situationId }),
  }),
  piece(readLignes, {
    cible: ({ pisteId }) => pisteId,
    appeler: (tx, acteur, id, { now }) => {
      const piste = { but: "PERSONNE", statut: "PROPOSEE", statutLe: now, revoirLe: null } as const;
      return readLignes(tx, acteur, [{ ...piste, id, seanceId: id, situation: { referentId: id } }]);
    },
  }),
  ecriture(closeSituation, {
    par: ["intervenant"],
    cible: ({ situation }) => situation.id,
    reference: "MOTIF_INCONNU",
    ecrire: (acteur, situationId, { situationVersion: version, motifs, now }) =>
      closeSituation(acteur, { situationId, version, motifId: motifs.cloture, ...EFFETS }, now),
  }),
  lecture(getCloture, {
    par: EN_LECTURE,
    cible: ({ close }) => close.id,
    lire: (acteur, id, { now }) => getCloture(acteur, id, now),
  }),
  ecriture(followSituation, {
    par: ["referent", "intervenant"],
    cible: ({ suiviId }) => suiviId,
    ecrire: (acteur, suiviId, { now }) => followSituation(acteur, { suiviId, ...EFFETS }, now),
  }),
  lecture(getSuivi, {
    par: EN_LECTURE,
    cible: ({ suiviId }) => suiviId,
    lire: (acteur, id, { close, now }) => getSuivi(acteur, close.id, id, now),
  }),
  piece(listSuivis, { cible: ({ close }) => close.id, appeler: listSuivis }),
];

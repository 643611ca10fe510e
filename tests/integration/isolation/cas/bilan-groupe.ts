import { saveBilan, validateBilan } from "@/lib/bilan-groupe/commands";
import { getBilan } from "@/lib/bilan-groupe/queries/bilan";
import { readChiffres } from "@/lib/bilan-groupe/queries/chiffres";
import { getBilanDocument } from "@/lib/bilan-groupe/queries/document";
import { getRedactionBilan, getRelectureBilan } from "@/lib/bilan-groupe/queries/redaction";
import { answerEvaluation, askEvaluation } from "@/lib/evaluation/commands";
import { getEvaluation, readEvaluations } from "@/lib/evaluation/queries";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, piece } from "../cas";

const TIENNENT = ["intervenant", "secretaire", "autreSecretaire"] as const;
const LISENT = ["associe", ...TIENNENT] as const;
const cible = ({ groupeOuvert }: Monde) => groupeOuvert.id;
const TEXTES = {
  objectifs: "Ensemble.",
  resultats: "Mieux.",
  composition: "",
  organisation: "",
  outils: "",
  suites: "",
};
const DITS = { effet: "A_LA_HAUTEUR", accompagne: "OUI", besoins: "OUI", information: "OUI" } as const;
const AVIS = { ...DITS, implication: "FORTE" as const, apports: [] };

export const cas = [
  lecture(getBilan, {
    par: LISENT,
    cible,
    lire: (acteur, id, { bilans, now }) => getBilan(acteur, id, bilans.valide, now),
  }),
  lecture(getBilanDocument, {
    par: LISENT,
    cible,
    lire: (acteur, id, { bilans, now }) => getBilanDocument(acteur, id, bilans.valide, now),
  }),
  lecture(getRedactionBilan, {
    par: TIENNENT,
    cible,
    lire: (acteur, id, { bilans, now }) => getRedactionBilan(acteur, id, bilans.annee, now),
  }),
  lecture(getRelectureBilan, {
    par: ["intervenant"],
    cible,
    lire: (acteur, id, { bilans, now }) => getRelectureBilan(acteur, id, bilans.annee, now),
  }),
  piece(readChiffres, {
    cible,
    muette: true,
    appeler: (tx, acteur, id, { bilans, now }) => readChiffres(tx, acteur, id, bilans.annee, now),
  }),
  ecriture(saveBilan, {
    par: TIENNENT,
    cible,
    ecrire: (acteur, groupeId, { bilans, now }) =>
      saveBilan(acteur, { groupeId, annee: bilans.annee, version: 1, revision: 1, ...TEXTES }, now),
  }),
  ecriture(validateBilan, {
    par: ["intervenant"],
    cible,
    ecrire: (acteur, groupeId, { bilans, now }) =>
      validateBilan(acteur, { groupeId, annee: bilans.annee, version: 1, revision: 1, reponses: {} }, now),
  }),
  lecture(getEvaluation, {
    par: ["associe"],
    cible,
    lire: (acteur, id, { bilans, now }) => getEvaluation(acteur, id, bilans.annee, now),
  }),
  piece(readEvaluations, {
    cible,
    muette: true,
    appeler: (tx, acteur, id, { bilans }) => readEvaluations(tx, acteur, id, bilans.annee, { close: true }),
  }),
  ecriture(answerEvaluation, {
    par: ["associe"],
    cible,
    ecrire: (acteur, groupeId, { bilans, now }) =>
      answerEvaluation(acteur, { groupeId, annee: bilans.annee, ...AVIS }, now),
  }),
  ecriture(askEvaluation, {
    par: TIENNENT,
    cible,
    ecrire: (acteur, groupeId, { bilans, now }) =>
      askEvaluation(acteur, { groupeId, annee: bilans.annee }, now),
  }),
];

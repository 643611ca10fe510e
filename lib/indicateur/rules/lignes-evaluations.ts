import { EFFET_LABELS } from "@/lib/cloture/labels";
import { APPORT_LABELS, AVIS_LABELS, IMPLICATION_LABELS } from "@/lib/evaluation/labels";
import { CATALOGUE, type IndicateurCode } from "./catalogue";
import { readPartCollective } from "./lectures-ventilations";
import { createParts, createSeule, type Lignes } from "./lignes-seule";

const createReponses = (code: IndicateurCode, noms: Readonly<Record<string, string>>) => (): Lignes => ({
  lignes: createParts(noms, (reponse) => readPartCollective(code, reponse)),
  base: { code: "evaluations", nom: CATALOGUE.evaluations.nom, lire: readPartCollective("evaluations") },
});

/** What the members of groups answered. */
export const LIGNES_EVALUATIONS = {
  evaluations: createSeule("evaluations", readPartCollective("evaluations")),
  apports: createReponses("apports", APPORT_LABELS),
  "effets-des-groupes": createReponses("effets-des-groupes", EFFET_LABELS),
  accompagnement: createReponses("accompagnement", AVIS_LABELS),
  besoins: createReponses("besoins", AVIS_LABELS),
  information: createReponses("information", AVIS_LABELS),
  implication: createReponses("implication", IMPLICATION_LABELS),
};

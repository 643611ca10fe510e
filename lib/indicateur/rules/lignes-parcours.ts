import { EFFET_LABELS } from "@/lib/cloture/labels";
import { STATUT_PISTE_LABELS } from "@/lib/piste/labels";
import { CATALOGUE } from "./catalogue";
import type { Decompte } from "./decomptes";
import { createLigneId } from "./famille-series";
import { readAvecSeances, readCadence, readCellule, readMediane } from "./lectures";
import { readPartAvecSeances } from "./lectures-ventilations";
import { createParts, type Lignes } from "./lignes-seule";
import { ACCORD_NOMS, RESTITUTION_NOMS, SUITE_DEMANDE_NOMS, SUIVI_NOMS } from "./noms";

const createDelai = (delai: "delai-premiere-seance" | "delai-acceptation") => (): Lignes => ({
  lignes: [{ code: "mediane", nom: "Délai médian", lire: readMediane(delai) }],
  base: { code: "situations", nom: CATALOGUE[delai].denominateur, lire: readCellule(delai) },
});

/** The lines of a count of people, and their total where each is in one line. */
const createDecompte =
  (decompte: Decompte, noms: Readonly<Record<string, string>>, total?: string) => (): Lignes => ({
    lignes: createParts(noms, (code) => readCellule(createLigneId(decompte, code))),
    base: total ? { code: decompte, nom: total, lire: readCellule(decompte) } : null,
  });

/** What becomes of a situation, from its demande to the follow-ups. */
export const LIGNES_PARCOURS = {
  demandes: createDecompte("demandes", SUITE_DEMANDE_NOMS, "Demandes déposées"),
  "delai-acceptation": createDelai("delai-acceptation"),
  "delai-premiere-seance": createDelai("delai-premiere-seance"),
  cadence: (): Lignes => ({
    lignes: [
      { code: "intervalle", nom: "Intervalle médian", lire: readCadence("intervalle") },
      { code: "prevu", nom: "Rythme prévu médian", lire: readCadence("prevu") },
      { code: "derive", nom: "Écart médian", lire: readCadence("derive") },
    ],
    base: { code: "situations", nom: CATALOGUE.cadence.denominateur, lire: readCellule("cadence") },
  }),
  accords: createDecompte("accords", ACCORD_NOMS),
  restitutions: (): Lignes => ({
    lignes: createParts(RESTITUTION_NOMS, (code) => readPartAvecSeances("restitutions", code)),
    base: {
      code: "seances",
      nom: CATALOGUE.seances.nom,
      lire: readAvecSeances(({ seances }) => seances),
    },
  }),
  pistes: createDecompte("pistes", STATUT_PISTE_LABELS, "Pistes"),
  clotures: createDecompte("clotures", EFFET_LABELS, "Situations closes"),
  suivis: createDecompte("suivis", SUIVI_NOMS),
};

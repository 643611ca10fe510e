import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { createImport, discardImport, purgeImports } from "@/lib/import/commands/create";
import { runImport } from "@/lib/import/commands/run";
import { updateImport } from "@/lib/import/commands/update";
import { getImports, getModele } from "@/lib/import/queries/accueil";
import { getApercu, listEcartees } from "@/lib/import/queries/apercu";
import { listSaisies, readBrouillon } from "@/lib/import/queries/brouillon";
import { createPlan } from "@/lib/import/queries/etat";
import { getImport } from "@/lib/import/queries/import";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, libre, liste, piece } from "../cas";

const par = ["administrateur"] as const;
const VUE = { etat: null, page: 1 };
const DEFAUTS = { defauts: { role: null, baseSecret: null } };
const importId = ({ imports }: Monde) => imports.pretId;

/** Runs what the administrator was shown. */
async function run(acteur: Acteur, id: string, { cast, now }: Monde) {
  const vu = await withEspace(cast.administrateur, () => getApercu(cast.administrateur, id, VUE, now));
  const apercu = vu && vu !== "sans-correspondance" ? vu.empreinte : "";
  return runImport(acteur, { importId: id, apercu, ecarter: false }, now);
}

export const cas = [
  liste(getImports, {
    par,
    lire: (acteur, { now }) => getImports(acteur, now),
    revele: (monde) => [importId(monde)],
  }),
  liste(getModele, { par, lire: (acteur) => getModele(acteur, "MEMBRES"), revele: () => ["Prénom"] }),
  lecture(getImport, {
    par,
    cible: importId,
    lire: (acteur, id, { now }) => getImport(acteur, id, null, now),
  }),
  lecture(getApercu, {
    par,
    cible: importId,
    lire: (acteur, id, { now }) => getApercu(acteur, id, VUE, now),
  }),
  lecture(listEcartees, {
    par,
    cible: importId,
    lire: (acteur, id, { now }) => listEcartees(acteur, id, now),
  }),
  ecriture(createImport, {
    par,
    ecrire: (acteur, _cible, { now }) =>
      createImport(acteur, { sorte: "STRUCTURES", fichier: new File(["Nom\nA\n"], "liste.csv") }, now),
  }),
  ecriture(updateImport, {
    par,
    cible: importId,
    ecrire: (acteur, id, { now }) => {
      const colonnes = ["nom" as const];
      return updateImport(
        acteur,
        { importId: id, feuille: 0, colonnes, role: undefined, baseSecret: undefined },
        now,
      );
    },
  }),
  ecriture(runImport, { par, cible: importId, ecrire: run }),
  ecriture(discardImport, {
    par,
    cible: importId,
    ecrire: (acteur, id, { now }) => discardImport(acteur, { importId: id }, now),
  }),
  libre(purgeImports, "Le calendrier : efface dans chaque espace ce que personne n’est revenu chercher."),
  libre(listSaisies, "Ne lit rien : met en lignes ce qui vient d’être lu."),
  piece(readBrouillon, {
    par: "administrateur",
    cible: importId,
    appeler: (tx, acteur, id, { now }) => readBrouillon(tx, acteur, id, now),
  }),
  piece(createPlan, {
    par: "administrateur",
    cible: ({ structureId }) => structureId,
    appeler: (tx, acteur) =>
      createPlan(tx, acteur, "STRUCTURES", [{ numero: 2, valeurs: { nom: "Essai" } }], DEFAUTS),
    muette: true,
  }),
];

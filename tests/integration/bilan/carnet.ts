import type { Bloc } from "@/lib/document";
import { CSV_LABELS } from "@/lib/indicateur/labels";
import { toJson } from "@/lib/indicateur/rules/json";
import type { TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { SECRET_MARQUE } from "@/lib/secret/labels";

/** A table as `npm run bilan --json` prints it, which is all that a reader needs to know of one. */
export type TableauImprime = ReturnType<typeof toJson>[number];

type LigneImprimee = TableauImprime["lignes"][number];

/**
 * What someone copies from all they may open, figure by figure, under the names of the family of the year
 * (lib/indicateur/rules/famille.ts). A figure that one source withholds and another shows is shown.
 */
export type Carnet = Map<string, { valeur: number; source: string }>;

function note(carnet: Carnet, source: string, id: string | null, valeur: number | null) {
  if (id === null || valeur === null) return;
  const deja = carnet.get(id);
  if (deja && deja.valeur !== valeur)
    throw new Error(`${id}: ${deja.valeur} (${deja.source}), ${valeur} (${source})`);
  carnet.set(id, deja ?? { valeur, source });
}

/** The figure of the family that a line of a table is, or its base (`null`); null where it is none: hours, shares, medians. */
function compteOf(
  { code, compte, unite, base, lignes }: TableauImprime,
  ligne: string | null,
): string | null {
  if (compte !== "personnes" && code !== "seances") return null;
  if (ligne !== null) return unite === "jours" ? null : lignes.length > 1 ? `${code}/${ligne}` : code;
  if (base && (unite === "jours" || base.code === code)) return code;
  return base?.code === "situations" ? "situations" : null;
}

const idOf = (compte: string | null, colonne: string) => compte && `${compte}/${colonne}`;

/** From the page's data, or the printed ones. */
export function copyTableaux(carnet: Carnet, source: string, tableaux: readonly TableauImprime[]) {
  for (const tableau of tableaux) {
    const copy = (ligne: LigneImprimee, compte: string | null) => {
      for (const { colonne, valeur } of ligne.cellules) note(carnet, source, idOf(compte, colonne), valeur);
    };
    for (const ligne of tableau.lignes) copy(ligne, compteOf(tableau, ligne.code));
    if (tableau.base) copy(tableau.base, compteOf(tableau, null));
  }
}

export const copyPage = (carnet: Carnet, source: string, tableaux: readonly TableauProtege[]) =>
  copyTableaux(carnet, source, toJson(tableaux));

/** « 1 234,5 » as a number; null for a mark, nothing, or no figure. */
function readNombre(texte: string | undefined): number | null {
  const nombre = (texte ?? "").replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(nombre) ? Number(nombre) : null;
}

const ENSEMBLE = "Ensemble";

/** The names that are printed, and the codes they stand for: everyone who has one file knows them. */
function codesOf(tableaux: readonly TableauImprime[], tableau: TableauImprime | undefined) {
  const colonneOf = (nom: string) =>
    nom === ENSEMBLE
      ? "ensemble"
      : (tableaux[0]?.colonnes.find((colonne) => colonne.nom === nom)?.code ?? null);
  const ligneOf = (nom: string) => tableau?.lignes.find((ligne) => ligne.nom === nom)?.code ?? null;
  return { colonneOf, ligneOf };
}

/** From the lines of a file, and from its shares: one that is shown tells its part and its base. */
export function copyCsv(
  carnet: Carnet,
  source: string,
  [titres = [], ...lignes]: string[][],
  tableaux: readonly TableauImprime[],
) {
  const rang = (colonne: keyof typeof CSV_LABELS) => titres.indexOf(CSV_LABELS[colonne]);
  for (const ligne of lignes) {
    const lire = (colonne: keyof typeof CSV_LABELS) => ligne[rang(colonne)] ?? "";
    const tableau = tableaux.find(({ code }) => code === lire("code"));
    const { colonneOf, ligneOf } = codesOf(tableaux, tableau);
    const [colonne, code] = [colonneOf(lire("colonne")), ligneOf(lire("ligne"))];
    if (!tableau || !colonne || !code) throw new Error(`${source}: ${ligne.join(";")}`);
    note(carnet, source, idOf(compteOf(tableau, code), colonne), readNombre(lire("valeur")));
    note(carnet, source, idOf(compteOf(tableau, null), colonne), readNombre(lire("base")));
    if (readNombre(lire("taux")) !== null && [lire("valeur"), lire("base")].includes(SECRET_MARQUE))
      throw new Error(`${source}: a share of a secret, ${ligne.join(";")}`);
  }
}

/** From the sheets of a workbook: a title, headings, lines; returns how many figures were read. */
export function copyFeuilles(
  carnet: Carnet,
  source: string,
  feuilles: readonly { nom: string; lignes: string[][] }[],
  tableaux: readonly TableauImprime[],
): number {
  let lues = 0;
  for (const { nom, lignes } of feuilles) {
    if (nom === "Données") copyCsv(carnet, source, lignes, tableaux);
    let titres: string[] = [];
    let tableau: TableauImprime | undefined;
    for (const [debut = "", ...suite] of lignes) {
      if (debut === "") titres = suite;
      else if (suite.every((texte) => texte === "")) tableau = tableaux.find((t) => t.nom === debut);
      else {
        const { colonneOf, ligneOf } = codesOf(tableaux, tableau);
        const code = ligneOf(debut);
        for (const [rang, texte] of suite.entries()) {
          const colonne = colonneOf(titres[rang] ?? "");
          if (!tableau || !colonne || !code) continue;
          lues++;
          note(carnet, source, idOf(compteOf(tableau, code), colonne), readNombre(texte));
        }
      }
    }
  }
  return lues;
}

/** From the tables and the charts of the document; returns how many figures were read, so that none is missed by its name. */
export function copyDocument(
  carnet: Carnet,
  source: string,
  blocs: readonly Bloc[],
  tableaux: readonly TableauImprime[],
): number {
  let lues = 0;
  const noteNommee = (titre: string, ligne: string, colonne: string, valeur: number | null) => {
    const tableau =
      tableaux.find(({ nom }) => titre.startsWith(`${nom}, `)) ??
      tableaux.find((candidat) => candidat.lignes.some(({ nom }) => nom === ligne));
    const { colonneOf, ligneOf } = codesOf(tableaux, tableau);
    const [place, code] = [colonneOf(colonne), ligneOf(ligne)];
    if (!tableau || !place || !code) return;
    lues++;
    note(carnet, source, idOf(compteOf(tableau, code), place), valeur);
  };
  for (const bloc of blocs) {
    if (bloc.sorte === "tableau")
      for (const [nom = "", ...textes] of bloc.lignes)
        for (const [rang, texte] of textes.entries())
          noteNommee(bloc.legende, nom, bloc.colonnes[rang + 1]?.titre ?? "", readNombre(texte));
    // Its bars of one series are those of the whole espace.
    if (bloc.sorte === "graphique" && !bloc.series)
      for (const { nom, barres } of bloc.rangs)
        for (const { longueur } of barres) noteNommee(bloc.titre, nom, ENSEMBLE, longueur);
  }
  return lues;
}

import { DECIMALES, type Decimales, formatPlies } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import { foldLignes, listFigures } from "@/lib/indicateur/rules/presentation";
import { getTauxLigne, type LigneProtegee, type TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { type PartieBilan, PLAN } from "./plan";

/** A line of figures: its share of the base over the whole where it has one. */
type LigneDeBloc = LigneProtegee & {
  /** Its own among the lines of the block: those of two indicators may have one code. */
  cle: string;
  part?: CelluleProtegee;
  decimales: Decimales;
  forte: boolean;
};

/** A table of the document, made of one indicator or of several that have a line each. */
export type BlocDeChiffres = {
  titre: string;
  codes: IndicateurCode[];
  colonnes: TableauProtege["colonnes"];
  lignes: LigneDeBloc[];
  /** The lines without a figure, named in a sentence. */
  note: string | null;
  definitions: Pick<TableauProtege, "nom" | "definition" | "denominateur">[];
};

/** So many lines without a figure are named in a sentence instead. */
const PLIES = 4;

/** The blocks of figures of a part of the document, in order. */
export function listBlocs(section: PartieBilan, tableaux: readonly TableauProtege[]): BlocDeChiffres[] {
  const blocs: readonly (readonly IndicateurCode[])[] =
    PLAN.find((partie) => partie.section === section)?.blocs ?? [];
  return blocs.flatMap((codes) => {
    const siens = codes.flatMap((code) => tableaux.find((tableau) => tableau.code === code) ?? []);
    const bloc = siens.length > 0 ? createBloc(siens) : null;
    return bloc && (bloc.lignes.length > 0 || bloc.note) ? [bloc] : [];
  });
}

function createBloc(tableaux: readonly TableauProtege[]): BlocDeChiffres {
  const [premier] = tableaux as [TableauProtege];
  const plies = tableaux.map((tableau) => ({
    tableau,
    ...foldLignes(tableau.lignes, isSansObjet(tableau) ? 1 : PLIES),
  }));
  const seul = tableaux.length === 1;
  return {
    titre: titreOf(premier, seul),
    codes: tableaux.map(({ code }) => code),
    colonnes: premier.colonnes,
    lignes: plies.flatMap(({ tableau, lignes }) => linesOf(tableau, lignes, seul)),
    note: plies.map(({ secretes, vides }) => formatPlies(secretes, vides)).find(Boolean) ?? null,
    definitions: tableaux.map(({ nom, definition, denominateur }) => ({ nom, definition, denominateur })),
  };
}

/** Nobody answered, nothing was closed: no table of zeros. */
const isSansObjet = ({ base }: TableauProtege) =>
  !!base && listFigures(base).every(({ valeur }) => valeur === 0);

/** Hours and days say their unit with each figure, or each line. */
function titreOf({ nom, unite }: TableauProtege, seul: boolean): string {
  if (!seul) return unite === "jours" ? "Délais" : "Ce qui est compté";
  return unite === "heures" ? nom : `${nom}, en ${unite}`;
}

function linesOf(tableau: TableauProtege, lignes: readonly LigneProtegee[], seul: boolean): LigneDeBloc[] {
  const { base, unite, nom, code } = tableau;
  const decimales = DECIMALES[unite];
  const propres = lignes.map((ligne): LigneDeBloc => {
    const taux = getTauxLigne(tableau, ligne);
    const secret = !!taux && taux.ensemble === null && (ligne.ensemble.secret || !!base?.ensemble.secret);
    return {
      ...ligne,
      cle: `${code}/${ligne.code}`,
      nom: seul ? ligne.nom : unite === "jours" ? `${nom}, médiane en jours` : ligne.nom,
      ...(taux ? { part: { valeur: taux.ensemble, secret } } : {}),
      ...{ decimales, forte: ligne.code === "total" },
    };
  });
  // Nothing but its base: the sentence under the table says all.
  if (seul && lignes.length === 0) return [];
  // The hours of all, under shares of them, would say nothing of a column.
  if (!base || unite === "%") return propres;
  return [
    ...propres,
    { ...base, cle: `${code}/base/${base.code}`, nom: `${base.nom} (base)`, decimales: 0, forte: true },
  ];
}

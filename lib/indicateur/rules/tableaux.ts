import { ok, type Result } from "@/lib/result";
import { getTaux } from "@/lib/secret/rules/derives";
import { type Protection, protectFamille, type RefusProtection } from "@/lib/secret/rules/protection";
import { CATALOGUE, type IndicateurCode } from "./catalogue";
import { createFamille, createFamilleVive } from "./famille";
import type { Indicateur } from "./indicateur";
import type { CelluleProtegee, Contexte } from "./lectures";
import { LIGNES } from "./lignes";
import type { Ligne } from "./lignes-seule";
import { withholdRares } from "./rares";
import { isVive, listColonnes, type Releve } from "./releve";
import { createFamilleSuivie, isEnRetrait, isInchange, isLisible, type Publiee } from "./suite";

/**
 * A line of figures: one by column, and the whole espace, which is the margin. It is the sum of
 * the columns for an additive count, a distinct count otherwise: the definition says which.
 */
export type LigneProtegee = {
  code: string;
  nom: string;
  cellules: CelluleProtegee[];
  ensemble: CelluleProtegee;
};

/** A table as it may leave the server: nothing in it is left to withhold. `base` is the denominator of its lines. */
export type TableauProtege = Indicateur & {
  code: IndicateurCode;
  annee: number;
  colonnes: { code: string; nom: string }[];
  lignes: LigneProtegee[];
  base: LigneProtegee | null;
};

/**
 * The year's tables, protected together (docs/secret.md), in the order of the catalogue.
 * `seuil` is the espace's, five at least. Refuses only when what was published before already
 * gives a secret away; throws when the lines contradict each other.
 */
export function protectReleve(releve: Releve, seuil: number): Result<TableauProtege[], RefusProtection> {
  const protection = protectFamille(createFamille(releve), seuil);
  if (!protection.ok) return protection;
  // Nothing was done since the month's end: the family has protected it already.
  const vive = isVive(releve) ? protectFamille(createFamilleVive(releve), seuil) : protection;
  if (!vive.ok) return vive;
  return ok(showTableaux(releve, protection.value, vive.value));
}

/** Tables to publish, and what the next publication of the same year must be protected against. */
export type FiguresSuivies = Publiee & { tableaux: TableauProtege[] };

/**
 * The year's tables protected beside those published of it before, the last one last. `reprise`: those of situations are
 * the last published, kept, because the new ones say the same of each, or would give away a change of a few, or withhold
 * what was shown. Which of these it is, nobody is told: it would be a figure. Instances, meetings of partners and
 * séances of groups, which bound no situation, are always those of now.
 */
export function protectSuite(releve: Releve, publiees: readonly Publiee[], seuil: number): FiguresSuivies {
  const derniere = publiees.at(-1);
  const montres = protectSuivie(releve, publiees, seuil);
  if (montres) return createFigures({ releve, montres, reprise: false });
  // Without anything before it, nothing can be legible already.
  if (!derniere) throw new Error("SECRET_DEJA_LISIBLE");
  const { rencontres, collectives, ventilationsCollectives, groupes } = releve;
  const reprise = { ...derniere.releve, rencontres, collectives, ventilationsCollectives, groupes };
  return createFigures({ ...derniere, releve: reprise, reprise: true });
}

/** What may be shown of the new figures; null where the last published are to be kept. */
function protectSuivie(releve: Releve, publiees: readonly Publiee[], seuil: number): Protection | null {
  const distinctes = publiees.filter(({ reprise }) => !reprise);
  if (distinctes.some((publiee) => isLisible(releve, publiee, seuil))) return null;
  const protection = protectFamille(createFamilleSuivie(releve, distinctes), seuil);
  if (!protection.ok) return null;
  const ids = createFamille(releve).cellules.map(({ id }) => id);
  const montres = new Map(ids.map((id) => [id, protection.value.get(id) ?? null]));
  const derniere = publiees.at(-1)?.montres;
  return derniere && (isInchange(montres, derniere) || isEnRetrait(montres, derniere)) ? null : montres;
}

const createFigures = (publiee: Publiee): FiguresSuivies => ({
  ...publiee,
  tableaux: showTableaux(publiee.releve, publiee.montres, publiee.montres),
});

/** The tables that leave the server. */
const showTableaux = (releve: Releve, protection: Protection, vive: Protection): TableauProtege[] =>
  withholdRares(createTableaux(releve, protection, vive), releve, listColonnes(releve));

/** The tables of what two protections let out: of the month's end, and of what was done up to now. */
export function createTableaux(releve: Releve, protection: Protection, vive: Protection): TableauProtege[] {
  const contexte: Contexte = { releve, colonnes: listColonnes(releve), protection, vive };
  const codes = Object.keys(CATALOGUE) as IndicateurCode[];
  return codes.map((code) => createTableau(contexte, code));
}

function createTableau(contexte: Contexte, code: IndicateurCode): TableauProtege {
  const { releve, colonnes } = contexte;
  const { lignes, base } = LIGNES[code](releve);
  return {
    ...CATALOGUE[code],
    code,
    annee: releve.annee,
    colonnes: colonnes.map(({ code, nom }) => ({ code, nom })),
    lignes: lignes.map((ligne) => readLigne(contexte, ligne)),
    base: base && readLigne(contexte, base),
  };
}

function readLigne(contexte: Contexte, { code, nom, lire }: Ligne): LigneProtegee {
  const cellules = contexte.colonnes.map((colonne) => lire(contexte, colonne));
  return { code, nom, cellules, ensemble: lire(contexte, null) };
}

/**
 * The tables for someone who answers for some délégations only: their columns, and the whole.
 * The secret was decided on the whole espace, so that what two of them see, put together, still
 * holds (protecting each view apart would not).
 */
export function keepDelegations(
  tableaux: readonly TableauProtege[],
  delegationIds: readonly string[],
): TableauProtege[] {
  return tableaux.map((tableau) => {
    const isKept = (_: unknown, rang: number) => delegationIds.includes(tableau.colonnes[rang]?.code ?? "");
    const keep = (ligne: LigneProtegee) => ({ ...ligne, cellules: ligne.cellules.filter(isKept) });
    return {
      ...tableau,
      colonnes: tableau.colonnes.filter(isKept),
      lignes: tableau.lignes.map(keep),
      base: tableau.base && keep(tableau.base),
    };
  });
}

/** What is counted line by line over a base of the same. */
const PARTAGEES: readonly Indicateur["unite"][] = [
  "situations",
  "demandes",
  "pistes",
  "réponses",
  "présences",
  "séances",
];

/**
 * Share of a line in its base, in per cent, place by place: from the protected figures, so null
 * wherever either is secret. Null for tables whose lines are not counted over their base.
 */
export function getTauxLigne({ base, unite }: TableauProtege, ligne: LigneProtegee) {
  if (!base || !PARTAGEES.includes(unite)) return null;
  const taux = (partie: CelluleProtegee, total: CelluleProtegee | undefined) =>
    getTaux(partie.valeur, total?.valeur ?? null);
  return {
    cellules: ligne.cellules.map((cellule, rang) => taux(cellule, base.cellules[rang])),
    ensemble: taux(ligne.ensemble, base.ensemble),
  };
}

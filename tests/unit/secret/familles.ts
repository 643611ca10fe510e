import fc from "fast-check";
import type { Cellule, Famille, Relation } from "@/lib/secret/schema";

/** Counts as they are in the field: many empty, many small, some large. */
const effectif = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 60 }));

const grille = (lignes: number, colonnes: number, valeur: fc.Arbitrary<number> = effectif) =>
  fc.array(fc.array(valeur, { minLength: colonnes, maxLength: colonnes }), {
    minLength: lignes,
    maxLength: lignes,
  });

const taille = (min: number, max: number) => fc.integer({ min, max });
const sum = (nombres: readonly number[]) => nombres.reduce((total, nombre) => total + nombre, 0);
const cellule = (id: string, valeur: number, reste: Partial<Cellule> = {}): Cellule => ({
  id,
  valeur,
  situations: valeur,
  ...reste,
});

/** The inside of a table with two entries, and its totals by line; the margins of its columns are given. */
function createTable(valeurs: readonly (readonly number[])[], code: string, marge = "m"): Famille {
  const colonnes = valeurs[0]?.map((_, j) => j) ?? [];
  const cellules = valeurs.flatMap((ligne, i) => [
    ...ligne.map((valeur, j) => cellule(`${code}:${i}:${j}`, valeur)),
    cellule(`${code}:${i}:total`, sum(ligne)),
  ]);
  const relations: Relation[] = valeurs.map((ligne, i) => ({
    total: `${code}:${i}:total`,
    parts: ligne.map((_, j) => `${code}:${i}:${j}`),
  }));
  const parts = (j: number | string) => valeurs.map((_, i) => `${code}:${i}:${j}`);
  return {
    cellules,
    relations: [
      ...relations,
      ...colonnes.map((j) => ({ total: `${marge}:${j}`, parts: parts(j) })),
      { total: `${marge}:total`, parts: parts("total") },
    ],
  };
}

/** The margins that tables share: one figure by délégation, and the whole. */
function createMarges(valeurs: readonly number[], reste: Partial<Cellule> = {}, marge = "m"): Famille {
  return {
    cellules: [
      ...valeurs.map((valeur, j) => cellule(`${marge}:${j}`, valeur, reste)),
      cellule(`${marge}:total`, sum(valeurs), reste),
    ],
    relations: [{ total: `${marge}:total`, parts: valeurs.map((_, j) => `${marge}:${j}`) }],
  };
}

export const mergeFamilles = (...familles: readonly Famille[]): Famille => ({
  cellules: familles.flatMap(({ cellules }) => cellules),
  relations: familles.flatMap(({ relations }) => relations),
});

export const tableSeule = fc
  .tuple(taille(1, 6), taille(1, 4))
  .chain(([lignes, colonnes]) => grille(lignes, colonnes))
  .map((valeurs) => createTableFermee(valeurs));

/** About the size of the yearly tables: a list of values by délégation. */
export const grandeTable = fc
  .tuple(taille(12, 25), taille(2, 5))
  .chain(([lignes, colonnes]) => grille(lignes, colonnes))
  .map((valeurs) => createTableFermee(valeurs));

/** Several breakdowns of the same people: each adds up to the same margins by délégation. */
export const tablesLiees = fc
  .tuple(taille(1, 3), taille(2, 4))
  .chain(([delegations, tables]) =>
    fc.tuple(
      fc.array(effectif, { minLength: delegations, maxLength: delegations }),
      fc.array(grille(3, delegations, fc.integer({ min: 0, max: 100 })), {
        minLength: tables,
        maxLength: tables,
      }),
    ),
  )
  .map(([marges, poids]) =>
    mergeFamilles(
      createMarges(marges),
      ...poids.map((grillePoids, code) => createTable(split(marges, grillePoids), `t${code}`)),
    ),
  );

/** Shares each margin between the lines of its column, to the unit. */
function split(marges: readonly number[], poids: readonly (readonly number[])[]) {
  return poids.map((ligne, i) =>
    ligne.map((_, j) => {
      const colonne = poids.map((autre) => (autre[j] ?? 0) + 1);
      const borne = (rang: number) =>
        Math.floor(((marges[j] ?? 0) * sum(colonne.slice(0, rang))) / sum(colonne));
      return borne(i + 1) - borne(i);
    }),
  );
}

/** A list of several choices, sensitive, over its base; and the séances that everyone sees. */
export const choixMultiples = fc
  .tuple(taille(1, 3), taille(1, 5))
  .chain(([delegations, valeurs]) =>
    fc.tuple(
      fc.array(effectif, { minLength: delegations, maxLength: delegations }),
      grille(valeurs, delegations, fc.constantFrom(0, 0.05, 0.3, 0.5, 0.9, 1)),
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: delegations, maxLength: delegations }),
    ),
  )
  .map(([bases, parts, enPlus]) => {
    const seances = bases.map((base, j) => (base === 0 ? 0 : base + (enPlus[j] ?? 0)));
    const cles = [...bases.map((_, j) => String(j)), "total"];
    const comptes = parts.map((ligne) => ligne.map((part, j) => Math.round((bases[j] ?? 0) * part)));
    const valeurs = comptes.map((ligne, p) => ({
      cellules: [...ligne, sum(ligne)].map((valeur, j) =>
        cellule(`p${p}:${cles[j]}`, valeur, { sensible: `m:${cles[j]}` }),
      ),
      relations: [{ total: `p${p}:total`, parts: ligne.map((_, j) => `p${p}:${j}`) }],
    }));
    const marges = createMarges(bases);
    const connues = marges.cellules.map((base) => ({ ...base, auMoins: Math.min(1, base.valeur) }));
    return mergeFamilles(
      { cellules: connues, relations: marges.relations },
      createMarges(seances, { compte: "activite" }, "seances"),
      {
        cellules: [],
        relations: cles.map((cle) => ({ total: `seances:${cle}`, parts: [`m:${cle}`], lien: "inclut" })),
      },
      ...valeurs,
    );
  });

/** A cube with every margin: no longer a network, a cell adds up in three directions. */
export const cube = fc
  .tuple(taille(2, 3), taille(2, 3), taille(2, 3))
  .chain(([a, b, c]) =>
    fc.tuple(fc.constant([a, b, c]), fc.array(effectif, { minLength: a * b * c, maxLength: a * b * c })),
  )
  .map(([tailles, valeurs]) => createCube(tailles, valeurs));

/** 1,521 figures, as many as there may be before the search hurries. */
export const grandCube = fc
  .array(effectif, { minLength: 12 * 12 * 8, maxLength: 12 * 12 * 8 })
  .map((valeurs) => createCube([12, 12, 8], valeurs));

export function createCube(tailles: readonly number[], valeurs: readonly number[]): Famille {
  const axes = tailles.map((n) => [...Array.from({ length: n }, (_, i) => String(i)), "total"]);
  const places = axes.reduce<string[][]>(
    (debut, axe) => debut.flatMap((place) => axe.map((cle) => [...place, cle])),
    [[]],
  );
  const connues = new Map<string, number>();
  const relations: Relation[] = [];
  let rang = 0;
  const marges = (place: readonly string[]) => place.filter((cle) => cle === "total").length;
  for (const place of places.toSorted((a, b) => marges(a) - marges(b))) {
    if (marges(place) === 0) connues.set(place.join(), valeurs[rang++] ?? 0);
    for (const [axe, cle] of place.entries()) {
      if (cle !== "total") continue;
      const parts = (axes[axe] ?? []).slice(0, -1).map((autre) => place.with(axe, autre).join());
      connues.set(place.join(), sum(parts.map((id) => connues.get(id) ?? 0)));
      relations.push({ total: place.join(), parts });
    }
  }
  return { cellules: [...connues].map(([id, valeur]) => cellule(id, valeur)), relations };
}

/** Months of a year: a situation worked on in two months is one of the year. */
export const moisDistincts = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 25 }), { minLength: 2, maxLength: 5 })
  .map(
    (mois): Famille => ({
      cellules: [
        ...mois.map((m, i) => cellule(`mois:${i}`, m.length)),
        cellule("annee", new Set(mois.flat()).size),
      ],
      relations: [
        { total: "annee", parts: mois.map((_, i) => `mois:${i}`), lien: "couvre" },
        ...mois.map((_, i): Relation => ({ total: "annee", parts: [`mois:${i}`], lien: "inclut" })),
      ],
    }),
  );

/** The same table before and after a few situations were added to one of its cells. */
export const avantApres = fc.tuple(grille(3, 2), fc.integer({ min: 0, max: 14 })).map(([valeurs, ajouts]) => {
  const apres = valeurs.map((ligne, i) => ligne.map((valeur, j) => (i + j === 0 ? valeur + ajouts : valeur)));
  const ecarts = valeurs.map((ligne, i) => ligne.map((_, j) => (i + j === 0 ? ajouts : 0)));
  return {
    avant: createTableFermee(valeurs, "avant"),
    apres: createTableFermee(apres, "apres"),
    ecarts: createTableFermee(ecarts, "ecarts"),
  };
});

/** One table with two entries, and its margins. */
export function createTableFermee(valeurs: readonly (readonly number[])[], code = "t") {
  const marges = valeurs[0]?.map((_, j) => sum(valeurs.map((ligne) => ligne[j] ?? 0))) ?? [];
  return mergeFamilles(
    createTable(valeurs, code, `${code}:marge`),
    createMarges(marges, {}, `${code}:marge`),
  );
}

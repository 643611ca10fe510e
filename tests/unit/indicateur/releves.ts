import fc from "fast-check";
import { type Delai, LISTES_COMPTEES, type ListeComptee } from "@/lib/indicateur/rules/catalogue";
import { ACTES_ACCORD, type LigneDecompte, SUITES_DEMANDE } from "@/lib/indicateur/rules/decomptes";
import type { LigneVive, Releve } from "@/lib/indicateur/rules/releve";
import { Effet, StatutPiste } from "@/prisma/client/enums";

/** One situation of the year, as the rows behind the figures would tell it. */
export type Cas = {
  delegationId: string | null;
  seances: number;
  /** A group worked on it. */
  examinee?: boolean;
  valeurs: readonly string[];
  /** Days to the first séance, when it was held in the year. */
  delai: number | null;
  professionnel: number;
  territoire?: string | null;
  /** What became of its demande, when it was filed in the year. */
  suite?: (typeof SUITES_DEMANDE)[number];
  accords?: readonly (typeof ACTES_ACCORD)[number][];
  pistes?: readonly StatutPiste[];
  effet?: Effet;
  /** Follow-ups due, done or not. */
  suivis?: readonly { mois: 3 | 6; fait: boolean }[];
};

export const DELEGATIONS = [
  { id: "saint-nazaire", nom: "Saint-Nazaire", partPrevue: 80 },
  { id: "retz", nom: "Pays de Retz", partPrevue: 20 },
];

const LISTES = Object.keys(LISTES_COMPTEES) as ListeComptee[];
const CODES = ["a", "b", "c"];
const VALEURS = LISTES.flatMap((liste) =>
  CODES.map((code) => ({ liste, code, libelle: `${liste} ${code}` })),
);

/** Counts each case by hand, without the indicators' own code. */
export function createReleve(cas: readonly Cas[], reste: Partial<Releve> = {}): Releve {
  const travailles = cas.filter(({ seances }) => seances > 0);
  const places = [...new Set(cas.map(({ delegationId }) => delegationId))];
  const activites = [
    ...places.map((id) => ({
      ...countActivite(travailles.filter((c) => c.delegationId === id)),
      ensemble: false,
      delegationId: id,
    })),
    { ...countActivite(travailles), ensemble: true, delegationId: null },
  ];
  return {
    annee: 2026,
    delegations: DELEGATIONS,
    valeurs: VALEURS,
    activites,
    vives: activites,
    ...{ rencontres: [], collectives: [], ventilationsCollectives: [], groupes: [], nomenclatures: [] },
    ...{ territoires: TERRITOIRES, heuresHebdo: 32, intervenants: 1, jours: 365 },
    ventilations: activites.flatMap(({ seances, ensemble, delegationId }) => [
      { indicateur: "suite-seances", code: "TENUE", nombre: seances, ensemble, delegationId },
      { indicateur: "seances-par-mois", code: "03", nombre: seances, ensemble, delegationId },
    ]),
    decomptes: places.flatMap((id) =>
      countDecomptes(
        cas.filter((c) => c.delegationId === id),
        id,
      ),
    ),
    cadences: [...places.map((id) => ({ ensemble: false, delegationId: id })), ENSEMBLE].map((place) => ({
      ...place,
      ...countCadence(travailles.filter((c) => place.ensemble || c.delegationId === place.delegationId)),
    })),
    examens: [...places.map((id) => ({ ensemble: false, delegationId: id })), ENSEMBLE].map((place) => ({
      ...place,
      situations: cas.filter(
        ({ examinee, delegationId }) => examinee && (place.ensemble || delegationId === place.delegationId),
      ).length,
    })),
    listes: VALEURS.flatMap(({ liste, code }) =>
      places.map((delegationId) => ({
        liste,
        code,
        delegationId,
        situations: travailles.filter(
          (c) => c.delegationId === delegationId && c.valeurs.includes(`${liste}/${code}`),
        ).length,
      })),
    ),
    delais: [
      ...places.map((id) =>
        countDelai(
          travailles.filter((c) => c.delegationId === id),
          { ensemble: false, delegationId: id },
        ),
      ),
      countDelai(travailles, ENSEMBLE),
      ...[...places.map((id) => ({ ensemble: false, delegationId: id })), ENSEMBLE].map((place) => ({
        ...place,
        ...countAcceptees(cas.filter((c) => place.ensemble || c.delegationId === place.delegationId)),
      })),
    ],
    ...reste,
  };
}

function countAcceptees(cas: readonly Cas[]) {
  const situations = cas.filter(({ suite }) => suite === "ACCEPTEE").length;
  return { delai: "delai-acceptation" as const, situations, medianeJours: situations > 0 ? 20 : null };
}

/** The counts of people of one délégation, one line by what is said of each. */
function countDecomptes(cas: readonly Cas[], delegationId: string | null): LigneDecompte[] {
  const lignes = new Map<string, { valeur: number; situations: Set<Cas> }>();
  const add = (cle: string, c: Cas) => {
    const ligne = lignes.get(cle) ?? { valeur: 0, situations: new Set() };
    lignes.set(cle, { valeur: ligne.valeur + 1, situations: ligne.situations.add(c) });
  };
  for (const c of cas) {
    if (c.suite) add(`demandes/${c.suite}`, c);
    for (const acte of new Set(c.accords)) add(`accords/${acte}`, c);
    if (c.effet) add(`clotures/${c.effet}`, c);
    for (const { mois, fait } of c.suivis ?? []) {
      add(`suivis/prevus-${mois}`, c);
      if (fait) add(`suivis/faits-${mois}`, c);
    }
    if (c.seances === 0) continue;
    add(`territoires/${c.territoire ?? "sans"}`, c);
    for (const statut of c.pistes ?? []) {
      add(`pistes/${statut}`, c);
      add("pistes/total", c);
    }
  }
  return [...lignes].map(([cle, { valeur, situations }]) => {
    const [decompte, code] = cle.split("/") as [LigneDecompte["decompte"], string];
    return { decompte, code, delegationId, valeur, situations: situations.size };
  });
}

/** A situation whose first séance is of another year has one that follows another, or two of this one. */
const countCadence = (cas: readonly Cas[]) => ({
  ...{ intervalle: 45, prevu: 42, derive: 3 },
  situations: cas.filter(({ seances, delai }) => seances > 1 || delai === null).length,
});

const TERRITOIRES = ["nord", "sud"].map((id) => ({
  ...{ id, nom: id, allocataires: 500 },
  delegationId: id === "nord" ? "saint-nazaire" : "retz",
}));

const ENSEMBLE = { ensemble: true, delegationId: null };

type Activite = Omit<LigneVive, "ensemble" | "delegationId">;

function countActivite(cas: readonly Cas[]): Activite {
  const seances = cas.reduce((somme, c) => somme + c.seances, 0);
  const professionnels = new Set(cas.map(({ professionnel }) => professionnel)).size;
  return {
    situations: cas.length,
    seances,
    minutesSeance: seances * 120,
    minutesPreparation: seances * 50,
    presences: seances * 2,
    professionnels,
    structures: Math.min(professionnels, 4),
  };
}

function countDelai(cas: readonly Cas[], place: { ensemble: boolean; delegationId: string | null }) {
  const delais = cas.flatMap(({ delai }) => delai ?? []).toSorted((a, b) => a - b);
  const delai: Delai = "delai-premiere-seance";
  return {
    ...place,
    delai,
    situations: delais.length,
    medianeJours: delais[Math.floor(delais.length / 2)] ?? null,
  };
}

/** So many cases alike. */
export const createCas = (nombre: number, cas: Partial<Cas> = {}): Cas[] =>
  Array.from({ length: nombre }, (_, rang) => ({
    delegationId: "saint-nazaire",
    seances: 2,
    valeurs: [],
    delai: null,
    professionnel: rang,
    ...cas,
  }));

const valeur = fc.constantFrom(...VALEURS.map(({ liste, code }) => `${liste}/${code}`));

/** One to a hundred situations, most of them in one délégation. */
const annees = fc.array(
  fc.record({
    delegationId: fc.oneof(
      { weight: 6, arbitrary: fc.constant("saint-nazaire") },
      { weight: 2, arbitrary: fc.constant("retz") },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    seances: fc.integer({ min: 0, max: 3 }),
    examinee: fc.boolean(),
    valeurs: fc.uniqueArray(valeur, { maxLength: 8 }),
    delai: fc.option(fc.integer({ min: 0, max: 90 })),
    professionnel: fc.integer({ min: 0, max: 20 }),
    territoire: fc.option(fc.constantFrom("nord", "sud")),
    suite: fc.option(fc.constantFrom(...SUITES_DEMANDE), { nil: undefined }),
    accords: fc.array(fc.constantFrom(...ACTES_ACCORD), { maxLength: 3 }),
    pistes: fc.array(fc.constantFrom(...Object.values(StatutPiste)), { maxLength: 3 }),
    effet: fc.option(fc.constantFrom(...Object.values(Effet)), { nil: undefined }),
    suivis: fc.array(fc.record({ mois: fc.constantFrom(3 as const, 6 as const), fait: fc.boolean() }), {
      maxLength: 2,
    }),
  }),
  { minLength: 1, maxLength: 100, size: "max" },
);

/** A year of random situations. */
export const releves = annees.map((cas) => createReleve(cas));

/** The same, where each lies in a territoire of its délégation, and names one problématique at least. */
export const relevesPlausibles = annees.map((annee) =>
  createReleve(
    annee.map((cas) => ({
      ...cas,
      territoire: cas.delegationId && (cas.delegationId === "retz" ? "sud" : "nord"),
      valeurs: [...new Set([`sante-mentale/${CODES[cas.professionnel % 3]}`, ...cas.valeurs])],
    })),
  ),
);

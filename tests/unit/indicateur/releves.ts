import fc from "fast-check";
import { type Delai, LISTES_COMPTEES, type ListeComptee } from "@/lib/indicateur/rules/catalogue";
import type { LigneActivite, Releve } from "@/lib/indicateur/rules/releve";

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
    ...{ rencontres: [], collectives: [], groupes: [] },
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
      countDelai(travailles, { ensemble: true, delegationId: null }),
    ],
    ...reste,
  };
}

const ENSEMBLE = { ensemble: true, delegationId: null };

type Activite = Omit<LigneActivite, "ensemble" | "delegationId">;

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

/** A year of one to a hundred situations, most of them in one délégation. */
export const releves = fc
  .array(
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
    }),
    { minLength: 1, maxLength: 100, size: "max" },
  )
  .map((cas) => createReleve(cas));

import { LISTE_CODES, LISTES } from "@/lib/referentiel/rules/listes";
import type { EspaceVolume } from "./plan";

/** The espace whose rows are being written, and how many people it has. */
export type Ici = EspaceVolume & {
  id: string;
  now: Date;
  intervenants: number;
  professionnels: number;
  structures: number;
};

/** What a row is, in the identifier made from its number. */
const SORTES = {
  ...{ delegation: 1, territoire: 2, structure: 3, membre: 4, utilisateur: 5, valeur: 6 },
  ...{ situation: 7, demande: 8, information: 9, accord: 10, retrait: 11 },
  ...{ seance: 12, groupe: 13, protocole: 14 },
} as const;

/** Délégations of each espace, three territoires each, and people who are neither intervenant·e nor professionnel. */
export const DELEGATIONS = 4;
export const TERRITOIRES = 3 * DELEGATIONS;
export const BUREAU = [
  "SECRETARIAT",
  "RESPONSABLE",
  "RESPONSABLE",
  "COPIL",
  "ENCADRANT",
  "ADMINISTRATEUR",
] as const;

/** People of an espace that has at most so many séances a year: one intervenant·e holds 500, two or so a day. */
export function createIci(espace: EspaceVolume, id: string, now: Date): Ici {
  const annee = Math.max(...espace.annees.map(({ seances }) => seances));
  const structures = TERRITOIRES * Math.min(4, Math.max(1, Math.ceil(annee / 500)));
  const professionnels = TERRITOIRES * Math.max(structures / TERRITOIRES, Math.ceil(annee / 300));
  return {
    ...espace,
    id,
    now,
    intervenants: Math.max(2, Math.ceil(annee / 500)),
    structures,
    professionnels,
  };
}

/** The pieces of SQL that say where a row is and what it drew, in one espace. */
export function drawsOf({ id, rang, intervenants }: Ici) {
  /** The identifier of row `n` of a kind: the same whenever it is asked, so that no statement looks for another's rows. */
  const cle = (sorte: keyof typeof SORTES, n: string | number) =>
    `pg_temp.volume_cle('${id}', ${SORTES[sorte]}, ${n})`;
  /** A number in [0, 1), the same at each run. */
  const tirage = (graine: number, n: string) => `pg_temp.volume_tirage(${graine + rang * 1000}, ${n})`;
  return {
    espace: `'${id}'::uuid`,
    cle,
    tirage,
    /** One of some SQL values. */
    parmi: (valeurs: readonly string[], graine: number, n: string) =>
      `(ARRAY[${valeurs.join(", ")}])[1 + floor(${valeurs.length} * ${tirage(graine, n)})::int]`,
    /** A value of a list: the first ones are much more common than the last. */
    valeur: (liste: (typeof LISTE_CODES)[number], graine: number, n: string) => {
      const { premier, total } = PLACES[liste];
      return cle("valeur", `${premier} + floor(${total} * ${tirage(graine, n)} ^ 2)::int`);
    },
    /** The n-th professionnel; those of the desk come before them. */
    professionnel: (n: string) => cle("membre", `${intervenants + BUREAU.length} + ${n}`),
  };
}

/** The values of all the lists, one after the other: where each list begins. */
export const VALEURS = LISTE_CODES.flatMap((liste) =>
  LISTES[liste].valeurs.map((valeur, ordre) => ({ liste, ordre, ...valeur })),
);
const PLACES = Object.fromEntries(
  LISTE_CODES.map((liste) => [
    liste,
    { premier: VALEURS.findIndex((valeur) => valeur.liste === liste), total: LISTES[liste].valeurs.length },
  ]),
) as Record<(typeof LISTE_CODES)[number], { premier: number; total: number }>;

/**
 * What the rows are drawn from, until the end of the transaction. A `code` is written as the application writes them
 * (lib/demande/rules/code.ts), from a number that a permutation scatters.
 */
export const BROUILLON = `
  CREATE FUNCTION pg_temp.volume_cle(e uuid, sorte int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT (left(e::text, 13) || '-7' || lpad(to_hex(sorte), 3, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
  CREATE FUNCTION pg_temp.volume_tirage(graine bigint, n bigint) RETURNS double precision LANGUAGE sql IMMUTABLE AS
    $$ SELECT (hashint8extended(n, graine) & 9007199254740991) / 9007199254740992.0::double precision $$;
  CREATE FUNCTION pg_temp.volume_code(origine text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT origine || '-' || string_agg(substr('34679CDFGHJKMNPQRTWXY', 1 + (n * 7919 % 194481 / p % 21)::int, 1), '' ORDER BY p DESC)
    FROM unnest(ARRAY[1, 21, 441, 9261]) p $$;
  CREATE TEMP TABLE volume_creneau ("espace" int, "n" int, "annee" int, "trimestre" int, "intervenant" int,
    "situation" int, "debut" timestamptz, "statut" "StatutSeance") ON COMMIT DROP;
  CREATE TEMP TABLE volume_situation ("espace" int, "n" int, "intervenant" int, "premiere" timestamptz, "derniere" timestamptz,
    "delegation" int, "referent" int, "deposeLe" timestamptz, "accepteeLe" timestamptz,
    "close" boolean, "retireLe" timestamptz, "enGroupe" boolean) ON COMMIT DROP`;

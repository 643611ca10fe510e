import { DELEGATIONS, drawsOf, type Ici, TERRITOIRES } from "./brouillon";
import { PLACES_PRISES } from "./espace";

/** Professionals beside the référent·e: the next of their délégation, and one of the next délégation. */
export const ASSOCIES = [4, 5];

const LISTES_DITES = [
  "conduite-avec-substance",
  "conduite-sans-substance",
  "sante-mentale",
  "frein",
  "difficulte",
] as const;

/** What is said of each list: almost always one value, another one at times. */
const CHANCES = [0.85, 0.35];

const instantOf = (now: Date) => `'${now.toISOString()}'::timestamptz`;

/** The situations of the espace, drawn from its séances: where, whose, since when, and whether it is over. */
export function drawSituations(ici: Ici): string {
  const { tirage } = drawsOf(ici);
  const { rang, professionnels } = ici;
  const now = instantOf(ici.now);
  const jours = (min: number, max: number, graine: number) =>
    `make_interval(days => ${min} + floor(${max - min} * ${tirage(graine, '"n"')})::int)`;
  return `INSERT INTO volume_situation
    SELECT ${rang}, "n", "intervenant", "premiere", "derniere", "delegation",
      "delegation" + ${DELEGATIONS} * floor(${professionnels / DELEGATIONS} * ${tirage(21, '"n"')})::int,
      "depot", "depot" + ${jours(3, 16, 23)}, "derniere" < ${now} - interval '80 days',
      CASE WHEN "derniere" < ${now} - interval '40 days' AND ${tirage(24, '"n"')} < 0.02 THEN "derniere" + interval '20 days' END,
      ${tirage(25, '"n"')} < 0.05
    FROM (
      SELECT *, least("premiere", ${now}) - ${jours(18, 63, 22)} AS "depot",
        (ARRAY[0, 0, 0, 0, 1, 1, 1, 2, 2, 3])[1 + floor(10 * ${tirage(20, '"n"')})::int] AS "delegation"
      FROM (
        SELECT "situation" AS "n", "intervenant", min("debut") AS "premiere", max("debut") AS "derniere"
        FROM volume_creneau WHERE "espace" = ${rang} AND "situation" IS NOT NULL GROUP BY 1, 2
      ) x
    ) y`;
}

/**
 * The situations from their demande to their closing, with the agreement that covers those who come. One in twenty is also
 * brought to the group of its intervenant·e; one in fifty is withdrawn once its last séance is over.
 */
export function writeSituations(ici: Ici): string[] {
  const { espace, cle, tirage, parmi, valeur, professionnel } = drawsOf(ici);
  const { rang, professionnels, structures } = ici;
  const now = instantOf(ici.now);
  const cas = `FROM volume_situation WHERE "espace" = ${rang}`;
  const autre = (pas: string | number) => `("referent" + ${pas}) % ${professionnels}`;
  const [id, referent, intervenant] = [
    cle("situation", '"n"'),
    professionnel('"referent"'),
    cle("membre", '"intervenant"'),
  ];
  const lieu = `${cle("delegation", '"delegation"')}, ${cle("territoire", `"referent" % ${TERRITOIRES}`)}`;
  const structureDe = (p: string) => cle("structure", `(${p}) % ${structures}`);
  const consentement = (sorte: "information" | "accord" | "retrait", instant: string, autres: string) =>
    `INSERT INTO "Consentement" ("espaceId", "id", "situationId", "acte", "survenuLe", "enregistreLe", "recueilliParId",
        "moyen", "texteVersion", "conserveParId")
      SELECT ${espace}, ${cle(sorte, '"n"')}, ${id}, '${sorte.toUpperCase()}', (${instant})::date, ${instant}, ${referent}, ${autres}
      ${cas} AND ${instant} IS NOT NULL`;
  return [
    `INSERT INTO "Situation" ("espaceId", "id", "code", "statut", "referentId", "intervenantId", "delegationId", "territoireId",
        "creeLe", "accepteeLe", "accordRetireLe")
      SELECT ${espace}, ${id}, pg_temp.volume_code('S', "n"), (CASE WHEN "close" THEN 'CLOSE' ELSE 'SUIVIE' END)::"StatutSituation",
        ${referent}, ${intervenant}, ${lieu}, "deposeLe", "accepteeLe", "retireLe" ${cas}`,
    consentement("information", '"deposeLe"', "NULL, NULL, NULL"),
    consentement("accord", '"accepteeLe"', `'ECRIT', '2026-1', ${structureDe('"referent"')}`),
    consentement("retrait", '"retireLe"', "NULL, NULL, NULL"),
    `INSERT INTO "ConsentementPortee" ("espaceId", "id", "consentementId", "structureId")
      SELECT DISTINCT ON ("n", p % ${structures}) ${espace}, gen_random_uuid(), ${cle("accord", '"n"')}, ${structureDe("p")}
      FROM (SELECT "n", unnest(ARRAY["referent", ${ASSOCIES.map(autre)}] || CASE WHEN "enGroupe" THEN ARRAY(
          SELECT (${PLACES_PRISES} * "intervenant" + place) % ${professionnels} FROM generate_series(0, ${PLACES_PRISES - 1}) place) END) AS p ${cas}) x`,
    `INSERT INTO "Association" ("espaceId", "id", "situationId", "membreId", "statut", "couverte", "proposeeParId", "proposeeLe", "reponduLe")
      SELECT ${espace}, gen_random_uuid(), ${id}, ${professionnel(autre("pas"))}, 'ACCEPTEE', true, ${referent}, "accepteeLe", "accepteeLe"
      FROM volume_situation, unnest(ARRAY[${ASSOCIES}]) pas WHERE "espace" = ${rang}`,
    `INSERT INTO "Demande" ("espaceId", "id", "code", "statut", "etape", "situationId", "auteurId", "delegationId", "territoireId", "structureId",
        "trancheAge", "suiviMedical", "creeLe", "deposeLe", "decideLe", "decideParId", "intervenantId")
      SELECT ${espace}, ${cle("demande", '"n"')}, pg_temp.volume_code('D', "n"), 'ACCEPTEE', 5, ${id}, ${referent}, ${lieu}, ${structureDe('"referent"')},
        (${parmi(["'DE_18_A_24'", "'DE_25_A_34'", "'DE_35_A_44'", "'DE_45_A_54'", "'DE_55_A_64'"], 30, '"n"')})::"TrancheAge",
        (${parmi(["'OUI'", "'NON'", "'NE_SAIT_PAS'"], 31, '"n"')})::"SuiviMedical", "deposeLe", "deposeLe", "accepteeLe", ${intervenant}, ${intervenant} ${cas}`,
    ...LISTES_DITES.flatMap((liste, l) =>
      CHANCES.map(
        (chance, c) => `INSERT INTO "Choix" ("espaceId", "demandeId", "valeurId")
          SELECT ${espace}, ${cle("demande", '"n"')}, ${valeur(liste, 100 + 10 * l + c, '"n"')} ${cas} AND ${tirage(200 + 10 * l + c, '"n"')} < ${chance}
          ON CONFLICT DO NOTHING`,
      ),
    ),
    `INSERT INTO "Cloture" ("espaceId", "situationId", "motifId", "effet", "closeLe", "closeParId")
      SELECT ${espace}, ${id}, ${valeur("motif-cloture", 32, '"n"')},
        (${parmi(["'SUPERIEUR'", "'A_LA_HAUTEUR'", "'A_LA_HAUTEUR'", "'EN_DECA'", "'NE_SAIT_PAS'"], 33, '"n"')})::"Effet",
        "derniere" + interval '60 days', ${intervenant} ${cas} AND "close"`,
    `INSERT INTO "Suivi" ("espaceId", "id", "situationId", "mois", "prevuLe", "faitLe", "faitParId", "effet")
      SELECT ${espace}, gen_random_uuid(), ${id}, mois, prevu::date, fait, CASE WHEN fait IS NOT NULL THEN ${intervenant} END,
        CASE WHEN fait IS NOT NULL THEN (${parmi(["'SUPERIEUR'", "'A_LA_HAUTEUR'", "'A_LA_HAUTEUR'", "'NE_SAIT_PAS'"], 34, '"n"')})::"Effet" END
      FROM volume_situation, unnest(ARRAY[3, 6]) mois, LATERAL (SELECT "derniere" + interval '60 days' + make_interval(months => mois) AS prevu) p,
        LATERAL (SELECT CASE WHEN prevu + interval '10 days' < ${now} AND ${tirage(35, '10 * "n" + mois')} < 0.7 THEN prevu + interval '10 days' END AS fait) f
      WHERE "espace" = ${rang} AND "close"`,
  ];
}

/** Demandes that wait, and those that went elsewhere or nowhere: their situations were never followed. */
export function writeSansSuite(ici: Ici): string[] {
  const { espace, cle, tirage, parmi, valeur, professionnel } = drawsOf(ici);
  const { rang, professionnels, structures, intervenants } = ici;
  const now = instantOf(ici.now);
  const attente = `CASE WHEN i % 4 = 0 THEN ${now} - make_interval(days => 1 + i % 30) ELSE ${now} - make_interval(days => 40 + (13 * i) % 1100) END`;
  const lignes = `(
    SELECT "n", i, ${attente} AS "deposeLe", i % 4 = 0 AS "attend", (ARRAY['ORIENTEE', 'REFUSEE', 'RETIREE'])[i % 4] AS "issue",
      floor(${professionnels} * ${tirage(60, '"n"')})::int AS "auteur"
    FROM (SELECT i, 150000 + i AS "n" FROM generate_series(0, (SELECT count(*) / 7 + 4 FROM volume_situation WHERE "espace" = ${rang})::int) i) x
  ) y`;
  const [id, auteur] = [cle("situation", '"n"'), professionnel('"auteur"')];
  const lieu = `${cle("delegation", `"auteur" % ${DELEGATIONS}`)}, ${cle("territoire", `"auteur" % ${TERRITOIRES}`)}`;
  const decidee = (sql: string) => `CASE WHEN NOT "attend" AND "issue" <> 'RETIREE' THEN ${sql} END`;
  return [
    `INSERT INTO "Situation" ("espaceId", "id", "code", "statut", "referentId", "creeLe")
      SELECT ${espace}, ${id}, pg_temp.volume_code('S', "n"), (CASE WHEN "attend" THEN 'OUVERTE' ELSE 'CLOSE' END)::"StatutSituation", ${auteur}, "deposeLe"
      FROM ${lignes}`,
    `INSERT INTO "Demande" ("espaceId", "id", "code", "statut", "etape", "situationId", "auteurId", "delegationId", "territoireId", "structureId",
        "trancheAge", "suiviMedical", "creeLe", "deposeLe", "decideLe", "decideParId", "motifId")
      SELECT ${espace}, ${cle("demande", '"n"')}, pg_temp.volume_code('D', "n"), (CASE WHEN "attend" THEN 'DEPOSEE' ELSE "issue" END)::"StatutDemande", 5, ${id}, ${auteur}, ${lieu},
        ${cle("structure", `"auteur" % ${structures}`)}, (${parmi(["'DE_25_A_34'", "'DE_35_A_44'", "'DE_45_A_54'"], 61, '"n"')})::"TrancheAge", 'OUI',
        "deposeLe", "deposeLe", ${decidee(`"deposeLe" + interval '9 days'`)}, ${decidee(cle("membre", `"n" % ${intervenants}`))},
        ${decidee(`CASE "issue" WHEN 'REFUSEE' THEN ${valeur("motif-refus", 62, '"n"')} ELSE ${valeur("motif-redirection", 63, '"n"')} END`)}
      FROM ${lignes}`,
  ];
}

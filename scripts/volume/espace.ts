import { charte } from "@/lib/texte/rules/charte";
import { BUREAU, DELEGATIONS, drawsOf, type Ici, TERRITOIRES, VALEURS } from "./brouillon";

const quote = (texte: string) => `'${texte.replaceAll("'", "''")}'`;

/** Planned shares of the délégations in the activity, in per cent. */
const PARTS = [40, 30, 20, 10];

/** The espace, its lists, places and people: nobody has a password. Adresses are those of no one (RFC 2606). */
export function writeEspace(ici: Ici): string[] {
  const { espace, cle, professionnel, valeur } = drawsOf(ici);
  const { slug, nom, zone, annees, intervenants, professionnels, structures } = ici;
  const ouvert = `'${annees[0]?.annee ?? 2020}-01-01T08:00:00Z'::timestamptz`;
  const agents = intervenants + BUREAU.length;
  const membres = agents + professionnels;
  const role = (n: number) => cle("membre", intervenants + n);
  return [
    `INSERT INTO "Espace" ("id", "slug", "nom", "zone", "heuresHebdo", "creeLe")
      VALUES (${espace}, ${quote(slug)}, ${quote(nom)}, ${quote(zone)}, 32, ${ouvert})`,
    `INSERT INTO "Valeur" ("espaceId", "id", "liste", "code", "libelle", "groupe", "horsSource", "ordre")
      SELECT ${espace}, ${cle("valeur", "n - 1")}, v->>'liste', v->>'code', v->>'libelle', v->>'groupe',
        coalesce((v->>'horsSource')::boolean, false), (v->>'ordre')::int
      FROM jsonb_array_elements(${quote(JSON.stringify(VALEURS))}::jsonb) WITH ORDINALITY x(v, n)`,
    `INSERT INTO "Delegation" ("espaceId", "id", "nom", "ordre", "partPrevue")
      SELECT ${espace}, ${cle("delegation", "n")}, 'Délégation ' || n + 1, n, (ARRAY[${PARTS}])[n + 1]
      FROM generate_series(0, ${DELEGATIONS - 1}) n`,
    `INSERT INTO "Territoire" ("espaceId", "id", "delegationId", "nom", "ordre")
      SELECT ${espace}, ${cle("territoire", "n")}, ${cle("delegation", `n % ${DELEGATIONS}`)}, 'Territoire ' || n + 1, n
      FROM generate_series(0, ${TERRITOIRES - 1}) n`,
    `INSERT INTO "Population" ("espaceId", "territoireId", "annee", "allocataires")
      SELECT ${espace}, ${cle("territoire", "n")}, annee, 600 + 137 * n + 11 * (annee % 10)
      FROM generate_series(0, ${TERRITOIRES - 1}) n, unnest(ARRAY[${annees.map(({ annee }) => annee)}]) annee`,
    `INSERT INTO "Structure" ("espaceId", "id", "nom", "typeId", "territoireId")
      SELECT ${espace}, ${cle("structure", "n")}, 'Service ' || n + 1, ${valeur("type-structure", 1, "n")},
        ${cle("territoire", `n % ${TERRITOIRES}`)}
      FROM generate_series(0, ${structures - 1}) n`,
    `INSERT INTO "Utilisateur" ("id", "email", "creeLe")
      SELECT ${cle("utilisateur", "n")}, 'membre-' || n || '@${slug}.example', ${ouvert} FROM generate_series(0, ${membres - 1}) n`,
    `INSERT INTO "Membre" ("espaceId", "id", "utilisateurId", "prenom", "nom", "courriel", "professionId", "structureId",
        "baseSecret", "engagementLe", "charteVersion", "charteLe", "creeLe")
      SELECT ${espace}, ${cle("membre", "n")}, ${cle("utilisateur", "n")}, 'Membre', n::text, 'membre-' || n || '@${slug}.example',
        ${valeur("profession", 2, "n")}, ${cle("structure", `greatest(n - ${agents}, 0) % ${structures}`)},
        'PROFESSION', ${ouvert}, ${quote(charte.version)}, ${ouvert}, ${ouvert}
      FROM generate_series(0, ${membres - 1}) n`,
    `INSERT INTO "MembreRole" ("espaceId", "membreId", "role")
      SELECT ${espace}, ${cle("membre", "n")}, (CASE WHEN n < ${intervenants} THEN 'INTERVENANT' WHEN n >= ${agents} THEN 'PROFESSIONNEL'
        ELSE (ARRAY[${BUREAU.map(quote)}])[n - ${intervenants} + 1] END)::"RoleCode"
      FROM generate_series(0, ${membres - 1}) n`,
    `INSERT INTO "Perimetre" ("espaceId", "membreId", "delegationId") VALUES
      (${espace}, ${role(1)}, ${cle("delegation", 0)}), (${espace}, ${role(1)}, ${cle("delegation", 1)}),
      (${espace}, ${role(2)}, ${cle("delegation", 2)}), (${espace}, ${role(2)}, ${cle("delegation", 3)})`,
    `INSERT INTO "Groupe" ("espaceId", "id", "code", "sorte", "structureId", "delegationId", "intervenantId", "places", "creeLe", "creeParId")
      SELECT ${espace}, ${cle("groupe", "n")}, pg_temp.volume_code('G', n),
        (ARRAY['TAD_COLLECTIF', 'GROUPE_RESSOURCE', 'ANALYSE_PRATIQUE', 'INTERVISION'])[n % 4 + 1]::"SorteGroupe",
        ${cle("structure", `n % ${structures}`)}, ${cle("delegation", `n % ${DELEGATIONS}`)}, ${cle("membre", "n")}, 12, ${ouvert}, ${cle("membre", "n")}
      FROM generate_series(0, ${intervenants - 1}) n`,
    `INSERT INTO "GroupeMembre" ("espaceId", "id", "groupeId", "membreId", "statut", "creeLe", "creeParId", "statutLe", "statutParId", "entreeLe")
      SELECT ${espace}, gen_random_uuid(), ${cle("groupe", "n")}, ${professionnel(membreDeGroupe(ici, "n"))}, 'ADMIS',
        ${ouvert}, ${cle("membre", "n")}, ${ouvert}, ${cle("membre", "n")}, ${ouvert}
      FROM generate_series(0, ${intervenants - 1}) n, generate_series(0, ${PLACES_PRISES - 1}) place`,
    `INSERT INTO "Protocole" ("espaceId", "id", "groupeId", "creeLe", "creeParId", "publieLe", "publieParId", "aAccepter")
      SELECT ${espace}, ${cle("protocole", "n")}, ${cle("groupe", "n")}, ${ouvert}, ${cle("membre", "n")}, ${ouvert}, ${cle("membre", "n")}, true
      FROM generate_series(0, ${intervenants - 1}) n`,
    `INSERT INTO "ProtocoleAcceptation" ("espaceId", "protocoleId", "membreId", "accepteLe")
      SELECT ${espace}, ${cle("protocole", "n")}, ${professionnel(membreDeGroupe(ici, "n"))}, ${ouvert}
      FROM generate_series(0, ${intervenants - 1}) n, generate_series(0, ${PLACES_PRISES - 1}) place`,
  ];
}

/** People of each group, its intervenant·e not counted. */
export const PLACES_PRISES = 8;

/** Who is in the group of the n-th intervenant·e, at that place. */
export const membreDeGroupe = ({ professionnels }: Ici, n: string) =>
  `(${PLACES_PRISES} * ${n} + place) % ${professionnels}`;

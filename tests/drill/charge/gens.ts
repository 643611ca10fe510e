import type pg from "pg";
import { hashMotDePasse } from "@/lib/mot-de-passe";
import { withConnection } from "@/scripts/postgres/connection";
import { leaveAConfirmer, leaveAEcrire, leaveANoter, listSuivies } from "./attentes";

export const MOT_DE_PASSE = "mot de passe de l’exercice";
type Metier = "PROFESSIONNEL" | "INTERVENANT" | "SECRETARIAT" | "RESPONSABLE";

/** Of ten people in an espace: six accompany, two hold the séances, one keeps the secretariat, one reads the figures. */
const EQUIPE: readonly [Metier, rang: number][] = [
  ["PROFESSIONNEL", 0],
  ["INTERVENANT", 0],
  ["SECRETARIAT", 0],
  ["PROFESSIONNEL", 1],
  ["RESPONSABLE", 0],
  ["PROFESSIONNEL", 2],
  ["INTERVENANT", 1],
  ["PROFESSIONNEL", 3],
  ["PROFESSIONNEL", 4],
  ["PROFESSIONNEL", 5],
];

/** Someone at work, and what waits for them: each séance is taken once. */
export type Personne = {
  metier: Metier;
  email: string;
  slug: string;
  situations: string[];
  aConfirmer: string[];
  aNoter: string[];
  aEcrire: string[];
};

/** The one of that rank among those who have the most to do. */
async function findMembre(client: pg.Client, espaceId: string, [role, rang]: (typeof EQUIPE)[number]) {
  const { rows } = await client.query<{ id: string; email: string }>(
    `SELECT m."id", m."courriel" AS email FROM "Membre" m JOIN "MembreRole" r ON r."espaceId" = m."espaceId" AND r."membreId" = m."id"
     WHERE m."espaceId" = $1 AND r."role" = $2::"RoleCode" ORDER BY
       (SELECT count(*) FROM "Situation" s WHERE s."espaceId" = m."espaceId" AND s."statut" = 'SUIVIE' AND m."id" IN (s."referentId", s."intervenantId")) DESC,
       m."id" OFFSET $3 LIMIT 1`,
    [espaceId, role, rang],
  );
  if (!rows[0]) throw new Error(`no ${role} of rank ${rang}: give the drill more séances`);
  return rows[0];
}

async function createPersonne(
  client: pg.Client,
  espace: { id: string; slug: string },
  place: (typeof EQUIPE)[number],
) {
  const [metier] = place;
  const { id, email } = await findMembre(client, espace.id, place);
  const tient = metier === "INTERVENANT";
  const personne: Personne = {
    metier,
    email,
    slug: espace.slug,
    situations: await listSuivies(client, espace.id, id),
    aConfirmer: tient ? await leaveAConfirmer(client, espace.id, id) : [],
    aNoter: tient ? await leaveANoter(client, espace.id, id) : [],
    aEcrire: metier === "SECRETARIAT" ? await leaveAEcrire(client, espace.id, id) : [],
  };
  return personne;
}

/** So many people of the espaces that have the most to come, ten an espace, who can sign in. By the superuser. */
export function createPersonnes(adminUrl: string, nombre: number): Promise<Personne[]> {
  return withConnection(adminUrl, async (client) => {
    await client.query("BEGIN; SET LOCAL session_replication_role = replica");
    const { rows: espaces } = await client.query<{ id: string; slug: string }>(
      `SELECT e."id", e."slug" FROM "Espace" e WHERE (SELECT count(*) FROM "MembreRole" r WHERE r."espaceId" = e."id" AND r."role" = 'INTERVENANT') > 1
       ORDER BY (SELECT count(*) FROM "Seance" s WHERE s."espaceId" = e."id" AND s."debut" > now()) DESC LIMIT $1`,
      [Math.ceil(nombre / EQUIPE.length)],
    );
    const personnes: Personne[] = [];
    for (const espace of espaces)
      for (const place of EQUIPE)
        if (personnes.length < nombre) personnes.push(await createPersonne(client, espace, place));
    await client.query(`UPDATE "Utilisateur" SET "motDePasse" = $1 WHERE "email" = ANY ($2)`, [
      await hashMotDePasse(MOT_DE_PASSE),
      personnes.map(({ email }) => email),
    ]);
    await client.query("COMMIT");
    return personnes;
  });
}

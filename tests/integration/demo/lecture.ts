import type pg from "pg";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import type { Nature } from "@/lib/accueil/rules";
import type { Acteur } from "@/lib/acteur";
import { callFunction } from "@/lib/db";
import { COMPTES_DEMO, type CompteDemo } from "@/prisma/comptes-demo";
import { acteurOf } from "@/tests/factories/acteur";

/** How many rows each table holds. */
export async function countRows(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  );
  const counts: Record<string, number> = {};
  for (const { tablename } of rows) {
    const { rows: found } = await client.query(`SELECT count(*)::int AS n FROM "${tablename}"`);
    counts[tablename] = found[0].n;
  }
  return counts;
}

type Compte = { id: string; motDePasse: string };

/** A named account as the database knows it, and as an acteur of its espace. */
export async function signIn({ email, espace }: CompteDemo): Promise<{ compte: Compte; acteur: Acteur }> {
  const [compte] = await callFunction<Compte>("SELECT * FROM compte_lire($1)", [email]);
  if (!compte) throw new Error(email);
  return { compte, acteur: await acteurOf(compte.id, espace) };
}

export async function acteurNamed(prenom: string): Promise<Acteur> {
  const compte = COMPTES_DEMO.find((candidat) => candidat.prenom === prenom);
  if (!compte) throw new Error(prenom);
  return (await signIn(compte)).acteur;
}

/** The kinds of things that wait for a named account. */
export async function naturesOf(prenom: string, now: Date): Promise<Set<Nature>> {
  const { attentes } = await getAccueil(await acteurNamed(prenom), now);
  return new Set(attentes.map(({ nature }) => nature));
}

import pg from "pg";
import type { Acteur } from "@/lib/acteur";
import { now } from "@/lib/time";
import type { EspaceVolume } from "@/scripts/volume/plan";
import { fillVolume } from "@/scripts/volume/remplir";
import { createMembre } from "@/tests/factories/membre";
import { type Measure, measureOf } from "./measure";
import { BARE, WARM_UP } from "./pages";
import { cookieOf, type Server } from "./server";

/** Séances held in the year that the dashboard shows. */
const TAILLES = [10, 100, 1000, 5000];
/** Far from the ranks of the volume, whose rows would be the same. */
const PREMIER_RANG = 901;

export type Tableau = { seances: number; chemin: string; responsable: Acteur };

/** An espace by size, with all its séances in the year before this one, and someone who reads its figures. */
export async function createTableaux(ownerUrl: string, adminUrl: string): Promise<Tableau[]> {
  const at = now();
  const annee = at.getUTCFullYear() - 1;
  const plan = TAILLES.map(
    (seances, n): EspaceVolume => ({
      rang: PREMIER_RANG + n,
      slug: `tableau-${seances}`,
      nom: `Tableau ${seances}`,
      zone: "Europe/Paris",
      annees: [{ annee, seances }],
    }),
  );
  await fillVolume(ownerUrl, plan, at, () => {});
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const tableaux: Tableau[] = [];
    for (const [n, seances] of TAILLES.entries()) {
      const slug = `tableau-${seances}`;
      const { rows } = await client.query<{ espaceId: string; structureId: string }>(
        `SELECT e."id" AS "espaceId", s."id" AS "structureId" FROM "Espace" e
         JOIN "Structure" s ON s."espaceId" = e."id" WHERE e."slug" = $1 LIMIT 1`,
        [slug],
      );
      const [lu] = rows;
      if (!lu) throw new Error(`no espace ${slug}`);
      const espace = { ...lu, slug };
      const responsable = await createMembre(espace, {
        roles: ["RESPONSABLE"],
        email: `r${n}@tableau.example`,
      });
      tableaux.push({ seances, chemin: `/${slug}/indicateurs?annee=${annee}`, responsable });
    }
    return tableaux;
  } finally {
    await client.end();
  }
}

/** (l) CPU of the dashboard of a year against the bare page, interleaved, and its statements, at each size. */
export async function measureTableaux(
  server: Server,
  tableaux: readonly Tableau[],
  { rounds, requests }: { rounds: number; requests: number },
): Promise<Measure[]> {
  const pages = await Promise.all(
    tableaux.map(async ({ responsable, ...tableau }) => ({
      ...tableau,
      cookie: await cookieOf(responsable),
      ratios: [] as number[],
      statements: 0,
    })),
  );
  await server.measure(BARE, WARM_UP);
  for (const { chemin, cookie } of pages) await server.measure(chemin, WARM_UP / 4, cookie);
  for (let round = 0; round < rounds; round++) {
    const { cpu } = await server.measure(BARE, requests);
    for (const page of pages) {
      const sample = await server.measure(page.chemin, requests, page.cookie);
      page.ratios.push(sample.cpu / cpu);
      page.statements = sample.statements;
    }
  }
  const counts = pages.map(({ statements }) => statements);
  return [
    ...pages.map(({ seances, ratios }) =>
      measureOf(`l.tableau.${seances}`, "× la page nue", ratios, { atMost: 2.5 }),
    ),
    measureOf("l.tableau", "instructions SQL", counts),
    measureOf("l.tableau.croissance", "instructions", [Math.max(...counts) - Math.min(...counts)], {
      atMost: 0,
    }),
  ];
}

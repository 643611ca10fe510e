import { performance } from "node:perf_hooks";
import pg from "pg";
import { listDemandes } from "@/lib/demande/queries/liste";
import { RechercheDemandes } from "@/lib/demande/schema/liste";
import { now } from "@/lib/time";
import { type Measure, measureOf } from "./measure";
import type { World } from "./world";

/** What one would write by hand, on a connection above row-level security. */
const BY_HAND = `
  SELECT d."id", d."code", d."modalite", d."statut", d."deposeLe", a."prenom", a."nom", s."nom" AS structure, g."nom" AS delegation,
    consentement_etat(d."espaceId", d."situationId") AS consentement, count(*) OVER () AS total
  FROM "Demande" d
  JOIN "Membre" a ON a."espaceId" = d."espaceId" AND a."id" = d."auteurId"
  LEFT JOIN "Structure" s ON s."espaceId" = d."espaceId" AND s."id" = d."structureId"
  LEFT JOIN "Delegation" g ON g."espaceId" = d."espaceId" AND g."id" = d."delegationId"
  WHERE d."espaceId" = $1 AND d."statut" IN ('DEPOSEE', 'COMPLEMENT') ORDER BY d."deposeLe", d."id" LIMIT 50`;

/** (b) The list with isolation, transaction and rights, against one query by hand without them: wall time, interleaved. */
export async function measureIsolation(world: World, adminUrl: string, rounds: number): Promise<Measure[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const time = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    for (let n = 0; n < 20; n++) await work();
    return (performance.now() - start) / 20;
  };
  const recherche = RechercheDemandes.parse({});
  const ours = () => listDemandes(world.intervenant, recherche, now());
  const theirs = () => client.query(BY_HAND, [world.espace.espaceId]);
  await time(ours);
  await time(theirs);
  const ratios: number[] = [];
  const milliseconds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const isolated = await time(ours);
    milliseconds.push(isolated);
    ratios.push(isolated / (await time(theirs)));
  }
  await client.end();
  return [
    measureOf("b.liste", "ms", milliseconds),
    measureOf("b.isolation", "× la requête à la main", ratios),
  ];
}

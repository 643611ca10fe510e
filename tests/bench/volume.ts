import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import pg from "pg";
import { closeDb } from "@/lib/db";
import { readAnnee } from "@/lib/indicateur/queries/annee";
import { RELEVE } from "@/lib/indicateur/queries/releve";
import { LISTES_COMPTEES } from "@/lib/indicateur/rules/catalogue";
import { now, toInstant, yearRange } from "@/lib/time";
import { planVolume } from "@/scripts/volume/plan";
import { fillVolume } from "@/scripts/volume/remplir";
import { type Measure, measureOf } from "./measure";

const FULL = { espaces: 200, seances: 1_000_000 };
const QUICK = { espaces: 10, seances: 20_000 };

/** Where an espace is: the owner fills it, the superuser finds it, the statistics role reads it. */
type Base = { ownerUrl: string; adminUrl: string; statsUrl: string };
type Bases = { parmi: Base; seul: Base };

/** The first espace, 5,000 séances in the year that is returned, among all and by itself. */
export async function fillBases({ parmi, seul }: Bases, quick: boolean): Promise<number> {
  const at = now();
  const annee = at.getUTCFullYear();
  const plan = planVolume({ ...(quick ? QUICK : FULL), annee });
  await fillVolume(parmi.ownerUrl, plan, at, () => {});
  await fillVolume(seul.ownerUrl, plan.slice(0, 1), at, () => {});
  return annee - 1;
}

/** (i) The figures of an espace among all. */
export async function measureVolume(
  { parmi, seul }: Bases,
  annee: number,
  rounds: number,
): Promise<Measure[]> {
  try {
    return [
      ...(await measureBilan(parmi, annee, rounds)),
      ...(await measureSeul(parmi, seul, annee, rounds)),
    ];
  } finally {
    await closeDb();
  }
}

const BY_HAND = readFileSync("tests/bench/bilan.sql", "utf8");

type Temoin = { espaceId: string; zone: string };

async function findTemoin(client: pg.Client): Promise<Temoin> {
  const { rows } = await client.query<Temoin>(
    `SELECT "id" AS "espaceId", "zone" FROM "Espace" WHERE "slug" = 'volume-001'`,
  );
  const [temoin] = rows;
  if (!temoin) throw new Error("no volume-001");
  return temoin;
}

async function time(work: () => Promise<unknown>, times = 5): Promise<number> {
  const start = performance.now();
  for (let n = 0; n < times; n++) await work();
  return (performance.now() - start) / times;
}

/**
 * The whole bilan of one espace among all, read and protected, against the same figures as one hand-written statement
 * above row-level security: wall time, interleaved.
 */
async function measureBilan({ adminUrl, statsUrl }: Base, annee: number, rounds: number): Promise<Measure[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { espaceId, zone } = await findTemoin(client);
    const { start, end } = yearRange(annee, zone);
    const borne = toInstant(`${annee + 1}-06-01`, "00:00", zone);
    const ours = () => readAnnee({ espaceId, zone, seuilSecret: 11 }, annee, now());
    const listes = Object.keys(LISTES_COMPTEES);
    // Its plan at its best: nested loops cost it twice as much on what the planner takes for a few rows.
    await client.query("SET enable_nestloop = off");
    const theirs = () => client.query(BY_HAND, [espaceId, start, end, zone, borne, listes]);
    await requireSame(statsUrl, annee, { espaceId, zone }, (await theirs()).rows[0]);
    await time(ours, 2);
    await time(theirs, 2);
    const milliseconds: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const bilan = await time(ours);
      milliseconds.push(bilan);
      ratios.push(bilan / (await time(theirs)));
    }
    return [
      measureOf("i.bilan", "ms", milliseconds),
      measureOf("i.a-la-main", "× le SQL à la main", ratios, { atMost: 1.5 }),
    ];
  } finally {
    await client.end();
  }
}

/** A connection of the statistics role that reads one espace's year as the pages do, in one transaction. */
async function openReleve(statsUrl: string, { espaceId, zone }: Temoin, annee: number) {
  const client = new pg.Client({ connectionString: statsUrl });
  await client.connect();
  await client.query("BEGIN READ ONLY; SET LOCAL enable_nestloop = off");
  await client.query("SELECT set_config('app.espace_id', $1, true)", [espaceId]);
  const { start, end } = yearRange(annee, zone);
  const borne = toInstant(`${annee + 1}-06-01`, "00:00", zone);
  const values = [start, end, zone, Object.keys(LISTES_COMPTEES), borne, null];
  return { lire: () => client.query(RELEVE, values), end: () => client.end() };
}

type Tables = Record<string, readonly Record<string, unknown>[] | null>;

/** The lines of a table, whatever their order and that of their columns. */
const linesOf = (table: Tables[string] | undefined) =>
  (table ?? []).map((line) => JSON.stringify(Object.entries(line).sort())).sort();

/** Both say the same, line by line, or the comparison is of nothing. */
async function requireSame(statsUrl: string, annee: number, temoin: Temoin, byHand: Tables): Promise<void> {
  const releve = await openReleve(statsUrl, temoin, annee);
  const { rows } = await releve.lire();
  await releve.end();
  for (const table of Object.keys(byHand)) {
    if (linesOf(rows[0][table]).join() !== linesOf(byHand[table]).join())
      throw new Error(`the figures written by hand differ: ${table}`);
  }
}

/** What the figures of the same espace cost to read among all and alone in a database, interleaved. */
async function measureSeul(parmi: Base, seul: Base, annee: number, rounds: number): Promise<Measure[]> {
  const releves = [];
  for (const { adminUrl, statsUrl } of [parmi, seul]) {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    releves.push(await openReleve(statsUrl, await findTemoin(client), annee));
    await client.end();
  }
  const [tous, un] = releves;
  if (!tous || !un) throw new Error("two databases");
  await time(tous.lire, 2);
  await time(un.lire, 2);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) ratios.push((await time(tous.lire)) / (await time(un.lire)));
  await Promise.all(releves.map(({ end }) => end()));
  return [measureOf("i.voisins", "× le même espace seul", ratios, { atMost: 1.2 })];
}

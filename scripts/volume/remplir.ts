import { randomUUID } from "node:crypto";
import type pg from "pg";
import { Failure, reasonOf } from "../console/failure";
import { formatSeconds } from "../console/steps";
import { withConnection } from "../postgres/connection";
import { BROUILLON, createIci, type Ici } from "./brouillon";
import { writeCreneaux } from "./creneaux";
import { writeEspace } from "./espace";
import type { EspaceVolume } from "./plan";
import { PROMESSES } from "./promesses";
import { writeRencontres } from "./rencontres";
import { type Lot, writeSeances } from "./seances";
import { drawSituations, writeSansSuite, writeSituations } from "./situations";
import { writeSuites } from "./suites";

/** Their guards look at one row at a time, long for a million of them: `PROMESSES` asks the same of all at the end. */
const GARDES = ["Consentement", "Association", "Seance", "Presence", "SeanceSituation", "CompteRendu"];

/** Foreign keys, CHECK, EXCLUDE and row-level security are never put aside. */
const setGardes = (verbe: "DISABLE" | "ENABLE") =>
  GARDES.map((table) => `ALTER TABLE "${table}" ${verbe} TRIGGER USER`).join("; ");

const UNIQUE_VIOLATION = "23505";
const TRIMESTRES = [1, 2, 3, 4];

export type Rempli = { seances: number; lignes: number; secondes: number };

/**
 * Fills a migrated database with the espaces of the plan, in one transaction of its owner: all of it, or nothing. Set-based,
 * espace by espace then quarter by quarter, each under row-level security. Refuses where one of these espaces exists. Whoever
 * writes to the tables it fills waits until it is over.
 */
export function fillVolume(
  ownerUrl: string,
  plan: readonly EspaceVolume[],
  now: Date,
  say: (ligne: string) => void,
): Promise<Rempli> {
  return withConnection(ownerUrl, async (client) => {
    const debut = performance.now();
    const depuis = () => performance.now() - debut;
    const dit = (ligne: string) => say(`${ligne} (${formatSeconds(depuis())})`);
    const espaces = plan.map((espace) => createIci(espace, randomUUID(), now));
    await client.query(`BEGIN; SET LOCAL TIME ZONE 'UTC'; SET LOCAL jit = off; ${BROUILLON}`);
    await client.query(setGardes("DISABLE"));
    let lignes = await writeBase(client, espaces);
    dit(`${espaces.length} espaces : lieux, membres, groupes, demandes, situations et accords`);
    // Foreign keys are looked up through an index only once the tables they point to are known to be large.
    await client.query("ANALYZE");
    const seances = await writeTrimestres(client, espaces, (ici, lot) => [writeSeances(ici, lot)], dit);
    dit(`${seances} séances`);
    await client.query("ANALYZE");
    lignes += seances + (await writeTrimestres(client, espaces, writeSuites, dit));
    dit("Présences, outils, comptes rendus, pistes et situations travaillées en groupe");
    await client.query("ANALYZE");
    for (const ici of espaces) await requirePromesses(client, ici);
    await client.query(setGardes("ENABLE"));
    await client.query("COMMIT");
    dit("Ce que la base promet tient dans chaque espace");
    await client.query("VACUUM (ANALYZE)");
    return { seances, lignes, secondes: depuis() / 1000 };
  });
}

/** Everything but the séances. Returns how many rows. */
async function writeBase(client: pg.Client, espaces: readonly Ici[]): Promise<number> {
  let lignes = 0;
  for (const ici of espaces) lignes += await writeNouvel(client, ici);
  for (const ici of espaces) await client.query(writeCreneaux(ici));
  await client.query(
    `CREATE INDEX ON volume_creneau ("espace", "annee", "trimestre"); ANALYZE volume_creneau`,
  );
  for (const ici of espaces) await client.query(drawSituations(ici));
  await client.query(
    `CREATE INDEX ON volume_situation ("espace", "n"); CREATE INDEX ON volume_situation ("espace", "intervenant");
    ANALYZE volume_situation`,
  );
  for (const ici of espaces)
    lignes += await writeAll(client, ici, [
      ...writeSituations(ici),
      ...writeSansSuite(ici),
      writeRencontres(ici),
    ]);
  return lignes;
}

async function writeNouvel(client: pg.Client, ici: Ici): Promise<number> {
  try {
    return await writeAll(client, ici, writeEspace(ici));
  } catch (error) {
    if (reasonOf(error) !== UNIQUE_VIOLATION) throw error;
    throw new Failure(
      `L’espace « ${ici.slug} » existe déjà, rien n’a été ajouté : « npm run reset » vide la démonstration.`,
    );
  }
}

/** Quarter by quarter, the rows of each espace: those of one lie among those of all, as in a database that has lived. */
async function writeTrimestres(
  client: pg.Client,
  espaces: readonly Ici[],
  write: (ici: Ici, lot: Lot) => string[],
  dit: (ligne: string) => void,
): Promise<number> {
  let lignes = 0;
  for (const annee of new Set(espaces.flatMap(({ annees }) => annees.map((lot) => lot.annee)))) {
    for (const trimestre of TRIMESTRES)
      for (const ici of espaces) lignes += await writeAll(client, ici, write(ici, { annee, trimestre }));
    dit(`  ${annee} : ${lignes} lignes`);
  }
  return lignes;
}

/** Some statements in one espace, in one round trip. Returns how many rows they wrote. */
async function writeAll(client: pg.Client, { id }: Ici, ordres: readonly string[]): Promise<number> {
  const faits = await client.query(
    [`SELECT set_config('app.espace_id', '${id}', true)`, ...ordres].join(";\n"),
  );
  const [, ...ecrits] = [faits].flat();
  return ecrits.reduce((somme, { rowCount }) => somme + (rowCount ?? 0), 0);
}

async function requirePromesses(client: pg.Client, ici: Ici): Promise<void> {
  await writeAll(client, ici, []);
  for (const { promesse, sql } of PROMESSES) {
    const { rows } = await client.query<{ count: string }>(sql);
    if (rows[0]?.count !== "0") throw new Error(`${ici.slug} : ${promesse}, sauf ${rows[0]?.count} fois`);
  }
}

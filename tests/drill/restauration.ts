import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { closeDb } from "@/lib/db";
import { now } from "@/lib/time";
import { connect, withConnection } from "@/scripts/postgres/connection";
import { createCle } from "@/scripts/sauvegarde/cle";
import { planVolume } from "@/scripts/volume/plan";
import { fillVolume } from "@/scripts/volume/remplir";
import { type BaseExercice, startBase } from "./base";
import type { Exercice } from "./chiffres";
import { startServeur } from "./serveur";
import { createVisiteur } from "./visiteur";

const COPIE = "recul_restauree";
const PLAN = { espaces: 20, seances: 20_000 };

/** The most memory a process has taken, in megabytes; none once it is over. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** A command of the product in a process of its own, the most memory it took in megabytes, and what it said. */
async function command(nom: string, args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ["--conditions=react-server", "scripts/start.mjs", nom, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let dit = "";
  for (const sortie of [child.stdout, child.stderr])
    sortie?.on("data", (morceau) => {
      dit += morceau;
    });
  let fini = false;
  const fin = new Promise<number | null>((resolve) => child.once("close", resolve)).finally(() => {
    fini = true;
  });
  let memoire = 0;
  while (!fini) {
    memoire = Math.max(memoire, memoryOf(child.pid));
    await wait(500);
  }
  return { code: await fin, dit: dit.trim(), memoire: Math.round(memoire) };
}

/** Rows of every table seen by the application, in no espace and in one: of the others there is none. */
async function countForeign(base: BaseExercice, espaceId: string): Promise<{ tables: number; vues: number }> {
  const tables = await withConnection(base.urlOf("owner", COPIE), async (client) => {
    const { rows } = await client.query<{ nom: string }>(
      `SELECT c.relname AS nom FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'espaceId'
       WHERE c.relkind = 'r' AND c.relforcerowsecurity AND has_table_privilege('recul_app', c.oid, 'SELECT')`,
    );
    return rows.map(({ nom }) => nom);
  });
  const client = await connect(base.urlOf("app", COPIE));
  let vues = 0;
  for (const table of tables) {
    await client.query("SELECT set_config('app.espace_id', '', false)");
    vues += (await client.query(`SELECT FROM "${table}"`)).rowCount ?? 0;
    await client.query("SELECT set_config('app.espace_id', $1, false)", [espaceId]);
    vues += (await client.query(`SELECT FROM "${table}" WHERE "espaceId" <> $1`, [espaceId])).rowCount ?? 0;
  }
  await client.end();
  return { tables: tables.length, vues };
}

/** A database saved while people write into it, then restored beside: nothing acknowledged before is missing, and it holds. */
export async function run(): Promise<Exercice> {
  const base = await startBase();
  try {
    await fillVolume(
      base.urlOf("owner"),
      planVolume({ ...PLAN, annee: now().getUTCFullYear() }),
      now(),
      () => {},
    );
    const visiteur = await createVisiteur();
    const serveur = await startServeur();
    const cle = await createCle();
    const env = {
      DATABASE_URL: base.urlOf("owner"),
      RECUL_SAUVEGARDE_CLE: cle.privee,
    };
    const acquises: { nom: string; le: number }[] = [];
    let ecrire = true;
    const visite = (async () => {
      const formulaire = await visiteur.ouvrir(serveur.base);
      while (ecrire) {
        const nom = visiteur.nomOf();
        const { acquise } = await visiteur.envoyer(serveur.base, formulaire, nom);
        if (acquise) acquises.push({ nom, le: performance.now() });
      }
    })();
    await wait(3_000);
    const fichier = path.join(base.folder, "exercice.age");
    const debut = performance.now();
    const sauvee = await command("backup", [fichier], env);
    const duree = performance.now() - debut;
    ecrire = false;
    await visite;
    await serveur.stop();

    await base.createBase(COPIE);
    const autres = {
      ...env,
      DATABASE_URL: base.urlOf("owner", COPIE),
      DATABASE_URL_APP: base.urlOf("app", COPIE),
    };
    const restauree = await command("restore", [fichier, "--vers", base.urlOf("owner", COPIE)], env);
    const journal = await command("journal-verify", [], {
      ...autres,
      DATABASE_URL_STATS: base.urlOf("stats", COPIE),
    });
    const { espaceId } = visiteur.espace;
    const [compte] = await withConnection(base.urlOf("owner", COPIE), async (client) => {
      await client.query("SELECT set_config('app.espace_id', $1, false)", [espaceId]);
      const { rows } = await client.query<{ noms: string[]; sans: string }>(
        `SELECT array_agg("nom") AS noms, count(*) FILTER (WHERE NOT EXISTS (SELECT FROM "Journal" j
           WHERE j."espaceId" = s."espaceId" AND j."objetId" = s."id")) AS sans
         FROM "Structure" s WHERE "nom" LIKE 'Structure %-%-%'`,
      );
      return rows;
    });
    const presentes = new Set(compte?.noms ?? []);
    const avant = acquises.filter(({ le }) => le < debut);
    const absentes = avant.filter(({ nom }) => !presentes.has(nom));
    const { tables, vues } = await countForeign(base, espaceId);
    return {
      chiffres: {
        Sauvegarde: sauvee.dit.replace(base.folder, ""),
        "Sa durée, en secondes": Math.round(duree / 100) / 10,
        "Sa taille, en Mo": Math.round(statSync(fichier).size / 1e5) / 10,
        "Sa mémoire, en Mo": sauvee.memoire,
        Restauration: restauree.dit.replaceAll("\n", " "),
        "Sa mémoire, en Mo (restauration)": restauree.memoire,
        "Ajouts acquis pendant l’exercice": acquises.length,
        "dont avant la sauvegarde": avant.length,
        "Ajouts dans la base restaurée": presentes.size,
        "Tables lues sous le rôle de l’application": tables,
        "Lignes vues d’un autre espace": vues,
        "Journaux vérifiés": journal.dit.split("\n").length,
      },
      pertes: [
        ...(avant.length > 0 && presentes.size >= avant.length
          ? []
          : ["personne n’a rien ajouté : rien n’a été éprouvé"]),
        ...(sauvee.code === 0 ? [] : [`sauvegarde : ${sauvee.dit}`]),
        ...(restauree.code === 0 ? [] : [`restauration : ${restauree.dit}`]),
        ...(journal.code === 0 ? [] : [`journal : ${journal.dit}`]),
        ...absentes.map(({ nom }) => `acquise et absente : ${nom}`),
        ...(compte?.sans === "0" ? [] : [`${compte?.sans} ajouts sans leur ligne de journal`]),
        ...(vues === 0 ? [] : [`${vues} lignes d’un autre espace`]),
      ],
    };
  } finally {
    await closeDb();
    await base.end();
  }
}

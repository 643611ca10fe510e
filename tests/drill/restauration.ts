import { statSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { eraseSituation } from "@/lib/conservation/commands";
import { closeDb } from "@/lib/db";
import { now } from "@/lib/time";
import { connect, withConnection } from "@/scripts/postgres/connection";
import { createCle } from "@/scripts/sauvegarde/cle";
import { planVolume } from "@/scripts/volume/plan";
import { fillVolume } from "@/scripts/volume/remplir";
import { type BaseExercice, startBase } from "./base";
import type { Exercice } from "./chiffres";
import { command } from "./commande";
import { createEffacee, readReste } from "./effacee";
import { startServeur } from "./serveur";
import { createVisiteur } from "./visiteur";

const COPIE = "recul_restauree";
const PLAN = { espaces: 20, seances: 20_000 };

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
    const effacee = await createEffacee(visiteur.espace);
    const tete = path.join(base.folder, "tete.json");
    const journalAvant = await command("journal-verify", ["--tete", tete], {
      ...env,
      DATABASE_URL_APP: base.urlOf("app"),
      DATABASE_URL_STATS: base.urlOf("stats"),
    });
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
    const pendant = acquises.filter(({ le }) => le > debut && le < debut + duree).length;
    const registre = path.join(base.folder, "registre.jsonl");
    const oubli = await eraseSituation(visiteur.acteur, { code: effacee.code, definitif: "on" }, now());
    const exporte = await command("effacements-exporter", [registre], env);
    await serveur.stop();

    await base.createBase(COPIE);
    const autres = {
      ...env,
      DATABASE_URL: base.urlOf("owner", COPIE),
      DATABASE_URL_APP: base.urlOf("app", COPIE),
    };
    const restauree = await command(
      "restore",
      [fichier, "--vers", base.urlOf("owner", COPIE), "--effacements", registre],
      env,
    );
    const reste = await readReste(base.urlOf("owner", COPIE), visiteur.espace, effacee.id);
    const journal = await command("journal-verify", ["--contre", tete], {
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
        "dont pendant la sauvegarde": pendant,
        "Ajouts dans la base restaurée": presentes.size,
        "Tables lues sous le rôle de l’application": tables,
        "Lignes vues d’un autre espace": vues,
        "Journaux vérifiés contre leur tête d’avant": journal.dit.split("\n").length,
        "Écrits d’une situation effacée depuis": reste.ecrits,
      },
      pertes: [
        ...(avant.length > 0 && presentes.size >= avant.length
          ? []
          : ["personne n’a rien ajouté : rien n’a été éprouvé"]),
        ...(pendant > 0 ? [] : ["personne n’a rien ajouté pendant la sauvegarde"]),
        ...(journalAvant.code === 0 ? [] : [`journal d’avant : ${journalAvant.dit}`]),
        ...(oubli.ok && exporte.code === 0 ? [] : [`effacement : ${exporte.dit}`]),
        ...(reste.effacee && reste.registre && reste.ecrits === 0
          ? []
          : [`la situation effacée depuis est revenue : ${JSON.stringify(reste)}`]),
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

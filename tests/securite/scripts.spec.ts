import { expect, test } from "@playwright/test";
import type pg from "pg";
import { idsOf, listTables, ouvrirBase } from "./gestes/base";
import { ouvrirSessions } from "./gestes/identite";
import { cheminOf, listRoutesEspace } from "./gestes/inventaire";
import { annoncer, chacun, frapper, TOUT } from "./gestes/requete";

const ICI = "loire-atlantique";
/** A formula for a spreadsheet, then the end of an attribute and of an element, and a script. */
const PIEGE = `=1+1'"></script></textarea><img src=x onerror=alert(1)>`;
/** Columns that are no text of people: what the code compares, computes or looks up. */
const CODES =
  /^(code|cle|slug|liste|groupe|champ|section|releve|acte|objet|entree|etag|modifie|calendrierFerie|zone.*|.*[eE]mpreinte|.*Version)$/;

let base: pg.Client;
test.beforeAll(async () => {
  base = await ouvrirBase();
});
test.afterAll(() => base.end());
test.afterAll(annoncer);

/** Writes the trap in each column of text of an espace, whatever the forms would have refused; what took it. */
async function pieger(): Promise<string[]> {
  const { rows } = await base.query<{ table: string; colonne: string }>(
    `SELECT table_name AS "table", column_name AS colonne FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type IN ('text', 'character varying') AND table_name = ANY($1) AND is_generated = 'NEVER'`,
    [[...(await listTables(base)), "Espace"]],
  );
  const prises: string[] = [];
  // Neither triggers nor foreign keys: what a restored or a repaired database could hold.
  await base.query("SET session_replication_role = replica");
  for (const { table, colonne } of rows.filter((row) => !CODES.test(row.colonne))) {
    const espace = table === "Espace" ? "id" : `"espaceId"`;
    const pose = await base
      .query(
        `UPDATE "${table}" SET "${colonne}" = $1 || substr(md5(ctid::text), 1, 4)
         WHERE ${espace} = (SELECT id FROM "Espace" WHERE slug = $2) AND "${colonne}" IS NOT NULL`,
        [PIEGE, ICI],
      )
      .catch(() => null);
    if (pose?.rowCount) prises.push(`${table}.${colonne}`);
  }
  await base.query("SET session_replication_role = DEFAULT");
  return prises;
}

test("a script in every field of the database is read as a text on every page and in every file", async () => {
  test.setTimeout(300_000);
  const sessions = (await ouvrirSessions()).filter(({ espace }) => espace === ICI);
  const ids = await idsOf(base, ICI, 1);
  const prises = await pieger();
  expect(prises.length).toBeGreaterThan(25);

  const breches: string[] = [];
  let montrees = 0;
  await chacun([...listRoutesEspace().entries()], async ([rang, { adresse, roles }]) => {
    const permis = sessions.filter(({ role }) => role && roles.includes(role));
    const lecteurs = TOUT ? permis : [permis[rang % permis.length], permis[(rang + 1) % permis.length]];
    for (const { cookie = "", role } of new Set(lecteurs.flatMap((lecteur) => lecteur ?? []))) {
      const chemin = cheminOf(adresse, ICI, ids);
      const { statut, texte, entetes } = await frapper(chemin, { entetes: { cookie } });
      const type = String(entetes["content-type"]);
      if (statut >= 500) breches.push(`${role} ${chemin}: ${statut}`);
      if (/html/.test(type) && /<img src=x|<\/script><\/textarea>/.test(texte))
        breches.push(`${role} ${chemin}: alive`);
      if (/csv/.test(type) && /(^|[;\n])"?=1/.test(texte)) breches.push(`${role} ${chemin}: a formula`);
      if (texte.includes("onerror=alert(1)")) montrees += 1;
    }
  });
  expect(breches).toEqual([]);
  expect(montrees).toBeGreaterThan(40);
});

import type pg from "pg";
import { z } from "zod";
import { Failure } from "../console/failure";
import { withConnection } from "../postgres/connection";
import { listEspaces, setEspace } from "../postgres/espaces";

/** A line of the register of erasures, as it is kept outside the database. */
const Ligne = z.object({
  espace: z.uuid(),
  sorte: z.enum(["CLE", "SITUATION"]),
  objet: z.uuid(),
  motif: z.enum(["CONSERVATION", "DEMANDE"]).nullable(),
  le: z.iso.datetime(),
});
type Ligne = z.output<typeof Ligne>;

/** The whole register, one line of JSON for each erasure, the oldest first: ids and dates. */
export function exportRegistre(ownerUrl: string): Promise<string[]> {
  return withConnection(ownerUrl, async (client) => {
    const lignes: string[] = [];
    for (const espace of await listEspaces(client)) {
      await setEspace(client, espace);
      const { rows } = await client.query(
        `SELECT "espaceId" AS espace, "sorte", "objetId" AS objet, "motif", "le" FROM "Effacement" ORDER BY "le", "sorte", "objetId"`,
      );
      lignes.push(...rows.map((row) => JSON.stringify(row)));
    }
    return lignes;
  });
}

/** Reads what was exported, several exports one after the other included. Fails on the first line that is none. */
export function readRegistre(texte: string): Ligne[] {
  return texte
    .split("\n")
    .filter((ligne) => ligne.trim() !== "")
    .map((ligne, rang) => {
      try {
        return Ligne.parse(JSON.parse(ligne));
      } catch {
        throw new Failure(`Le registre ne se lit pas à la ligne ${rang + 1} : rien n’a été effacé.`);
      }
    });
}

export type Rejoue = { situations: number; ecrits: number };

/**
 * Erases again, in a database just restored, what was erased since its backup; what is already gone stays gone. One
 * transaction an espace. How many situations and texts went. Called after every restore, before anyone comes in.
 */
export function replayRegistre(ownerUrl: string, lignes: readonly Ligne[]): Promise<Rejoue> {
  return withConnection(ownerUrl, async (client) => {
    const rejoue = { situations: 0, ecrits: 0 };
    const presents = new Set(await listEspaces(client));
    for (const espace of new Set(lignes.map((ligne) => ligne.espace))) {
      if (!presents.has(espace)) continue;
      await client.query("BEGIN");
      await setEspace(client, espace);
      const siennes = lignes.filter((ligne) => ligne.espace === espace);
      const { situations, ecrits } = await replayEspace(client, espace, siennes);
      await client.query("COMMIT");
      rejoue.situations += situations;
      rejoue.ecrits += ecrits;
    }
    return rejoue;
  });
}

async function replayEspace(client: pg.Client, espace: string, lignes: readonly Ligne[]): Promise<Rejoue> {
  let situations = 0;
  for (const { objet, motif, le } of lignes.filter(({ sorte }) => sorte === "SITUATION")) {
    const { rows } = await client.query<{ fait: boolean }>(
      "SELECT situation_effacer($1, $2, $3, $4) AS fait",
      [espace, objet, motif, le],
    );
    if (rows[0]?.fait) situations += 1;
  }
  const cles = lignes.filter(({ sorte }) => sorte === "CLE").map(({ objet }) => objet);
  // The words of a bilan are nobody's, and those of a published one do not move.
  const { rowCount } = await client.query(
    `DELETE FROM "Contenu" WHERE "cleId" = ANY ($1::uuid[]) AND "support"::text <> 'BILAN'`,
    [cles],
  );
  await client.query(
    `INSERT INTO "Effacement" ("espaceId", "sorte", "objetId", "motif", "le")
    SELECT $1::uuid, * FROM unnest($2::"SorteEffacement"[], $3::uuid[], $4::"MotifEffacement"[], $5::timestamptz[]) ON CONFLICT DO NOTHING`,
    [
      espace,
      lignes.map(({ sorte }) => sorte),
      lignes.map(({ objet }) => objet),
      lignes.map(({ motif }) => motif),
      lignes.map(({ le }) => le),
    ],
  );
  return { situations, ecrits: rowCount ?? 0 };
}

import { randomInt } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { createCode, NOMBRE_DE_CODES, type Origine } from "@/lib/demande/rules/code";

const TIRAGES = 12;

/** A code nobody has in the espace. */
export async function drawCode(tx: Tx, acteur: Acteur, origine: Origine): Promise<string> {
  const [code] = await drawCodes(tx, acteur, origine, 1);
  if (!code) throw new Error("one was asked for");
  return code;
}

/** As many codes nobody has in the espace: those free among more, drawn at once. One statement. */
export async function drawCodes(
  tx: Tx,
  { espaceId }: Acteur,
  origine: Origine,
  nombre: number,
): Promise<string[]> {
  const tirages = { length: TIRAGES + 2 * nombre };
  const codes = [...new Set(Array.from(tirages, () => createCode(origine, randomInt(NOMBRE_DE_CODES))))];
  const query = { where: { espaceId, code: { in: codes } }, select: { code: true } } as const;
  const taken = new Set((await listTaken(tx, origine, query)).map(({ code }) => code));
  const free = codes.filter((code) => !taken.has(code)).slice(0, nombre);
  if (free.length < nombre) throw new Error("no free code: the espace has used up its codes");
  return free;
}

type Query = { where: { espaceId: string; code: { in: string[] } }; select: { code: true } };

async function listTaken(tx: Tx, origine: Origine, query: Query): Promise<{ code: string }[]> {
  if (origine === "S") return tx.situation.findMany(query);
  return origine === "D" ? tx.demande.findMany(query) : tx.groupe.findMany(query);
}

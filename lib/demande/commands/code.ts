import { randomInt } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { createCode, NOMBRE_DE_CODES, type Origine } from "@/lib/demande/rules/code";

const TIRAGES = 12;

/** A code nobody has in the espace: one free among several drawn at once. */
export async function drawCode(tx: Tx, { espaceId }: Acteur, origine: Origine): Promise<string> {
  const codes = Array.from({ length: TIRAGES }, () => createCode(origine, randomInt(NOMBRE_DE_CODES)));
  const query = { where: { espaceId, code: { in: codes } }, select: { code: true } } as const;
  const taken = new Set((await listTaken(tx, origine, query)).map(({ code }) => code));
  const free = codes.find((code) => !taken.has(code));
  if (!free) throw new Error("no free code: the espace has used up its codes");
  return free;
}

type Query = { where: { espaceId: string; code: { in: string[] } }; select: { code: true } };

async function listTaken(tx: Tx, origine: Origine, query: Query): Promise<{ code: string }[]> {
  if (origine === "S") return tx.situation.findMany(query);
  return origine === "D" ? tx.demande.findMany(query) : tx.groupe.findMany(query);
}

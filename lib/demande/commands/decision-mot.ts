import type { Acteur } from "@/lib/acteur";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import type { Tx } from "@/lib/db";
import { listLieuxPermis } from "@/lib/demande/queries/signalements";

export type MotRefus = "IDENTIFIANT" | "ALERTE";

/**
 * The anonymisation check of the words to the author: a direct identifier never passes; a name or a place passes once
 * its author has said that it designates nobody (`relu`).
 */
export async function checkMot(tx: Tx, acteur: Acteur, mot: string, relu: boolean): Promise<MotRefus | null> {
  if (mot === "") return null;
  const communesPermises = await listLieuxPermis(tx, acteur);
  const signalements = analyser(mot, await getLexique(), { communesPermises });
  if (signalements.some(({ level }) => level === "bloquant")) return "IDENTIFIANT";
  return signalements.length > 0 && !relu ? "ALERTE" : null;
}

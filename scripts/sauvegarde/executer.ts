import { now } from "@/lib/time";
import { placeIn, purgeDossier } from "./dossier";
import { writeSauvegarde } from "./ecrire";
import type { Plan } from "./plan";

/** Makes the backup of this hour and removes those beyond the number kept. Returns what to say of it. */
export async function runPlan(
  { dossier, garder }: Plan,
  ownerUrl: string,
  publique: string,
): Promise<string> {
  const fichier = placeIn(dossier, now());
  const { lignes, tables } = await writeSauvegarde(ownerUrl, fichier, publique);
  const anciens = purgeDossier(dossier, garder);
  const retirees = anciens.length > 1 ? `${anciens.length} anciennes retirées` : "une ancienne retirée";
  return `${fichier}, ${lignes} lignes de ${tables.length} tables${anciens.length > 0 ? `, ${retirees}` : ""}`;
}

import type { Acteur } from "@/lib/acteur";
import { listVues, type Vue } from "@/lib/bilan/rules/document/projection";
import { getBilan } from "./bilan";

/** A published version for the screen of a meeting; null for a draft, and for who does not read it. */
export async function getProjection(
  acteur: Acteur,
  bilanId: string,
  now: Date,
): Promise<{ annee: number; vues: Vue[] } | null> {
  const bilan = await getBilan(acteur, bilanId, now);
  if (bilan?.etat !== "PUBLIE" || !bilan.empreinte) return null;
  const { annee, empreinte } = bilan;
  return { annee, vues: listVues({ ...bilan, empreinte }) };
}

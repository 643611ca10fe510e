import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";

/** What a line of the journal is about. */
export type Objet =
  | "espace"
  | "membre"
  | "structure"
  | "valeur"
  | "delegation"
  | "lieu"
  | "disponibilite"
  | "absence"
  | "abonnement"
  | "demande"
  | "situation"
  | "association"
  | "consentement"
  | "protocole"
  | "seance"
  | "compte-rendu"
  | "bilan-groupe"
  | "piste"
  | "cloture"
  | "suivi"
  | "statistique"
  | "compte"
  | "envoi"
  | "groupe"
  | "groupe-membre"
  | "courrier";

/**
 * Writes what was done or read, in the transaction of the act: if the line cannot be written,
 * nothing is shown or changed. Ids only, never content (security.md, audit).
 */
export async function journaliser(
  tx: Tx,
  acteur: Acteur,
  acte: string,
  objet: Objet,
  objetIds: string | readonly string[],
): Promise<void> {
  const ids = typeof objetIds === "string" ? [objetIds] : objetIds;
  if (ids.length === 0) return;
  await tx.journal.createMany({
    data: ids.map((objetId) => ({
      espaceId: acteur.espaceId,
      membreId: acteur.membreId,
      acte,
      objet,
      objetId,
    })),
  });
}

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
  | "agenda-externe"
  | "demande"
  | "situation"
  | "association"
  | "consentement"
  | "protocole"
  | "remarque"
  | "modele"
  | "seance"
  | "compte-rendu"
  | "bilan-groupe"
  | "bilan"
  | "partage"
  | "piste"
  | "cloture"
  | "suivi"
  | "rencontre"
  | "statistique"
  | "compte"
  | "envoi"
  | "groupe"
  | "groupe-membre"
  | "courrier"
  | "import"
  | "journal"
  | "restitution";

/** Who signs a line: a member, or someone without an account who reads through a link. */
export type Signataire = Pick<Acteur, "espaceId"> &
  ({ membreId: string; partageId?: undefined } | { membreId?: undefined; partageId: string });

/**
 * Writes what was done or read, in the transaction of the act: if the line cannot be written,
 * nothing is shown or changed. Ids only, never content (security.md, audit).
 */
export async function journaliser(
  tx: Tx,
  acteur: Signataire,
  acte: string,
  objet: Objet,
  objetIds: string | readonly string[],
): Promise<void> {
  const ids = typeof objetIds === "string" ? [objetIds] : objetIds;
  if (ids.length === 0) return;
  // One statement of one size, whether an act is about one thing or thousands.
  await tx.$executeRaw`INSERT INTO "Journal" ("espaceId", "membreId", "partageId", "acte", "objet", "objetId")
    SELECT ${acteur.espaceId}::uuid, ${acteur.membreId ?? null}::uuid, ${acteur.partageId ?? null}::uuid, ${acte}, ${objet}, x."id"
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS x("id", "rang") ORDER BY x."rang"`;
}

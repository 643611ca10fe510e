import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
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
 * nothing is shown or changed. Ids only, never content (security.md, audit). `motif` is the code of a refusal.
 */
export async function journaliser(
  tx: Tx,
  acteur: Signataire,
  acte: string,
  objet: Objet,
  objetIds: string | readonly string[],
  motif: string | null = null,
): Promise<void> {
  const ids = typeof objetIds === "string" ? [objetIds] : objetIds;
  if (ids.length === 0) return;
  // One statement of one size, whether an act is about one thing or thousands.
  await tx.$executeRaw`INSERT INTO "Journal" ("espaceId", "membreId", "partageId", "acte", "objet", "objetId", "motif")
    SELECT ${acteur.espaceId}::uuid, ${acteur.membreId ?? null}::uuid, ${acteur.partageId ?? null}::uuid, ${acte}, ${objet}, x."id", ${motif}
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS x("id", "rang") ORDER BY x."rang"`;
}

/** What a refused act was about, by the name its form gives it: the first of them that it named. */
const CIBLES = {
  consentementId: "consentement",
  compteRenduId: "compte-rendu",
  pisteId: "piste",
  seanceId: "seance",
  associationId: "association",
  suiviId: "suivi",
  protocoleId: "protocole",
  demandeId: "demande",
  groupeId: "groupe",
  rencontreId: "rencontre",
  bilanId: "bilan",
  partageId: "partage",
  structureId: "structure",
  membreId: "membre",
  situationId: "situation",
} as const satisfies Record<string, Objet>;

/**
 * Writes that an act was refused, and by which code: on what it named, or on who asked. Not in the act's transaction,
 * which is undone.
 */
export async function journaliserRefus(tx: Tx, acteur: Acteur, input: unknown, motif: string): Promise<void> {
  const nomme = input as Record<string, unknown> | null;
  const cible = Object.entries(CIBLES).find(([champ]) => isId(String(nomme?.[champ])));
  const [champ, objet] = cible ?? ["", "membre" as const];
  const id = cible ? String(nomme?.[champ]) : acteur.membreId;
  await journaliser(tx, acteur, "refus", objet, id, motif.slice(0, 80));
}

import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import type { NonCouvert } from "@/lib/ordre-du-jour/rules";
import type { Prisma } from "@/prisma/client/client";
import type { EtatPresence } from "@/prisma/client/enums";

/** What is read of the people without an account at a séance, by name. */
export const EXTERIEURES = {
  orderBy: [{ nom: "asc" }, { prenom: "asc" }],
  select: {
    ...{ id: true, prenom: true, nom: true, fonction: true, courriel: true, etat: true },
    structure: { select: { nom: true } },
  },
} as const satisfies Prisma.Seance$exterieuresArgs;

type Row = Prisma.PersonneExterieureGetPayload<{ select: typeof EXTERIEURES.select }>;

export type ExterieureLigne = {
  id: string;
  prenom: string;
  nom: string;
  fonction: string;
  structure: string | null;
  etat: EtatPresence;
  /** Told to who organises the séance, and to nobody else. */
  courriel: string | null;
};

/** Those of a séance, as its page shows them. */
export const exterieuresOf = (rows: readonly Row[], organiser: boolean): ExterieureLigne[] =>
  rows.map(({ structure, courriel, ...personne }) => ({
    ...personne,
    structure: structure?.nom ?? null,
    courriel: organiser ? courriel : null,
  }));

/** Of the people without an account at a séance, those before whom one of these situations may not be spoken of (L.1110-4 CSP). One statement. */
export async function listExterieuresNonCouvertes(
  tx: Tx,
  { espaceId }: Acteur,
  situationIds: readonly string[],
  seanceId: string,
): Promise<NonCouvert[]> {
  if (situationIds.length === 0) return [];
  return tx.$queryRaw<NonCouvert[]>`
    SELECT p."prenom" || ' ' || p."nom" AS nom, t."nom" AS structure
    FROM "PersonneExterieure" p LEFT JOIN "Structure" t ON t."espaceId" = p."espaceId" AND t."id" = p."structureId"
    WHERE p."espaceId" = ${espaceId}::uuid AND p."seanceId" = ${seanceId}::uuid AND EXISTS (
      SELECT FROM unnest(${[...situationIds]}::uuid[]) AS s
      WHERE NOT consentement_couvre_structure(p."espaceId", s, p."structureId"))
    ORDER BY p."nom", p."prenom"`;
}

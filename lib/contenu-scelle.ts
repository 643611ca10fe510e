import {
  type CleOuverte,
  createCle,
  createCleEspace,
  openCle,
  openCleEspace,
  openTexte,
  sealTexte,
} from "@/lib/cle";
import type { Tx } from "@/lib/db";
import { trousseau } from "@/lib/trousseau";
import { Prisma } from "@/prisma/client/client";
import type { SupportContenu } from "@/prisma/client/enums";

/** A sealed text with the keys around it: what one statement reads. */
type Scelle = {
  support: SupportContenu;
  supportId: string;
  champ: string;
  scelle: Uint8Array;
  cleId: string;
  cle: Uint8Array;
  situationId: string | null;
  groupeId: string | null;
  modifieLe: Date;
};
type Espace = { maitresse: string; espace: Uint8Array };

const SCELLE = Prisma.sql`c."support"::text AS "support", c."supportId", c."champ", c."scelle", c."cleId", k."scellee" AS "cle",
  c."situationId", c."groupeId", c."modifieLe", e."maitresse", e."scellee" AS "espace"`;

/** The sealed texts of some supports, and their keys as they are: the key of an erased text is no longer there to be read. */
export const readScelles = (
  tx: Tx,
  espaceId: string,
  supports: readonly SupportContenu[],
  supportIds: readonly string[],
) =>
  tx.$queryRaw<(Scelle & Espace)[]>`
    SELECT ${SCELLE} FROM "Contenu" c JOIN "Cle" k ON k."espaceId" = c."espaceId" AND k."id" = c."cleId"
    JOIN "CleEspace" e ON e."espaceId" = c."espaceId"
    WHERE c."espaceId" = ${espaceId}::uuid AND c."support" = ANY (${[...supports]}::"SupportContenu"[])
      AND c."supportId" = ANY (${[...supportIds]}::uuid[])`;

/** Opens each of these texts; the keys are open for the time of this call. */
export async function openScelles<Ligne extends Scelle & Espace>(
  espaceId: string,
  lignes: readonly Ligne[],
): Promise<(Ligne & { texte: string; ouverte: CleOuverte })[]> {
  const [premiere] = lignes;
  if (!premiere) return [];
  const enveloppe = { maitresse: premiere.maitresse, scellee: premiere.espace };
  const cleEspace = await openCleEspace(trousseau(), espaceId, enveloppe);
  const ouvertes = new Map<string, CleOuverte>();
  return lignes.map((ligne) => {
    const ouverte = ouvertes.get(ligne.cleId) ?? openCle(cleEspace, espaceId, ligne.cleId, ligne.cle);
    ouvertes.set(ligne.cleId, ouverte);
    return { ...ligne, texte: openTexte(ouverte, espaceId, ligne, ligne.scelle), ouverte };
  });
}

/** The key of the espace, open; made and kept where there was none. */
export async function requireCleEspace(tx: Tx, espaceId: string): Promise<Buffer> {
  const read = () => tx.cleEspace.findFirst({ where: { espaceId } });
  let connue = await read();
  if (!connue) {
    const neuve = await createCleEspace(trousseau(), espaceId);
    await tx.$executeRaw`INSERT INTO "CleEspace" ("espaceId", "maitresse", "scellee")
      VALUES (${espaceId}::uuid, ${neuve.maitresse}, ${neuve.scellee}) ON CONFLICT DO NOTHING`;
    connue = await read();
  }
  if (!connue) throw new Error("the espace has no key");
  return openCleEspace(trousseau(), espaceId, connue);
}

type Lieu = { espaceId: string; support: SupportContenu; supportId: string };
type Ecrit = { champ: string; texte: string; le: Date };

/** Seals and writes some fields of one support, in one statement, under its key or under a new one. */
export async function upsertTextes(
  tx: Tx,
  { espaceId, support, supportId }: Lieu,
  sujet: { situationId?: string | null; groupeId?: string | null },
  ecrits: readonly Ecrit[],
  connue: CleOuverte | undefined,
): Promise<void> {
  const neuve = connue ? null : createCle(await requireCleEspace(tx, espaceId), espaceId);
  const cle = connue ?? neuve?.cle;
  if (!cle) throw new Error("a text without a key");
  const scelles = ecrits.map(({ champ, texte }) =>
    sealTexte(cle, espaceId, { support, supportId, champ }, texte),
  );
  await tx.$executeRaw`
    WITH neuve AS (
      INSERT INTO "Cle" ("espaceId", "id", "scellee")
      SELECT ${espaceId}::uuid, ${cle.id}::uuid, ${neuve?.scellee ?? null}::bytea WHERE ${neuve !== null})
    INSERT INTO "Contenu" ("espaceId", "id", "situationId", "groupeId", "support", "supportId", "champ", "cleId", "scelle", "modifieLe")
    SELECT ${espaceId}::uuid, gen_random_uuid(), ${sujet.situationId ?? null}::uuid, ${sujet.groupeId ?? null}::uuid,
      ${support}::"SupportContenu", ${supportId}::uuid, "champ", ${cle.id}::uuid, "scelle", "le"
    FROM unnest(${ecrits.map(({ champ }) => champ)}::text[], ${scelles}::bytea[], ${ecrits.map(({ le }) => le)}::timestamptz[])
      AS ecrit ("champ", "scelle", "le")
    ON CONFLICT ("espaceId", "support", "supportId", "champ") DO UPDATE
      SET "cleId" = excluded."cleId", "scelle" = excluded."scelle", "modifieLe" = excluded."modifieLe"`;
}

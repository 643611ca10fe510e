import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { journaliser, type Objet, type Signataire } from "@/lib/journal";
import type { SupportContenu } from "@/prisma/client/enums";

/** Whose words they are: a situation's, a group's, or for a demande without a situation nobody's. */
export type Sujet =
  | { situationId: string | null; groupeId?: undefined }
  | { groupeId: string; situationId?: undefined };

/** The free texts of one support, by field name: `{ question: "…", attente: "…" }`. */
export type Textes = Record<string, string>;

const OBJETS = {
  DEMANDE: "demande",
  DEMANDE_REPRISE: "demande",
  DECISION: "demande",
  COMPTE_RENDU: "compte-rendu",
  COMPTE_RENDU_SITUATION: "compte-rendu",
  PISTE: "piste",
  CLOTURE: "cloture",
  SUIVI: "suivi",
  PROTOCOLE: "protocole",
  VENUE: "seance",
  BILAN_GROUPE: "bilan-groupe",
  RENCONTRE: "rencontre",
  PROTOCOLE_REMARQUE: "remarque",
  BILAN: "bilan",
  BILAN_REMARQUE: "remarque",
} as const satisfies Record<SupportContenu, Objet>;

/**
 * The free texts of several supports of one kind, keyed by support id. The only reader of narratives:
 * each support read leaves a line in the journal, in the same transaction.
 * The caller has proved, in this transaction, that the acteur may read these supports.
 */
export async function readContenus(
  tx: Tx,
  acteur: Signataire,
  support: SupportContenu,
  supportIds: readonly string[],
): Promise<Map<string, Textes>> {
  const textes = new Map<string, Textes>();
  if (supportIds.length === 0) return textes;
  await journaliser(tx, acteur, "lire", OBJETS[support], supportIds);
  const rows = await tx.contenu.findMany({
    where: { espaceId: acteur.espaceId, support, supportId: { in: [...supportIds] } },
    select: { supportId: true, champ: true, texte: true },
  });
  for (const { supportId, champ, texte } of rows) {
    const known = textes.get(supportId);
    if (known) known[champ] = texte;
    else textes.set(supportId, { [champ]: texte });
  }
  return textes;
}

/** The free texts of one support; `{}` where none was written. */
export async function readContenu(
  tx: Tx,
  acteur: Signataire,
  support: SupportContenu,
  supportId: string,
): Promise<Textes> {
  return (await readContenus(tx, acteur, support, [supportId])).get(supportId) ?? {};
}

/**
 * Writes the given fields of one support, in one statement; the fields not given stay as they are, and one that says
 * the same is not written. Whether any was. The only writer of narratives.
 */
export async function writeContenu(
  tx: Tx,
  acteur: Acteur,
  support: SupportContenu,
  supportId: string,
  sujet: Sujet,
  textes: Textes,
  now: Date,
): Promise<boolean> {
  const ecrits = await tx.$executeRaw`
    INSERT INTO "Contenu" ("espaceId", "id", "situationId", "groupeId", "support", "supportId", "champ", "texte", "modifieLe")
    SELECT ${acteur.espaceId}::uuid, gen_random_uuid(), ${sujet.situationId ?? null}::uuid, ${sujet.groupeId ?? null}::uuid, ${support}::"SupportContenu", ${supportId}::uuid,
      "champ", "texte", ${now}
    FROM unnest(${Object.keys(textes)}::text[], ${Object.values(textes)}::text[]) AS ecrit ("champ", "texte")
    ON CONFLICT ("espaceId", "support", "supportId", "champ") DO UPDATE
      SET "texte" = excluded."texte", "modifieLe" = excluded."modifieLe"
      WHERE "Contenu"."texte" IS DISTINCT FROM excluded."texte"`;
  return ecrits > 0;
}

/**
 * Copies the texts of one support over those of another of the same kind, where they are: nobody reads them, and the
 * journal has no line. For what passes from version to version untouched.
 */
export async function copyContenu(
  tx: Tx,
  { espaceId }: Acteur,
  support: SupportContenu,
  deId: string,
  versId: string,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Contenu" ("espaceId", "id", "situationId", "groupeId", "support", "supportId", "champ", "texte", "modifieLe")
    SELECT "espaceId", gen_random_uuid(), "situationId", "groupeId", "support", ${versId}::uuid, "champ", "texte", "modifieLe"
    FROM "Contenu" WHERE "espaceId" = ${espaceId}::uuid AND "support" = ${support}::"SupportContenu" AND "supportId" = ${deId}::uuid
    ON CONFLICT ("espaceId", "support", "supportId", "champ") DO UPDATE
      SET "texte" = excluded."texte", "modifieLe" = excluded."modifieLe"`;
}

/**
 * Of these fields, those that say something else than what is kept: in the first of these supports that has the field,
 * nothing where none has. Compared where they are: no narrative is read out, and the journal has no line.
 */
export async function listChanges(
  tx: Tx,
  { espaceId }: Acteur,
  supports: readonly SupportContenu[],
  supportId: string,
  textes: Textes,
): Promise<Textes> {
  const changes = await tx.$queryRaw<{ champ: string; texte: string }[]>`
    SELECT "champ", "texte" FROM unnest(${Object.keys(textes)}::text[], ${Object.values(textes)}::text[]) AS ecrit ("champ", "texte")
    WHERE ecrit."texte" <> coalesce((
      SELECT "texte" FROM "Contenu" c
      WHERE c."espaceId" = ${espaceId}::uuid AND c."supportId" = ${supportId}::uuid AND c."champ" = ecrit."champ"
        AND c."support"::text = ANY(${supports})
      ORDER BY array_position(${supports}, c."support"::text) LIMIT 1), '')`;
  return Object.fromEntries(changes.map(({ champ, texte }) => [champ, texte]));
}

/** The first texts of one support, and when they were written. */
export type Ecrits = {
  support: SupportContenu;
  supportId: string;
  situationId: string | null;
  textes: Textes;
  le: Date;
};

/** Writes the first texts of many supports at once, in one statement: what a filled espace starts from. */
export async function createContenus(
  tx: Tx,
  { espaceId }: Pick<Acteur, "espaceId">,
  ecrits: readonly Ecrits[],
): Promise<void> {
  await tx.contenu.createMany({
    data: ecrits.flatMap(({ textes, le, ...cle }) =>
      Object.entries(textes).map(([champ, texte]) => ({ espaceId, ...cle, champ, texte, modifieLe: le })),
    ),
  });
}

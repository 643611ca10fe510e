import type { Acteur } from "@/lib/acteur";
import { createCle, sealTexte } from "@/lib/cle";
import { openScelles, readScelles, requireCleEspace, upsertTextes } from "@/lib/contenu-scelle";
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
  const lignes = await readScelles(tx, acteur.espaceId, [support], supportIds);
  for (const { supportId, champ, texte } of await openScelles(acteur.espaceId, lignes)) {
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
 * Writes the given fields of one support; the fields not given stay as they are, and one that says the same is not
 * written. Whether any was. The only writer of narratives: two statements, whatever their number.
 */
export async function writeContenu(
  tx: Tx,
  { espaceId }: Acteur,
  support: SupportContenu,
  supportId: string,
  sujet: Sujet,
  textes: Textes,
  now: Date,
): Promise<boolean> {
  const connus = await openScelles(espaceId, await readScelles(tx, espaceId, [support], [supportId]));
  const ecrits = Object.entries(textes)
    .filter(([champ, texte]) => connus.find((connu) => connu.champ === champ)?.texte !== texte)
    .map(([champ, texte]) => ({ champ, texte, le: now }));
  if (ecrits.length === 0) return false;
  await upsertTextes(tx, { espaceId, support, supportId }, sujet, ecrits, connus[0]?.ouverte);
  return true;
}

/**
 * Copies the texts of one support over those of another of the same kind, sealed again for their new place: nobody is
 * shown them, and the journal has no line. For what passes from version to version untouched.
 */
export async function copyContenu(
  tx: Tx,
  { espaceId }: Acteur,
  support: SupportContenu,
  deId: string,
  versId: string,
): Promise<void> {
  const lus = await openScelles(espaceId, await readScelles(tx, espaceId, [support], [deId, versId]));
  const source = lus.filter(({ supportId }) => supportId === deId);
  const [modele] = source;
  if (!modele) return;
  const ecrits = source.map(({ champ, texte, modifieLe }) => ({ champ, texte, le: modifieLe }));
  const connue = lus.find(({ supportId }) => supportId === versId)?.ouverte;
  await upsertTextes(tx, { espaceId, support, supportId: versId }, modele, ecrits, connue);
}

/**
 * Of these fields, those that say something else than what is kept: in the first of these supports that has the field,
 * nothing where none has. Nobody is shown what is kept, and the journal has no line.
 */
export async function listChanges(
  tx: Tx,
  { espaceId }: Acteur,
  supports: readonly SupportContenu[],
  supportId: string,
  textes: Textes,
): Promise<Textes> {
  const connus = await openScelles(espaceId, await readScelles(tx, espaceId, supports, [supportId]));
  const connu = (champ: string) =>
    supports
      .map((support) => connus.find((ligne) => ligne.support === support && ligne.champ === champ))
      .find((ligne) => ligne !== undefined)?.texte ?? "";
  return Object.fromEntries(Object.entries(textes).filter(([champ, texte]) => texte !== connu(champ)));
}

/**
 * Erases the texts of a situation that belong to supports of these kinds, with their keys and the fingerprints of their
 * checked words; the register of erasures says so. What was kept elsewhere of them no longer opens. How many texts.
 */
export async function eraseContenus(
  tx: Tx,
  { espaceId }: Pick<Acteur, "espaceId">,
  situationId: string,
  supports: readonly SupportContenu[],
): Promise<number> {
  const [ligne] = await tx.$queryRaw<{ effaces: number }[]>`
    SELECT contenu_effacer(${espaceId}::uuid, ${situationId}::uuid, ${[...supports]}::text[]) AS "effaces"`;
  return ligne?.effaces ?? 0;
}

/** The first texts of one support, and when they were written. */
export type Ecrits = {
  support: SupportContenu;
  supportId: string;
  situationId: string | null;
  textes: Textes;
  le: Date;
};

/** Writes the first texts of many supports at once, in a constant number of statements: what a filled espace starts from. */
export async function createContenus(
  tx: Tx,
  { espaceId }: Pick<Acteur, "espaceId">,
  ecrits: readonly Ecrits[],
): Promise<void> {
  const cleEspace = await requireCleEspace(tx, espaceId);
  const prets = ecrits
    .filter(({ textes }) => Object.keys(textes).length > 0)
    .map((ecrit) => ({ ...ecrit, neuve: createCle(cleEspace, espaceId) }));
  await tx.cle.createMany({
    data: prets.map(({ neuve }) => ({ espaceId, id: neuve.cle.id, scellee: new Uint8Array(neuve.scellee) })),
  });
  await tx.contenu.createMany({
    data: prets.flatMap(({ textes, le, neuve, ...lieu }) =>
      Object.entries(textes).map(([champ, texte]) => ({
        espaceId,
        ...lieu,
        champ,
        cleId: neuve.cle.id,
        scelle: new Uint8Array(sealTexte(neuve.cle, espaceId, { ...lieu, champ }, texte)),
        modifieLe: le,
      })),
    ),
  });
}

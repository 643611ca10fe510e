import { createHash, randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { createBilan } from "@/lib/bilan/commands/create";
import { publishBilan } from "@/lib/bilan/commands/publish";
import { submitBilan } from "@/lib/bilan/commands/review";
import { saveBilan } from "@/lib/bilan/commands/save";
import type { Format } from "@/lib/bilan/rules/fichiers";
import { SaveBilan } from "@/lib/bilan/schema";
import { withEspace } from "@/lib/db";
import { requireValue } from "./demo/resultat";

/** What individual work was, in a word each. */
export const TEXTES_BILAN = {
  problematiques: "Des conduites anciennes, souvent tues.",
  pistes: "Reprendre contact à plusieurs.",
  outils: "La carte du réseau.",
  effets: "Les professionnels disent se sentir moins seuls.",
};

/** A draft of a year with its words; `revision` is what the next act must know. */
export async function createBrouillonDeBilan(
  par: Acteur,
  annee: number,
  textes: Record<string, string>,
  now: Date,
): Promise<{ id: string; revision: number }> {
  const { id } = requireValue(await createBilan(par, { annee }, now));
  const { revision } = await readRevision(par, id);
  const page = { bilanId: id, revision, page: randomUUID() };
  requireValue(await saveBilan(par, SaveBilan.parse({ ...page, ...TEXTES_BILAN, ...textes }), now));
  return { id, revision: revision + 1 };
}

/** The same given to be read again, and published where `publiePar` says who does. */
export async function createBilanRelu(
  par: Acteur,
  annee: number,
  textes: Record<string, string>,
  now: Date,
  publiePar?: Acteur,
): Promise<{ id: string; revision: number }> {
  const { id, revision } = await createBrouillonDeBilan(par, annee, textes, now);
  const relu = { bilanId: id, revision };
  requireValue(await submitBilan(par, { ...relu, reponses: {} }, now));
  if (publiePar) requireValue(await publishBilan(publiePar, relu, now));
  return { id, revision };
}

const readRevision = (par: Acteur, id: string) =>
  withEspace(par, (tx) => tx.bilan.findFirstOrThrow({ where: { id }, select: { revision: true } }));

/** A file of a published version that says this. */
export async function keepFichier(
  { espaceId }: Acteur,
  bilanId: string,
  format: Format,
  texte: string,
  faitLe: Date,
): Promise<void> {
  const octets = Uint8Array.from(Buffer.from(texte));
  const sha256 = createHash("sha256").update(octets).digest("hex");
  await withEspace({ espaceId }, (tx) =>
    tx.fichierBilan.updateMany({
      where: { espaceId, bilanId, format },
      data: { octets, taille: octets.byteLength, sha256, faitLe, prochainLe: null },
    }),
  );
}

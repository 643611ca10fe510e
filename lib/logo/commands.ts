import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { sommeOf } from "@/lib/empreinte";
import { journaliser } from "@/lib/journal";
import type { RemoveLogo, ReplaceLogo } from "@/lib/logo/schema";
import { type RefusRaster, redraw } from "@/lib/raster";
import { ok, type Result, refuse } from "@/lib/result";

export type ReplaceLogoRefus = "INTERDIT" | RefusRaster;

/** Points: what a header and a page show without blur. */
const TAILLE = { max: { largeur: 600, hauteur: 200 }, min: 24 };

/**
 * Puts an image at the head of the espace's pages and documents, in place of the one before. The file is not kept: the
 * image is drawn again, with nothing that came with it.
 */
export async function replaceLogo(
  acteur: Acteur,
  { fichier }: z.output<typeof ReplaceLogo>,
  now: Date,
): Promise<Result<undefined, ReplaceLogoRefus>> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  const dessinee = await redraw(Buffer.from(await fichier.arrayBuffer()), TAILLE);
  if (!dessinee.ok) return dessinee;
  const { octets, ...taille } = dessinee.value;
  const empreinte = sommeOf(octets);
  const logo = { ...taille, octets: new Uint8Array(octets), empreinte, poseLe: now };
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    await tx.logo.upsert({ where: { espaceId }, create: { espaceId, ...logo }, update: logo });
    await journaliser(tx, acteur, "regler", "espace", espaceId);
    return ok();
  });
}

/** Takes it away; one that is already gone stays gone. */
export async function removeLogo(
  acteur: Acteur,
  _input: z.output<typeof RemoveLogo>,
  _now: Date,
): Promise<Result<undefined, "INTERDIT">> {
  if (!can(acteur, "espace.administrer")) return refuse("INTERDIT");
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const { count } = await tx.logo.deleteMany({ where: { espaceId } });
    if (count > 0) await journaliser(tx, acteur, "regler", "espace", espaceId);
    return ok();
  });
}

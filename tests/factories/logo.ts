import { createHash } from "node:crypto";
import sharp from "sharp";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { replaceLogo } from "@/lib/logo/commands";

type Attributs = { mot?: string; largeur?: number; hauteur?: number };

/** An image as one would choose it: a plain colour, told by a word. */
export function imageOf(
  genre: "png" | "jpeg" | "webp" | "gif",
  { mot = "", largeur = 300, hauteur = 120 }: Attributs = {},
): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = createHash("sha256").update(mot).digest();
  const fond = { create: { width: largeur, height: hauteur, channels: 3, background: { r, g, b } } } as const;
  return sharp(fond)
    .withExif({ IFD0: { Copyright: "Camille Martin", Artist: "Camille Martin" } })
    .toFormat(genre)
    .toBuffer();
}

/** A file as a form gives it. Its name and its type are what its sender says they are. */
export const fichierOf = (octets: Buffer, nom = "logo.png", type = "image/png"): File =>
  new File([new Uint8Array(octets)], nom, { type });

/** Puts a logo on an espace; its fingerprint. */
export async function createLogo(admin: Acteur, mot: string, now: Date): Promise<string> {
  const result = await replaceLogo(admin, { fichier: fichierOf(await imageOf("png", { mot })) }, now);
  if (!result.ok) throw new Error(result.reason);
  const { espaceId } = admin;
  const logo = await withEspace(admin, (tx) => tx.logo.findUniqueOrThrow({ where: { espaceId } }));
  return logo.empreinte;
}

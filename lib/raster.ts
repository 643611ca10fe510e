import sharp from "sharp";
import { ok, type Result, refuse } from "@/lib/result";

/** A picture as Recul wrote it: a PNG, and its size in points. */
export type Raster = { octets: Buffer; largeur: number; hauteur: number };
export type RefusRaster = "FORMAT" | "ANIMEE" | "AJOUTS" | "TROP_GRANDE" | "TROP_PETITE" | "ILLISIBLE";

/** Points of what is given: a telephone's photograph holds in it. Asked of the header, before anything is drawn. */
const POINTS_MAX = 24_000_000;
const SECONDES = 5;

// Only these three are ever read, whatever the bytes say they are: neither SVG, nor PDF, nor what a library adds one day.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadPng", "VipsForeignLoadJpeg", "VipsForeignLoadWebp"] });
// What was given stays in no memory.
sharp.cache(false);

/**
 * The picture drawn again as a PNG of `max` points at most, no side under `min`: its points and nothing that came with
 * them. Its kind is told by its bytes. Refused: another kind, an animation, a file that goes on after its picture or is cut.
 */
export async function redraw(
  octets: Buffer,
  { max, min }: { max: { largeur: number; hauteur: number }; min: number },
): Promise<Result<Raster, RefusRaster>> {
  const faute = inspect(octets);
  if (faute) return refuse(faute);
  const lue = await sharp(octets, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!lue) return refuse("ILLISIBLE");
  if (lue.width * lue.height > POINTS_MAX) return refuse("TROP_GRANDE");
  const dessinee = await sharp(octets, { limitInputPixels: POINTS_MAX, failOn: "warning" })
    .timeout({ seconds: SECONDES })
    .autoOrient()
    .resize({ width: max.largeur, height: max.hauteur, fit: "inside", withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (!dessinee) return refuse("ILLISIBLE");
  const { width: largeur, height: hauteur } = dessinee.info;
  if (Math.min(largeur, hauteur) < min) return refuse("TROP_PETITE");
  return ok({ octets: dessinee.data, largeur, hauteur });
}

/** What is wrong with the file before it is opened, by its own marks; null: it may be. */
function inspect(octets: Buffer): RefusRaster | null {
  if (octets.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"))) return inspectPng(octets);
  if (octets.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])))
    return octets.subarray(-2).equals(Buffer.from([0xff, 0xd9])) ? null : "AJOUTS";
  if (octets.toString("latin1", 0, 4) === "RIFF" && octets.toString("latin1", 8, 12) === "WEBP")
    return inspectWebp(octets);
  return "FORMAT";
}

/** From part to part to the last, which ends the file. */
function inspectPng(octets: Buffer): RefusRaster | null {
  for (let place = 8; place + 12 <= octets.length; ) {
    const sorte = octets.toString("latin1", place + 4, place + 8);
    place += 12 + octets.readUInt32BE(place);
    if (sorte === "acTL") return "ANIMEE";
    if (sorte === "IEND") return place === octets.length ? null : "AJOUTS";
  }
  return "ILLISIBLE";
}

function inspectWebp(octets: Buffer): RefusRaster | null {
  if (octets.readUInt32LE(4) + 8 !== octets.length) return "AJOUTS";
  const etendu = octets.toString("latin1", 12, 16) === "VP8X";
  return etendu && ((octets[20] ?? 0) & 0b10) !== 0 ? "ANIMEE" : null;
}

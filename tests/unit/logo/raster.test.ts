import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { redraw } from "@/lib/raster";
import { imageOf } from "@/tests/factories/logo";

const TAILLE = { max: { largeur: 600, hauteur: 200 }, min: 24 };
const raison = async (octets: Buffer) => {
  const result = await redraw(octets, TAILLE);
  return result.ok ? "ok" : result.reason;
};

/** A part of a PNG. Its sum is not counted: what is refused is refused before. */
function partOf(sorte: string, corps: Buffer): Buffer {
  const tete = Buffer.alloc(8);
  tete.writeUInt32BE(corps.length);
  tete.write(sorte, 4, "latin1");
  return Buffer.concat([tete, corps, Buffer.alloc(4)]);
}
/** `part` put after the head of `png`, where a reader expects it. */
const insert = (png: Buffer, part: Buffer) => Buffer.concat([png.subarray(0, 33), part, png.subarray(33)]);

/** A PNG that says how large it is, in few bytes. */
async function annonce(largeur: number, hauteur: number): Promise<Buffer> {
  const png = Buffer.from(await imageOf("png"));
  png.writeUInt32BE(largeur, 16);
  png.writeUInt32BE(hauteur, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

describe("an image that was given", () => {
  it.each(["png", "jpeg", "webp"] as const)(
    "is drawn again as a PNG, %s, with nothing but its points",
    async (genre) => {
      const octets = await imageOf(genre, { mot: genre, largeur: 1800, hauteur: 300 });
      expect(octets.toString("latin1")).toContain("Camille Martin");
      const result = await redraw(octets, TAILLE);
      if (!result.ok) throw new Error(result.reason);
      const { value } = result;
      expect([value.largeur, value.hauteur]).toEqual([600, 100]);
      const { format, exif, icc, xmp, width } = await sharp(value.octets).metadata();
      expect({ format, exif, icc, xmp, width }).toEqual({ format: "png", width: 600 });
      expect(value.octets.toString("latin1")).not.toContain("Camille");
    },
  );

  it("is known by its bytes, and refused when they say something else", async () => {
    const png = await imageOf("png");
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const octets of [
      Buffer.alloc(0),
      Buffer.from(svg),
      Buffer.from(`\ufeff<?xml version="1.0"?>${svg}`),
      Buffer.from("%PDF-1.7"),
      Buffer.from("<!doctype html><script>alert(1)</script>"),
      await imageOf("gif"),
      png.subarray(1),
    ])
      expect(await raison(octets)).toBe("FORMAT");
  });

  it("is refused when it moves, or when its file holds something after it", async () => {
    const png = await imageOf("png");
    expect(await raison(insert(png, partOf("acTL", Buffer.alloc(8))))).toBe("ANIMEE");
    const images = [await imageOf("png", { mot: "a" }), await imageOf("png", { mot: "b" })];
    expect(
      await raison(
        await sharp(images, { join: { animated: true } })
          .webp()
          .toBuffer(),
      ),
    ).toBe("ANIMEE");
    const suite = Buffer.from("PK\x03\x04<script>alert(1)</script>");
    for (const genre of ["png", "jpeg", "webp"] as const)
      expect(await raison(Buffer.concat([await imageOf(genre), suite])), genre).toBe("AJOUTS");
  });

  it("is refused at its head when it would fill the memory, and when it says more than it holds", async () => {
    expect(await raison(await annonce(60_000, 60_000))).toBe("TROP_GRANDE");
    expect(await raison(await annonce(300, 4_000))).toBe("ILLISIBLE");
    const grande = await sharp({ create: { width: 5_000, height: 5_000, channels: 3, background: "red" } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(grande.length).toBeLessThan(1_000_000);
    expect(await raison(grande)).toBe("TROP_GRANDE");
    const bombe = deflateSync(Buffer.alloc(30_000_000));
    const texte = partOf("zTXt", Buffer.concat([Buffer.from("Titre\0\0", "latin1"), bombe]));
    expect(["ok", "ILLISIBLE"]).toContain(await raison(insert(await imageOf("png"), texte)));
  });

  it("is refused when nothing of it would be seen", async () => {
    expect(await raison(await imageOf("png", { largeur: 2_000, hauteur: 30 }))).toBe("TROP_PETITE");
    expect(await raison(await imageOf("png", { largeur: 20, hauteur: 20 }))).toBe("TROP_PETITE");
  });

  it("is refused with a reason whatever its bytes are, and never fails", async () => {
    const modeles = await Promise.all((["png", "jpeg", "webp"] as const).map((genre) => imageOf(genre)));
    const abimer = fc.record({
      modele: fc.constantFrom(...modeles),
      fautes: fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      coupe: fc.nat(2_000),
    });
    await fc.assert(
      fc.asyncProperty(abimer, async ({ modele, fautes, coupe }) => {
        const octets = Buffer.from(modele.subarray(0, Math.max(coupe, 12)));
        for (const [place, valeur] of fautes) if (place < octets.length) octets[place] = valeur;
        expect(await raison(octets)).toMatch(/^[A-Za-z_]+$/);
      }),
      { numRuns: 60 },
    );
  });
});

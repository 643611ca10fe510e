import { Resvg } from "@resvg/resvg-js";
import type { Graphique } from "@/lib/document";
import { svgOf } from "@/lib/graphique";
import { policePath } from "@/lib/police";

/** Dots a pixel of the drawing: clear on paper. */
const FINESSE = 3;
const POLICES = ["texte", "demiGras"] as const;

export type Image = { svg: string; png: Buffer; largeur: number; hauteur: number };

/**
 * A graphique as a picture for files that others open: its letters are drawn, so that it asks for no font, and its PNG is
 * for the programs that do not read SVG.
 */
export function imageOf(graphique: Graphique): Image {
  const resvg = new Resvg(svgOf(graphique), {
    fitTo: { mode: "zoom", value: FINESSE },
    background: "white",
    font: {
      loadSystemFonts: false,
      fontFiles: POLICES.map(policePath),
      defaultFontFamily: "Atkinson Hyperlegible Next",
    },
  });
  const { width: largeur, height: hauteur } = resvg;
  return { svg: resvg.toString(), png: resvg.render().asPng(), largeur, hauteur };
}

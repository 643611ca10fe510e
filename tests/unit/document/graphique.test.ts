import { describe, expect, it } from "vitest";
import type { Graphique } from "@/lib/document";
import { svgOf } from "@/lib/graphique";
import { imageOf } from "@/lib/image";
import { HOSTILES } from "./exemple";

const bar = (longueur: number | null) => ({ longueur, texte: longueur === null ? "secret" : `${longueur}` });
const draw = (...valeurs: (number | null)[][]): string =>
  svgOf({
    ...{ sorte: "graphique", titre: "", alt: "" },
    rangs: valeurs.map((barres, rang) => ({ nom: `Rang ${rang}`, barres: barres.map(bar) })),
    ...((valeurs[0]?.length ?? 0) > 1 ? { series: ["Prévue", "Réalisée"] } : {}),
  });
const widths = (svg: string, fill: string) =>
  [...svg.matchAll(new RegExp(`width="([\\d.]+)" height="[\\d.]+" fill="${fill}"`, "g"))].map(([, w]) =>
    Number(w),
  );

describe("a chart on paper", () => {
  it("draws lengths from zero, in proportion", () => {
    const [a = 0, b = 0, c] = widths(draw([40], [20], [0]), "#005c5c");
    expect(b * 2).toBeCloseTo(a, 0);
    expect(c).toBe(0);
  });

  it("gives a secret one size, and no place in the scale, whatever the others are", () => {
    const seul = draw([null], [20], [10]);
    const autre = draw([null], [2000], [1000]);
    expect(widths(seul, "url\\(#secret\\)")).toEqual(widths(autre, "url\\(#secret\\)"));
    expect(widths(seul, "#005c5c")).toEqual(widths(autre, "#005c5c"));
  });

  it("is understood without colour: the second series has a pattern, and each is named", () => {
    const svg = draw([80, 71], [20, 29]);
    expect(svg).toContain('fill="url(#s1)"');
    for (const nom of ["Prévue", "Réalisée"]) expect(svg).toContain(`>${nom}<`);
  });

  it("asks for nothing that is not in it, and says a hostile name as it is", () => {
    for (const nom of HOSTILES) {
      const graphique: Graphique = {
        ...{ sorte: "graphique", titre: nom, alt: nom },
        rangs: [{ nom, barres: [bar(3)] }],
      };
      const svg = svgOf(graphique);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|href|<script|<w:/);
      expect(() => imageOf(graphique)).not.toThrow();
    }
  });

  it("is a picture that needs no font, with a PNG for who reads no SVG", () => {
    const { svg, png, largeur } = imageOf({
      ...{ sorte: "graphique", titre: "Heures", alt: "Heures." },
      rangs: [{ nom: "Nantes", barres: [bar(3)] }],
    });
    expect(svg).not.toContain("<text");
    expect([...png.subarray(1, 4)].map((octet) => String.fromCharCode(octet)).join("")).toBe("PNG");
    expect(largeur).toBe(612);
  });
});

import { performance } from "node:perf_hooks";
import type { Bloc, Document } from "@/lib/document";
import { pdfOf } from "@/lib/pdf";
import { protectFamille } from "@/lib/secret/rules/protection";
import { readPdf } from "@/tests/support/pdf";
import { createCube } from "@/tests/unit/secret/familles";
import { type Measure, measureOf } from "./measure";

/** Many empty, many small, some large, as in the field; the same at each run. */
const effectif = (n: number) => {
  const tirage = Math.imul(n + 1, 0x9e3779b1) >>> 16;
  return tirage % 3 === 0 ? 0 : tirage % 3 === 1 ? 1 + (tirage % 10) : 11 + (tirage % 50);
};

/** (j) The suppression of a 30 × 20 × 12 cube with every margin, and the share of its figures that it withholds. */
export function measureSecret(): Measure[] {
  const tailles = [30, 20, 12];
  const cube = createCube(
    tailles,
    Array.from({ length: 30 * 20 * 12 }, (_, n) => effectif(n)),
  );
  const secondes: number[] = [];
  const retenus: number[] = [];
  for (let fois = 0; fois < 3; fois++) {
    const start = performance.now();
    const protection = protectFamille(cube, 11);
    secondes.push((performance.now() - start) / 1000);
    if (!protection.ok) throw new Error(protection.reason);
    const secrets = [...protection.value.values()].filter((valeur) => valeur === null);
    retenus.push((secrets.length * 100) / protection.value.size);
  }
  return [
    measureOf("j.cube-30x20x12", "s", secondes, { atMost: 1 }),
    measureOf("j.cube.retenus", "% des chiffres", retenus),
  ];
}

const SECTIONS = 40;
const GRAPHIQUES = 30;

function writeSection(n: number): Bloc[] {
  const rangs = Array.from({ length: 12 }, (_, rang) => ({
    nom: `Valeur ${rang + 1}`,
    barres: [{ longueur: effectif(n * 12 + rang), texte: String(effectif(n * 12 + rang)) }],
  }));
  const lignes = rangs.map(({ nom, barres }) => [nom, ...barres.map(({ texte }) => texte)]);
  const titre = `Tableau ${n + 1}`;
  return [
    { sorte: "titre", niveau: 1, texte: `Partie ${n + 1}` },
    { sorte: "paragraphe", texte: "Ce qui a été travaillé, et ce que les chiffres en disent. ".repeat(14) },
    ...(n < GRAPHIQUES ? [{ sorte: "graphique", titre, alt: titre, rangs } as const] : []),
    {
      sorte: "tableau",
      legende: titre,
      colonnes: [{ titre: "" }, { titre: "Ensemble", nombre: true }],
      lignes: [...lignes, ...lignes],
    },
  ];
}

/** (k) A PDF of forty parts, thirty with their chart: pages, seconds, and what it adds to the memory of the process. */
export async function measurePdf(): Promise<Measure[]> {
  const document: Document = {
    titre: "Bilan",
    emetteur: { nom: "Espace" },
    date: "1er janvier 2026",
    sommaire: true,
    blocs: Array.from({ length: SECTIONS }, (_, n) => writeSection(n)).flat(),
  };
  const avant = process.memoryUsage().rss;
  const start = performance.now();
  const pdf = await pdfOf(document);
  const secondes = (performance.now() - start) / 1000;
  const memoire = (process.memoryUsage().rss - avant) / 1_000_000;
  return [
    measureOf("k.pdf.pages", "pages", [readPdf(pdf).pages]),
    measureOf("k.pdf", "s", [secondes]),
    measureOf("k.pdf.memoire", "Mo", [memoire]),
  ];
}

import { scaleLinear } from "@visx/scale";
import type { Barre, Graphique } from "@/lib/document";
import { escapeXml } from "@/lib/xml";

/** In the pixels of the drawing, four thirds of a point: as wide as the text of a page. */
const LARGEUR = 612;
const NOMS = 208;
const CHIFFRES = 96;
const BARRES = { debut: NOMS + 14, longueur: LARGEUR - NOMS - 14 - CHIFFRES };
const LIGNE = 16;
/** Signs of a name on one line, in the space it has. */
const SIGNES = 32;
const SECRET = 56;

const ENCRE = "#1a2029";
const DOUCE = "#48515c";
const BORD = "#737f88";
const PAPIER = "#ffffff";
/** Apart from one another in grey; from the second on, each also has a pattern of its own. */
const SERIES = [
  { fond: "#005c5c", trait: null },
  { fond: "#bc822e", trait: "M-1 1 1-1M0 6 6 0M5 7 7 5" },
  { fond: "#102743", trait: "M3 0V6" },
] as const;

/**
 * The drawing of a graphique, made of itself only: the same in a PDF, in Word and on a screen. A secret is a hatch of one
 * size whatever it hides; the scale begins at zero and knows the figures that are shown, and no other.
 */
export function svgOf({ rangs, series = [] }: Omit<Graphique, "titre" | "alt">): string {
  const montrees = rangs.flatMap(({ barres }) => barres.flatMap(({ longueur }) => longueur ?? []));
  const mesure = scaleLinear<number>({
    domain: [0, Math.max(1, ...montrees)],
    range: [0, BARRES.longueur],
  });
  const legende = series.length > 1;
  const epaisseur = legende ? 12 : 14;
  const pastilles = legende ? placeLegend(series) : [];
  const tete = Math.max(0, ...pastilles.map((pastille) => pastille.y + 26));
  let y = tete + 4;
  const dessins = rangs.map(({ nom, barres }) => {
    const lignes = wrap(nom);
    const hauteur = Math.max(lignes.length * LIGNE, barres.length * (epaisseur + 3));
    const haut = y + (hauteur - barres.length * (epaisseur + 3)) / 2;
    const texte = lignes.map((ligne, rang) =>
      text(NOMS, y + (hauteur - lignes.length * LIGNE) / 2 + rang * LIGNE + 12, ligne, 'text-anchor="end"'),
    );
    y += hauteur + 9;
    return [...texte, ...barres.map((barre, rang) => bar(barre, rang, haut + rang * (epaisseur + 3)))].join(
      "",
    );
  });
  function bar({ longueur, texte }: Barre, rang: number, haut: number): string {
    const middle = haut + epaisseur / 2 + 4.5;
    const { debut } = BARRES;
    if (longueur === null)
      return `<rect x="${debut + 0.5}" y="${haut}" width="${SECRET}" height="${epaisseur}" fill="url(#secret)" stroke="${BORD}"/>${text(debut + SECRET + 8, middle, texte, `fill="${DOUCE}"`)}`;
    const box = `x="${debut}" y="${haut}" width="${round(mesure(longueur))}" height="${epaisseur}"`;
    return `${fill(box, rang)}${text(debut + round(mesure(longueur)) + 7, middle, texte, 'font-weight="600"')}`;
  }
  const hauteur = Math.max(20, y - 3);
  const axe = `<path d="M${BARRES.debut} ${tete}V${hauteur}" stroke="${BORD}" fill="none"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${LARGEUR}" height="${hauteur}" viewBox="0 0 ${LARGEUR} ${hauteur}" font-family="Atkinson Hyperlegible Next" font-size="12.6">${PATTERNS}${pastilles.map(drawPastille).join("")}${dessins.join("")}${axe}</svg>`;
}

const PATTERNS = `<defs>${SERIES.map(({ trait }, rang) =>
  trait
    ? `<pattern id="s${rang}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="${trait}" stroke="${PAPIER}" stroke-width="1.4" fill="none"/></pattern>`
    : "",
).join(
  "",
)}<pattern id="secret" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M-1 1 1-1M0 7 7 0M6 8 8 6" stroke="${BORD}" fill="none"/></pattern></defs>`;

function fill(box: string, rang: number): string {
  const { fond, trait } = SERIES[rang % SERIES.length] ?? SERIES[0];
  return `<rect ${box} fill="${fond}"/>${trait ? `<rect ${box} fill="url(#s${rang % SERIES.length})"/>` : ""}`;
}

type Pastille = { nom: string; x: number; y: number };

/** Which bar is which, on as many lines as it takes. */
function placeLegend(series: readonly string[]): Pastille[] {
  let x = 0;
  let y = 2;
  return series.map((nom) => {
    const largeur = 30 + nom.length * 6.6 + 20;
    if (x > 0 && x + largeur > LARGEUR) {
      x = 0;
      y += 20;
    }
    x += largeur;
    return { nom, x: x - largeur, y };
  });
}

const drawPastille = ({ nom, x, y }: Pastille, rang: number): string =>
  fill(`x="${round(x)}" y="${y}" width="22" height="12"`, rang) + text(round(x) + 30, y + 10.5, nom);

const round = (valeur: number) => Math.round(valeur * 10) / 10;

const text = (x: number, y: number, texte: string, attributs = "") =>
  `<text x="${x}" y="${round(y)}" ${attributs.includes("fill=") ? "" : `fill="${ENCRE}"`} ${attributs}>${escapeXml(texte)}</text>`;

/** The lines of a name, cut at spaces. */
function wrap(nom: string): string[] {
  const lignes = [""];
  for (const mot of nom.split(" ")) {
    const derniere = lignes.at(-1) ?? "";
    if (derniere && derniere.length + 1 + mot.length > SIGNES) lignes.push(mot);
    else lignes[lignes.length - 1] = derniere ? `${derniere} ${mot}` : mot;
  }
  return lignes;
}

import type { Effet } from "@/prisma/client/enums";
import type { Membre } from "../equipe";
import type { Hasard } from "../hasard";
import type { Cible, Fin, Trame } from "../trame";
import { VIGNETTES } from "../vignettes/banque";

/** What a part of the service's activity is drawn from. */
export type Tirage = {
  nombre: number;
  /** The first and the last filing, in days before today. */
  du: number;
  au: number;
  referents: readonly Membre[];
  associables: readonly Membre[];
  intervenants: readonly Membre[];
  longueurs: readonly number[];
  /** The first vignette: two parts of the activity do not tell the same situations in the same order. */
  decalage: number;
};

/** Below that many days, a séance is no longer past enough to be written, validated and given back. */
const TROP_RECENT = -9;

const MOTIFS = [
  ...["objectif-atteint", "objectif-atteint", "objectif-atteint", "objectif-atteint", "resolue-elle-meme"],
  ...[
    "orientee",
    "accompagnement-termine",
    "accompagnement-termine",
    "plus-souhaitee",
    "professionnel-parti",
  ],
];
const EFFETS: readonly Effet[] = ["A_LA_HAUTEUR", "A_LA_HAUTEUR", "SUPERIEUR", "EN_DECA", "NE_SAIT_PAS"];

/** So many stories, filed regularly over the period. */
export function drawTrames(hasard: Hasard, tirage: Tirage): Trame[] {
  const { nombre, du, au } = tirage;
  const pas = (du - au) / nombre;
  return Array.from({ length: nombre }, (_, rang) =>
    drawTrame(hasard, tirage, rang, -Math.round(du - pas * rang) + hasard.entre(0, Math.floor(pas / 2))),
  );
}

function drawTrame(hasard: Hasard, tirage: Tirage, rang: number, depot: number): Trame {
  const { referents, associables, intervenants, longueurs, decalage } = tirage;
  const vignette = VIGNETTES[(decalage + rang * 7) % VIGNETTES.length] ?? hasard.parmi(VIGNETTES);
  const referent = hasard.parmi(referents);
  const autres = associables.filter((membre) => membre !== referent);
  const acceptee = depot + hasard.entre(4, 16);
  const { cibles, fin } = drawCibles(hasard, acceptee, hasard.parmi(longueurs));
  return {
    ...{ vignette, referent, depot, acceptee, cibles },
    associes: hasard.quelques(autres, hasard.parmi([0, 1, 1, 2, 2, 3])),
    intervenant: hasard.parmi(intervenants),
    ...(fin ? { fin } : {}),
  };
}

/** The séances about a rhythm apart (000:79), until the work ends or reaches today. */
function drawCibles(hasard: Hasard, acceptee: number, longueur: number): { cibles: Cible[]; fin?: Fin } {
  const rythme = 7 * hasard.parmi([5, 6, 6, 6, 7]);
  const cibles: Cible[] = [];
  let jour = acceptee + hasard.entre(9, 24);
  let tenues = 0;
  while (tenues < longueur && jour < TROP_RECENT) {
    const statut = hasard.chance(0.9) ? "TENUE" : hasard.parmi(["NON_TENUE", "ANNULEE", "ANNULEE"] as const);
    const tenue = statut === "TENUE";
    cibles.push({
      jour,
      statut,
      ecrit: "RESTITUE",
      deplacee: tenue && hasard.chance(0.14),
      secretaire: hasard.chance(0.35),
    });
    if (tenue) tenues += 1;
    jour += tenue ? rythme + hasard.entre(-4, 6) : hasard.entre(12, 22);
  }
  const derniere = cibles.at(-1)?.jour ?? acceptee;
  const cloture = derniere + hasard.entre(8, 30);
  const restantes = longueur - tenues;
  if (restantes === 0 && cloture < -2) return { cibles, fin: drawFin(hasard, cloture) };
  const suite = Math.max(1, Math.min(3, restantes));
  const prochaine = Math.max(jour, hasard.entre(2, 16));
  for (let rang = 0; rang < suite; rang++)
    cibles.push({ jour: prochaine + rang * rythme, statut: rang === 0 ? "CONFIRMEE" : "PROPOSEE" });
  return { cibles };
}

const drawFin = (hasard: Hasard, jour: number): Fin => ({
  jour,
  motif: hasard.parmi(MOTIFS),
  effet: hasard.parmi(EFFETS),
});

import { formatArret } from "@/lib/bilan/labels";
import type { Bloc, Document, Graphique } from "@/lib/document";
import { DECIMALES, formatHeures, formatNombre } from "@/lib/indicateur/labels";
import type { IndicateurCode } from "@/lib/indicateur/rules/catalogue";
import { formatSecretNote } from "@/lib/secret/labels";
import type { Instantane } from "../instantane";
import { type BilanPublie, enteteOf } from "./document";
import { graphiqueOf, graphiqueOfEvolution } from "./graphiques";

/** What a year amounts to, each in one figure over the whole espace. */
const REPERES: readonly [code: IndicateurCode, ligne: string][] = [
  ["seances", "seances"],
  ["heures", "total"],
  ["situations", "situations"],
  ["professionnels", "professionnels"],
  ["structures", "structures"],
  ["sensibilisations", "sensibilisations"],
];

/** Charts in the order they are worth a place, and the room there is for two: rows of one bar take less. */
const DESSINS: readonly IndicateurCode[] = ["part-realisee", "heures", "frein", "outil", "sante-mentale"];
const DESSINS_MAX = 2;
const PLACE = 440;
const placeOf = ({ rangs, series }: Graphique) => 60 + rangs.length * (series ? 39 : 25);

/** Three sentences, none too long for its place. */
const PHRASES = 3;
const SIGNES = 170;

/** One page, for who reads no other: its figures, three sentences of the writer's, two charts. */
export function writeSynthese(bilan: BilanPublie, zone: string): Document {
  const { annee, version, instantane } = bilan;
  const phrases = listPhrases(bilan.textes);
  return {
    ...enteteOf(bilan, zone),
    titre: `Bilan ${annee} : l’essentiel`,
    blocs: [
      { sorte: "reperes", entrees: listReperes(instantane) },
      ...phrases.map((texte): Bloc => ({ sorte: "paragraphe", texte })),
      ...listDessins(bilan),
      {
        sorte: "paragraphe",
        texte: `Version ${version}. ${formatArret(instantane)} ${formatSecretNote(instantane.seuil, "hachures")}`,
        discret: true,
      },
    ],
  };
}

/** The key figures that are shown; one that is secret has no place among them. */
export const listReperes = ({ tableaux }: Instantane): [string, string][] =>
  REPERES.flatMap(([code, ligne]) => {
    const tableau = tableaux.find((candidat) => candidat.code === code);
    const { valeur } = tableau?.lignes.find((l) => l.code === ligne)?.ensemble ?? { valeur: null };
    if (!tableau || valeur === null) return [];
    const dit =
      tableau.unite === "heures" ? formatHeures(valeur) : formatNombre(valeur, DECIMALES[tableau.unite]);
    return [[dit, tableau.nom] as [string, string]];
  });

function listDessins({ annee, instantane }: BilanPublie): Graphique[] {
  const { tableaux, evolution } = instantane;
  const dessins = DESSINS.map((code) => tableaux.find((tableau) => tableau.code === code)).map(
    (tableau) => tableau && graphiqueOf(tableau),
  );
  let reste = PLACE;
  const choisis: Graphique[] = [];
  for (const dessin of [evolution && graphiqueOfEvolution(annee, evolution), ...dessins]) {
    if (!dessin || placeOf(dessin) > reste || choisis.length === DESSINS_MAX) continue;
    reste -= placeOf(dessin);
    choisis.push(dessin);
  }
  return choisis;
}

/** What the writer says in short; where they said nothing in short, how their parts begin. */
export function listPhrases(textes: BilanPublie["textes"]): string[] {
  const { synthese, contexte, effets, perspectives } = textes;
  const dites = synthese
    ? splitPhrases(synthese).slice(0, PHRASES)
    : [contexte, effets, perspectives].flatMap((texte) => splitPhrases(texte ?? "").slice(0, 1));
  return dites.map((phrase) => shorten(phrase));
}

export const splitPhrases = (texte: string): string[] =>
  texte
    .split(/(?<=[.?…])\s+|\n+/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Cut at a word, and it shows. */
function shorten(phrase: string): string {
  if (phrase.length <= SIGNES) return phrase;
  const coupe = phrase.slice(0, SIGNES);
  return `${coupe.slice(0, coupe.lastIndexOf(" "))}\u00a0…`;
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  DISCRET,
  MOT,
  NOM,
  PRENOM,
  SIGLE,
  SUR,
  TERME,
  VILLE,
} from "@/lib/anonymisation/rules/lexique/classes";
import { fold, foldCommune } from "@/lib/anonymisation/rules/lexique/pliage";

type Commune = { nom: string; type: string; population?: number };

const require = createRequire(import.meta.url);
const FORME = /^[a-z][a-z'-]*$/;
/** Under this length a name met in lower case is too often an abbreviation. */
const MIN_SUR = 4;
const POPULATION_VILLE = 5000;

function readListe(fichier: string): string[] {
  const lignes = readFileSync(new URL(fichier, import.meta.url), "utf8").split("\n");
  return lignes
    .filter((ligne) => !ligne.startsWith("#"))
    .flatMap((ligne) => ligne.split(/\s+/).filter(Boolean));
}

function listCommunes(): Commune[] {
  const toutes: Commune[] = require("@etalab/decoupage-administratif/data/communes.json");
  return toutes.filter(({ type }) => type !== "arrondissement-municipal");
}

/** « Saint-Brevin » for « Saint-Brevin-les-Pins », « La Baule » for « La Baule-Escoublac ». */
function shorten(cle: string): string | undefined {
  const court = cle.match(
    /^((?:(?:la|le|les) |saint |sainte )?[a-z]{4,}) (?:sur|sous|en|les|lez|la|le|de|du|des|d|l|aux|au|et|pres|saint|sainte|escoublac)\b/,
  )?.[1];
  return court && /^(saint|sainte|notre|ville|villers|villiers|la chapelle|le bois|la ville)$/.test(court)
    ? undefined
    : court;
}

/** Every form of the lexique with its bits. */
export function listFormes(): Map<string, number> {
  const formes = new Map<string, number>();
  const add = (forme: string, bits: number) => {
    if (FORME.test(forme)) formes.set(forme, (formes.get(forme) ?? 0) | bits);
  };
  const mots: string[] = require("an-array-of-french-words");
  const connus = new Set([
    ...mots.map(fold),
    "aujourd'hui",
    "prud'homme",
    "prud'hommes",
    "quelqu'un",
    "presqu'ile",
    "grand'mere",
  ]);
  for (const mot of connus)
    if (mot.length > 1 && !(mot.includes("-") && mot.split("-").every((partie) => connus.has(partie))))
      add(mot, MOT);
  for (const terme of readListe("metier.txt"))
    add(fold(terme), terme === terme.toUpperCase() ? SIGLE : TERME);
  for (const [fichier, bit] of [
    ["prenoms.txt", PRENOM],
    ["noms.txt", NOM],
  ] as const)
    for (const entree of readListe(fichier)) {
      const nom = fold(entree.replace(/[!?]$/, ""));
      const sur =
        entree.endsWith("!") || (!entree.endsWith("?") && !connus.has(nom) && nom.length >= MIN_SUR);
      add(nom, bit | (sur ? SUR : 0) | (entree.endsWith("?") ? DISCRET : 0));
    }
  for (const { nom, population = 0 } of listCommunes())
    if (population >= POPULATION_VILLE) add(foldCommune(nom).replaceAll(" ", "-"), VILLE);
  return formes;
}

/** The keys of the communes and of their usual short forms. */
export function listClesCommunes(): Set<string> {
  const cles = new Set(listCommunes().map(({ nom }) => foldCommune(nom)));
  for (const cle of [...cles]) {
    const court = shorten(cle);
    if (court) cles.add(court);
  }
  return cles;
}

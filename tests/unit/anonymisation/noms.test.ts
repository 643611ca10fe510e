import { describe, expect, it } from "vitest";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";

const lexique = await getLexique();
const list = (texte: string) => analyser(texte, lexique).map(({ type, text }) => `${type} ${text}`);

describe("a name is found", () => {
  it.each([
    ["capitals mid-sentence", "Hier Benkhelifa a appelé", ["nom Benkhelifa"]],
    ["ALL CAPS beside ordinary words", "J'ai vu DUPONT hier", ["nom DUPONT"]],
    ["in a line of capitals", "MONSIEUR LEROY EST DECEDE", ["nom LEROY"]],
    ["lower case after a title", "mme dupont et m. kermarec", ["nom dupont", "nom kermarec"]],
    ["a surname that is a word, after a title", "madame petit est venue", ["nom petit"]],
    ["lower case, unambiguous", "avec fatoumata et kevin", ["prenom fatoumata", "prenom kevin"]],
    ["lower case, ambiguous, after kinship", "sa fille rose dort", ["prenom rose"]],
    ["an unlisted one after kinship", "son fils kylliann fume", ["prenom kylliann"]],
    ["compound", "Jean-Pierre Martin-Dubois", ["prenom Jean-Pierre", "nom Martin-Dubois"]],
    ["particles", "Mme de La Tour et M. Ben Salah", ["nom de La Tour", "nom Ben Salah"]],
    ["lower-case particles", "mme le goff", ["nom le goff"]],
    ["apostrophes", "Monsieur O'Brien et Mme N'Diaye", ["nom O'Brien", "nom N'Diaye"]],
    ["initials", "Madame B. et Kevin P.", ["nom B.", "prenom Kevin", "nom P."]],
    ["family name first", "BENALI Karim est là", ["nom BENALI", "prenom Karim"]],
    ["a first name that is a word, as a subject", "Marine ne vient plus", ["prenom Marine"]],
    ["a birth name", "Mme Sow née Camara", ["nom Sow", "nom Camara"]],
    ["a family", "La famille Petit déménage", ["nom Petit"]],
  ])("%s", (_, texte, attendu) => expect(list(texte)).toEqual(attendu));
});

describe("nothing is found in", () => {
  it.each([
    "Pierre angulaire du projet. Rose des vents. Claire distinction",
    "CCAS, RSA, CSAPA, MDS et CHRS réunis ; le SIAO, l'UDAF",
    "Subutex, Lyrica, Valium, Xeplion 150 mg",
    "Lundi, en Avril, à Noël, pour le Ramadan",
    "La Mission locale, France Travail, les Restos du Cœur",
    "Lycée Aristide-Briand, collège Jean Moulin, fondation Abbé Pierre",
    "Syndrome de Korsakoff, échelle de Rosenberg, triangle de Karpman",
    "Monsieur le Maire, Madame la juge, Mme X et M. Y",
    "Monsieur ne vient plus, madame dort",
    "Aujourdhui rien. Jai appelé. Lassistante sociale aussi",
    "la Loire, la Vendée, le Sénégal, en Ukraine",
    "Prudence. Une Victoire de l'équipe. Constance dans le suivi",
    "URGENT : RISQUE D'EXPULSION AVANT LA TRÊVE",
  ])("« %s »", (texte) => expect(list(texte)).toEqual([]));
});

describe("a commune", () => {
  it.each([
    ["Elle vit à Pornichet", "Pornichet"],
    ["hébergé a la baule", "la baule"],
    ["vit à st brevin", "st brevin"],
    ["née à Saint-Brevin-les-Pins", "Saint-Brevin-les-Pins"],
    ["il vient de Tours", "Tours"],
    ["parti au Croisic", "Croisic"],
  ])("is found in « %s »", (texte, commune) => expect(list(texte)).toEqual([`commune ${commune}`]));

  it("is left alone as the name of a délégation or of a territory", () => {
    expect(list("La délégation de Saint-Nazaire et la CLI Pays de Retz")).toEqual([]);
  });

  it("is left alone when the espace allows it, however it is written", () => {
    const options = { communesPermises: ["Saint-Nazaire"] };
    expect(analyser("Il vit à st nazaire, pas à Pornic", lexique, options).map(({ text }) => text)).toEqual([
      "Pornic",
    ]);
  });
});

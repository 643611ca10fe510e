import { describe, expect, it } from "vitest";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import { isIbanValide } from "@/lib/anonymisation/rules/identifiants/iban";
import { isNir, keyOfNir } from "@/lib/anonymisation/rules/identifiants/nir";

const lexique = await getLexique();
const find = (texte: string, type: string) =>
  analyser(texte, lexique)
    .filter((signalement) => signalement.type === type)
    .map(({ text }) => text);

describe("a NIR", () => {
  it("has its key, 2A counting as 19 and 2B as 18", () => {
    expect(keyOfNir("1841276451089")).toBe(46);
    expect(keyOfNir("195062A004117")).toBe(73);
    expect(keyOfNir("288112B033052")).toBe(56);
  });

  it.each([
    "1 84 12 76 451 089 46",
    "184127645108946",
    "1.84.12.76.451.089.46",
    "1-84-12-76-451-089",
    "195062A00411773",
    "2 88 11 2b 033 052 56",
    "1841 2764 5108 946",
  ])("is found in « %s »", (nir) => expect(find(`numéro ${nir} noté`, "nir")).toEqual([nir]));

  it("is found with a mistyped key, not with an impossible month", () => {
    expect(isNir("184127645108947")).toBe(true);
    expect(isNir("1841476451089")).toBe(false);
  });

  it("is not a row of figures", () => expect(find("2017 665 1172 1115 2198 571", "nir")).toEqual([]));
});

describe("a telephone number", () => {
  it.each([
    "06 12 34 56 78",
    "06.12.34.56.78",
    "06-12-34-56-78",
    "06/12/34/56/78",
    "0612345678",
    "O6 12 34 56 78",
    "+33 6 12 34 56 78",
    "+33 (0)6 12 34 56 78",
    "(+33)6 12 34 56 78",
    "0033612345678",
    "0692 45 12 78",
    "+262 692 45 12 78",
    "+212 661 23 45 67",
  ])("is found written « %s »", (numero) =>
    expect(find(`rappeler le ${numero} ce soir`, "telephone")).toEqual([numero]),
  );

  it.each(["0 800 23 13 13", "le 115, le 3919", "le 01/02/2024 à 10 h 30", "1 245 allocataires en 2023"])(
    "is not seen in « %s »",
    (texte) => expect(analyser(texte, lexique)).toEqual([]),
  );
});

describe("other direct identifiers", () => {
  it.each([
    ["email", "écrire à karim.b+caf@gmail.com vite", "karim.b+caf@gmail.com"],
    ["email", "son mail marie[at]free.fr", "marie[at]free.fr"],
    ["iban", "IBAN FR76 3000 6000 0112 3456 7890 189.", "FR76 3000 6000 0112 3456 7890 189"],
    ["iban", "compte BE68 5390 0754 7034", "BE68 5390 0754 7034"],
    ["immatriculation", "garée, AB-123-CD, devant", "AB-123-CD"],
    ["immatriculation", "voiture ab 123 cd", "ab 123 cd"],
    ["immatriculation", "fourgon 1234 XY 44", "1234 XY 44"],
    ["numero_dossier", "CAF n° 1234567 A", "1234567 A"],
    ["numero_dossier", "dossier n°2023-4587 en cours", "2023-4587"],
    ["numero_dossier", "matricule 203847", "203847"],
    ["date_naissance", "née le 12/03/1984", "12/03/1984"],
    ["date_naissance", "né le 1er avril 91", "1er avril 91"],
    ["date_naissance", "ddn 3.4.75", "3.4.75"],
    ["date_naissance", "45 ans (02/05/1979)", "02/05/1979"],
    ["adresse", "habite 12 rue des lilas", "12 rue des lilas"],
    [
      "adresse",
      "au 4 bis, avenue du Général-de-Gaulle, 44000 Nantes.",
      "4 bis, avenue du Général-de-Gaulle, 44000 Nantes",
    ],
    ["adresse", "logée résidence Les Mimosas", "résidence Les Mimosas"],
    ["adresse", "vit au lieu-dit La Ville au Bois", "lieu-dit La Ville au Bois"],
  ])("%s in « %s »", (type, texte, attendu) => expect(find(texte, type)).toEqual([attendu]));

  it.each([
    "Séance du 12/03/2024, rdv le 14/05/2025",
    "L'association est née en mars 2012",
    "Loi n° 2005-102 du 11 février 2005",
    "Cerfa n° 15692*01, fiche n° 12",
    "Il dort à la rue, puis une place en CHRS",
    "Indu de 12 345,60 euros",
    "32 ETP 44 MDS",
  ])("nothing in « %s »", (texte) => expect(analyser(texte, lexique)).toEqual([]));

  it("blocks, while names and places warn", () => {
    const niveaux = analyser("Karim, 06 12 34 56 78, à Guérande", lexique).map(({ level }) => level);
    expect(niveaux).toEqual(["alerte", "bloquant", "alerte"]);
  });

  it("an IBAN is checked by its key", () => {
    expect(isIbanValide("FR14 2004 1010 0505 0001 3M02 606")).toBe(true);
    expect(isIbanValide("FR15 2004 1010 0505 0001 3M02 606")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import { remplacer, remplacerTout } from "@/lib/anonymisation/rules/remplacer";
import { segmenter } from "@/lib/anonymisation/rules/segmenter";

const lexique = await getLexique();
const neutralise = (texte: string) => remplacerTout(texte, analyser(texte, lexique));

describe("the neutral wording fits its context", () => {
  it.each([
    ["Son frère Karim l'héberge.", "Son frère l'héberge."],
    ["Mme Diallo vient.", "La personne vient."],
    ["M. et Mme Oliveira acceptent.", "Le couple acceptent."],
    ["Karim Benali vit à Guérande.", "La personne vit dans une commune voisine."],
    ["Vu avec Sandrine (CESF).", "Vu avec un·e collègue (CESF)."],
    ["D'après Aïcha, il dort.", "D'après la personne, il dort."],
    ["On parle d'Aïcha.", "On parle de la personne."],
    ["Elle vient de Savenay.", "Elle vient d'une commune voisine."],
    ["le docteur Hascoët", "le médecin"],
    ["Orientée par Dr Hascoët", "Orientée par le médecin"],
    ["La famille Kowalczyk part.", "La famille part."],
    ["Joindre au 06 12 34 56 78", "Joindre au [téléphone retiré]"],
  ])("« %s » becomes « %s »", (texte, attendu) => expect(neutralise(texte)).toBe(attendu));

  it("leaves nothing to find", () => {
    const texte =
      "Mme Fatoumata Traoré, née le 3/04/1980, vit au 12 rue des Lilas à Pornic avec son fils Issa.";
    expect(analyser(neutralise(texte), lexique)).toEqual([]);
  });
});

describe("one click", () => {
  it("applies one proposition and leaves the rest as typed", () => {
    const texte = "Karim et sa sœur Inès";
    const [premier] = analyser(texte, lexique);
    expect(premier && remplacer(texte, premier)).toBe("La personne et sa sœur Inès");
  });

  it("changes nothing when the text has moved on", () => {
    const [premier] = analyser("Karim dort", lexique);
    expect(premier && remplacer("Il dort", premier)).toBe("Il dort");
  });
});

it("segments carry their finding, for the highlight in place", () => {
  const texte = "Vu Karim à Pornic.";
  expect(
    segmenter(texte, analyser(texte, lexique)).map(({ texte: t, signalement }) => [t, signalement?.type]),
  ).toEqual([
    ["Vu ", undefined],
    ["Karim", "prenom"],
    [" à ", undefined],
    ["Pornic", "commune"],
    [".", undefined],
  ]);
});

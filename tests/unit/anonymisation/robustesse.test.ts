import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import { segmenter } from "@/lib/anonymisation/rules/segmenter";

const lexique = await getLexique();
const MORCEAUX = [
  "Karim",
  "mme ",
  "dupont",
  " 06 12 34 56 78",
  " à ",
  "Guérande",
  "né le 12/03/1984",
  "\n",
  "'",
  "-",
  " ",
  ". ",
  "12 rue ",
  "CAF n° 1234567 A",
  "\u200b",
  "\u202e",
  "\0",
  "e\u0301",
  "ﬁ",
  "😀",
  "Ｊ",
  "AB-123-CD",
  "a@b.fr",
];
const texteLibre = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...MORCEAUX), { maxLength: 30 }).map((morceaux) => morceaux.join("")),
);
const summarise = (texte: string) => analyser(texte, lexique).map(({ type }) => type);

describe("whatever the text", () => {
  it("findings are in order, apart, inside the text, and quote it", () => {
    fc.assert(
      fc.property(texteLibre, (texte) => {
        let position = 0;
        for (const { start, end, text, remplace } of analyser(texte, lexique)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          expect(texte.slice(start, end)).toBe(text);
          if (remplace)
            expect(remplace.start <= start && end <= remplace.end && remplace.end <= texte.length).toBe(true);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(texte.length);
      }),
      { numRuns: 500 },
    );
  });

  it("the segments, joined, give the text back", () => {
    fc.assert(
      fc.property(texteLibre, (texte) => {
        const segments = segmenter(texte, analyser(texte, lexique));
        expect(segments.map((segment) => segment.texte).join("")).toBe(texte);
      }),
    );
  });

  it("the same text gives the same findings", () => {
    fc.assert(
      fc.property(texteLibre, (texte) => {
        expect(analyser(texte, lexique)).toEqual(analyser(texte, lexique));
      }),
    );
  });
});

describe("a disguised identifier is found all the same", () => {
  const texte = "Vu Élodie Guérin, née le 12/03/1984, au 06 12 34 56 78";
  const attendu = ["prenom", "nom", "date_naissance", "telephone"];

  it("as typed", () => expect(summarise(texte)).toEqual(attendu));
  it("with decomposed accents", () => expect(summarise(texte.normalize("NFD"))).toEqual(attendu));
  it.each(["\u200b", "\u00ad", "\u202e", "\u2066", "\ufeff", "\0"])(
    "with an invisible mark between letters",
    (marque) => {
      expect(summarise([...texte].join(marque))).toEqual(attendu);
    },
  );
  it("in full-width forms", () => {
    const large = texte.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    expect(summarise(large)).toEqual(attendu);
  });
  it("with no-break spaces and typographic signs", () => {
    expect(summarise("M. O’Brien : 06 12 34 56 78")).toEqual(["nom", "telephone"]);
  });
  it("positions are those of the text as typed", () => {
    const [premier] = analyser(`\u200b\u200bVu E\u0301lodie`, lexique);
    expect(premier).toMatchObject({ start: 5, end: 12, text: "E\u0301lodie" });
  });
});

import { describe, expect, it } from "vitest";
import { formatRefus } from "@/lib/anonymisation/labels";
import { getLexique } from "@/lib/anonymisation/queries";
import { analyser } from "@/lib/anonymisation/rules/analyser";
import { canSubmit, verdict } from "@/lib/anonymisation/rules/verdict";
import { type Levee, leveeSchema, leveesSchema, PAS_UNE_PERSONNE } from "@/lib/anonymisation/schema";

const lexique = await getLexique();
const judge = (texte: string, levees: Levee[] = []) => verdict(analyser(texte, lexique), levees);

describe("a text", () => {
  it("may be submitted when nothing is found", () => expect(canSubmit(judge("Rien à dire."))).toBe(true));

  it("is refused while a warning is neither replaced nor lifted", () => {
    expect(judge("Karim dort").aLever.map(({ text }) => text)).toEqual(["Karim"]);
  });

  it("is accepted once each warning is lifted, wherever it recurs and however it is accented", () => {
    const levees: Levee[] = [{ text: "Érika", type: "prenom", motif: PAS_UNE_PERSONNE }];
    expect(canSubmit(judge("Érika, un roman. ERIKA encore.", levees))).toBe(true);
  });

  it("is not accepted for a levée of another type", () => {
    const levees: Levee[] = [{ text: "Karim", type: "commune", motif: PAS_UNE_PERSONNE }];
    expect(canSubmit(judge("Karim dort", levees))).toBe(false);
  });

  it("is refused whatever the levées while a direct identifier remains", () => {
    const forgee = [{ text: "06 12 34 56 78", type: "telephone", motif: "utile" }] as unknown as Levee[];
    expect(judge("06 12 34 56 78", forgee).bloquants).toHaveLength(1);
  });
});

describe("a levée", () => {
  it("gives « ce n'est pas une personne » or a reason", () => {
    expect(leveeSchema.safeParse({ text: "Rose", type: "prenom", motif: PAS_UNE_PERSONNE }).success).toBe(
      true,
    );
    expect(leveeSchema.safeParse({ text: "Rose", type: "prenom", motif: "nom du service" }).success).toBe(
      true,
    );
    expect(leveeSchema.safeParse({ text: "Rose", type: "prenom", motif: " " }).success).toBe(false);
  });

  it("cannot be given for a direct identifier, nor by the thousand", () => {
    expect(leveeSchema.safeParse({ text: "06", type: "telephone", motif: "utile" }).success).toBe(false);
    const une = { text: "Rose", type: "prenom", motif: PAS_UNE_PERSONNE };
    expect(leveesSchema.safeParse(Array.from({ length: 201 }, () => une)).success).toBe(false);
  });
});

it("a refusal says how much is left to do", () => {
  expect(formatRefus(1, 2)).toBe(
    "Un identifiant direct est à retirer. 2 noms ou lieux sont à remplacer ou à justifier.",
  );
});

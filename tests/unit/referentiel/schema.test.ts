import { describe, expect, it } from "vitest";
import { createValeurSchema, updateValeurSchema } from "@/lib/referentiel/schema";

const VALEUR = {
  valeurId: "01997a3e-8a3c-7c3e-9a0b-3f6b5d2c1a00",
  libelle: "Génogramme",
  ordre: "4",
  retiree: "false",
};

const messages = (saisie: unknown) =>
  updateValeurSchema.safeParse(saisie).error?.issues.map(({ message }) => message) ?? [];

describe("editing a value", () => {
  it("reads what a form sends", () => {
    expect(updateValeurSchema.parse(VALEUR)).toEqual({ ...VALEUR, ordre: 4, retiree: false });
  });

  it("asks for a label of 1 to 120 characters", () => {
    expect(messages({ ...VALEUR, libelle: "   " })).toEqual(["Écrivez le libellé de la valeur."]);
    expect(messages({ ...VALEUR, libelle: "é".repeat(121) })).toEqual([
      "Le libellé ne peut pas dépasser 120 caractères.",
    ]);
    expect(messages({ ...VALEUR, libelle: "é".repeat(120) })).toEqual([]);
  });

  it("retires a value and puts it back", () => {
    expect(updateValeurSchema.parse({ ...VALEUR, retiree: "true" }).retiree).toBe(true);
    expect(updateValeurSchema.parse({ ...VALEUR, retiree: "false" }).retiree).toBe(false);
  });

  it("answers in French to anything else", () => {
    expect(messages({ ...VALEUR, ordre: "premier" })).toEqual(["Indiquez un rang en chiffres."]);
    expect(messages({ ...VALEUR, valeurId: "1" })).toEqual(["Cette valeur n’existe pas."]);
    expect(messages({ ...VALEUR, libelle: undefined })).toEqual(["Écrivez le libellé de la valeur."]);
  });
});

describe("adding a value", () => {
  it("needs a list that exists, and may do without a group", () => {
    expect(createValeurSchema.parse({ liste: "outil", libelle: " Blason " })).toEqual({
      liste: "outil",
      libelle: "Blason",
      groupe: null,
    });
    expect(createValeurSchema.safeParse({ liste: "constructor", libelle: "x" }).success).toBe(false);
  });
});

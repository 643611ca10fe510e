import { describe, expect, it } from "vitest";
import { formatBloquants, TYPE_ADVICE } from "@/lib/anonymisation/labels";
import { formatListe } from "@/lib/demande/labels/decision";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("what a list of demandes says of itself", () => {
  const attente = (total: number, complements: number, enRetard = 0) =>
    plain(formatListe({ vue: "attente", total, enRetard, complements }, 21));

  it("counts apart what waits for the service and what waits for its author", () => {
    expect(attente(6, 1, 1)).toBe(
      "5 demandes attendent une réponse, dont 1 depuis plus de 21 jours ; une attend un complément.",
    );
    expect(attente(2, 2)).toBe("Aucune demande n’attend de réponse ; 2 attendent un complément.");
    expect(attente(1, 0)).toBe("Une demande attend une réponse.");
    expect(attente(0, 0)).toBe("Tout le monde a reçu une réponse.");
  });
});

describe("what identifies someone in a text", () => {
  it("is said with what to do when there is one, and named when there are several", () => {
    expect(formatBloquants([{ type: "telephone" }])).toBe(TYPE_ADVICE.telephone);
    expect(plain(formatBloquants([{ type: "telephone" }, { type: "adresse" }]))).toBe(
      "2 passages désignent quelqu’un : numéro de téléphone, adresse postale. Retirez-les.",
    );
  });
});

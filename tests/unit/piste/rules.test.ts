import { describe, expect, it } from "vitest";
import { actesOf, ideesOf, isRevoirRecevable, MAX_PISTE, revoirOf, statutAfter } from "@/lib/piste/rules";
import { UpdatePiste } from "@/lib/piste/schema";

describe("what becomes of a piste", () => {
  it("is tried, retained or dismissed, from any status, and never proposed again", () => {
    expect(actesOf("PROPOSEE").map(statutAfter)).toEqual(["A_L_ESSAI", "RETENUE", "ECARTEE"]);
    expect(actesOf("ECARTEE").map(statutAfter)).toEqual(["A_L_ESSAI", "RETENUE"]);
    expect(actesOf("RETENUE").map(statutAfter)).toEqual(["A_L_ESSAI", "ECARTEE"]);
  });

  it("comes from a line of the minutes, without its dash or number, once", () => {
    const texte =
      "- Proposer le matin\n\n• En parler avec elle\n2) Écrire à deux\nProposer le matin\n3 séances";
    expect(ideesOf(texte)).toEqual([
      "Proposer le matin",
      "En parler avec elle",
      "Écrire à deux",
      "3 séances",
    ]);
    expect(ideesOf("a".repeat(MAX_PISTE + 1))).toEqual([]);
    expect(ideesOf("")).toEqual([]);
  });

  it("can be tried a while longer", () => {
    expect(actesOf("A_L_ESSAI")).toContain("essayer");
  });

  it("is tried until a date; retained, it may keep one; dismissed, it has none", () => {
    const decision = { pisteId: "0190c0de-0000-7000-8000-000000000001", lu: "PROPOSEE", acte: "essayer" };
    expect(UpdatePiste.safeParse(decision).success).toBe(false);
    expect(UpdatePiste.safeParse({ ...decision, revoirLe: "2031-04-01" }).success).toBe(true);
    expect(revoirOf("RETENUE", "2031-04-01")).toBe("2031-04-01");
    expect(revoirOf("RETENUE", undefined)).toBeNull();
    expect(revoirOf("ECARTEE", "2031-04-01")).toBeNull();
  });

  it("is looked at again from today to two years on", () => {
    const recevable = (jour: string) => isRevoirRecevable(jour, "2031-03-10");
    expect(["2031-03-09", "2031-03-10", "2033-03-10", "2033-03-11"].map(recevable)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

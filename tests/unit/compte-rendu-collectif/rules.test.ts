import { describe, expect, it } from "vitest";
import { formatChamp } from "@/lib/compte-rendu-collectif/labels";
import { blocsOf, isVide, readChamp } from "@/lib/compte-rendu-collectif/rules";

const A = { situationId: "a", code: "SIT-0001" };
const B = { situationId: "b", code: "SIT-0002" };
const apport = { ordre: 1, sorte: "APPORT", theme: "les représentations", situationId: null } as const;
const partieA = { ordre: 2, sorte: "SITUATION", theme: null, situationId: "a" } as const;
const autre = { ordre: 3, sorte: "AUTRE", theme: null, situationId: null } as const;

describe("the minutes of a group", () => {
  it("follow the agenda, each situation in its place, and end with those that had none", () => {
    const blocs = blocsOf([apport, partieA, autre], [B, A]);
    expect(blocs).toEqual([{ partie: apport }, { situation: A }, { partie: autre }, { situation: B }]);
  });

  it("have no place for a situation that was on the agenda and is not the reader's", () => {
    expect(blocsOf([apport, partieA], [])).toEqual([{ partie: apport }]);
  });

  it("say something as soon as one text does", () => {
    expect(isVide({ groupe: { synthese: "" }, a: { faits: "" } })).toBe(true);
    expect(isVide({ groupe: { synthese: "" }, a: { faits: "Un fait." } })).toBe(false);
  });

  it("say of a word to answer for which text holds it", () => {
    const situation = { ...A, situationId: "01a20248-0df7-75b3-a566-d26d44fa1363" };
    const ordre = { parties: [apport], travaillees: [situation] };
    expect(formatChamp(`faits_${situation.situationId}`, ordre)).toBe("Situation SIT-0001, les faits");
    expect(formatChamp("partie-1_groupe", ordre)).toBe("Apport théorique : les représentations");
    expect(formatChamp("synthese_groupe", ordre)).toBe("Ce que le groupe retient");
  });

  it("take no field but their own", () => {
    expect(readChamp("faits_ailleurs")).toBeNull();
    expect(readChamp("autre_groupe")).toBeNull();
  });
});

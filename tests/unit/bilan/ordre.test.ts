import { describe, expect, it } from "vitest";
import { SECTION_LABELS } from "@/lib/bilan/labels";
import { writeDocument } from "@/lib/bilan/rules/document/document";
import { orderParties, PLACEES, partiesOf, placeParties } from "@/lib/bilan/rules/ordre";
import { PARTIES } from "@/lib/bilan/rules/plan";
import { UpdatePlan } from "@/lib/bilan/schema";
import { publie } from "./publie";

describe("the plan of an espace", () => {
  it("is that of the source until it chooses (000:155-161)", () => {
    expect(orderParties([])).toEqual(PARTIES);
  });

  it("is in its order, without what it leaves out, after the essential", () => {
    const choisies = ["perspectives", "effets", "activite", "problematiques", "pistes", "outils"];
    expect(orderParties(choisies)).toEqual(["synthese", "changements", ...choisies]);
  });

  it("never lacks what the source asks for, nor holds twice or unknown parts", () => {
    const parties = orderParties(["outils", "outils", "inconnue", "synthese"]);
    expect(parties).toEqual([
      ...["synthese", "changements", "outils", "activite"],
      ...["problematiques", "pistes", "effets"],
    ]);
  });

  it("places every part, and none of those that are asked for outside", () => {
    const places = Object.fromEntries(PLACEES.map((partie) => [partie, "1"]));
    expect(UpdatePlan.safeParse(places).success).toBe(true);
    expect(UpdatePlan.safeParse({ ...places, groupes: "hors" }).success).toBe(true);
    expect(UpdatePlan.safeParse({ ...places, pistes: "hors" }).success).toBe(false);
    expect(UpdatePlan.safeParse({ ...places, pistes: "10" }).success).toBe(false);
  });
});

describe("a part that is moved", () => {
  const actuelles = orderParties([]);
  const places = Object.fromEntries(PLACEES.map((partie, rang) => [partie, String(rang + 1)]));
  const moved = (partie: string, place: number) =>
    placeParties(UpdatePlan.parse({ ...places, [partie]: String(place) }), actuelles);

  it("takes the place it is given, from above and from below, and the others keep their order", () => {
    for (const partie of PLACEES)
      for (const [rang] of PLACEES.entries()) {
        const plan = moved(partie, rang + 1);
        expect(plan[rang]).toBe(partie);
        const autres = (liste: readonly string[]) => liste.filter((autre) => autre !== partie);
        expect(autres(plan)).toEqual(autres(PLACEES));
      }
  });
});

describe("a version", () => {
  const bilan = publie();
  const titresOf = (parties: typeof bilan.instantane.parties) =>
    writeDocument({ ...bilan, instantane: { ...bilan.instantane, parties } }, "Europe/Paris").blocs.flatMap(
      (bloc) => (bloc.sorte === "titre" && bloc.niveau === 1 ? [bloc.texte] : []),
    );

  it("is printed in the order it froze", () => {
    const [premier, second] = titresOf(["synthese", "effets", "activite"]);
    expect([premier, second]).toEqual([SECTION_LABELS.effets, SECTION_LABELS.activite]);
  });

  it("keeps the words of a part that was left out since", () => {
    expect(partiesOf({ parties: ["synthese"] }, { contexte: "Une année.", effets: "" })).toEqual([
      "synthese",
      "contexte",
    ]);
  });
});

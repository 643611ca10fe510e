import { describe, expect, it } from "vitest";
import { readDestinataires } from "@/lib/partage/rules/destinataires";
import { CreatePartages } from "@/lib/partage/schema";

const anne = { nom: "Anne Le Roux", adresse: "anne@exemple.fr" };

describe("the people a bilan is sent to, as they are written", () => {
  it.each([
    "Anne Le Roux, anne@exemple.fr",
    "Anne Le Roux <Anne@Exemple.fr>",
    "“Anne Le Roux” <anne@exemple.fr>",
    "Anne Le Roux anne@exemple.fr",
    "Anne Le Roux : anne@exemple.fr",
    "  Anne Le Roux\tanne@exemple.fr ",
  ])("reads « %s »", (ligne) => {
    expect(readDestinataires(ligne)).toEqual({ personnes: [anne], fautes: [] });
  });

  it("reads one to a line or between semicolons, each address once, and an address alone as its own name", () => {
    const texte = "Anne Le Roux <anne@exemple.fr>; paul@exemple.fr\r\n\nA. Le Roux, ANNE@exemple.fr;";
    expect(readDestinataires(texte)).toEqual({
      personnes: [anne, { nom: "paul@exemple.fr", adresse: "paul@exemple.fr" }],
      fautes: [],
    });
  });

  it.each(["a.".repeat(3000), `${"a.".repeat(190)}@`, `${"<(".repeat(190)}@`, `a@${"a.".repeat(190)}`])(
    "gives back at once what is made to be slow",
    (ligne) => {
      expect(readDestinataires(ligne)).toEqual({ personnes: [], fautes: [ligne] });
    },
  );

  it.each(["Anne Le Roux", "anne@exemple", "anne@exemple.fr, paul@exemple.fr", "@exemple.fr"])(
    "gives back what it cannot read: « %s »",
    (ligne) => {
      expect(readDestinataires(`${ligne}\nAnne Le Roux, anne@exemple.fr`)).toEqual({
        personnes: [anne],
        fautes: [ligne],
      });
    },
  );

  it("stops at forty people", () => {
    const foule = Array.from({ length: 41 }, (_, rang) => `p${rang}@exemple.fr`);
    const envoi = (personnes: string) =>
      CreatePartages.safeParse({ bilanId: crypto.randomUUID(), personnes, jusquau: "2026-03-01" }).success;
    expect(envoi(foule.join("\n"))).toBe(false);
    expect(envoi(foule.slice(1).join("\n"))).toBe(true);
  });
});

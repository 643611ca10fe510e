import { describe, expect, it } from "vitest";
import { readAdmin, readEspaceArguments, slugOf } from "@/scripts/espace/arguments";

describe("npm run espace:create", () => {
  it("makes an address from the name", () => {
    expect(slugOf("Tarn-et-Garonne")).toBe("tarn-et-garonne");
    expect(slugOf("L’Hérault (34) ")).toBe("l-herault-34");
  });

  it("takes an administrator with a name, or an address alone", () => {
    expect(readAdmin("Ada Le Goff <ada@exemple.fr>")).toEqual({
      email: "ada@exemple.fr",
      prenom: "Ada",
      nom: "Le Goff",
    });
    expect(readAdmin("ada.martin@exemple.fr")).toMatchObject({ prenom: "Ada", nom: "Martin" });
  });

  it("needs a name and an administrator", () => {
    expect(() => readEspaceArguments(["--nom", "Moselle"])).toThrow(/--nom et --admin sont nécessaires/);
    expect(readEspaceArguments(["--nom", "Moselle", "--admin", "a@exemple.fr"])).toMatchObject({
      slug: "moselle",
    });
  });

  it("refuses an option it does not know", () => {
    expect(() => readEspaceArguments(["--name", "Moselle"])).toThrow(/n’est pas reconnue/);
  });
});

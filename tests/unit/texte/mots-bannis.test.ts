import { describe, expect, it } from "vitest";
import { listMotsBannis } from "@/lib/texte/rules/mots-bannis";

const mots = (texte: string) => listMotsBannis(texte).map(({ mot }) => mot);

describe("banned words", () => {
  it.each([
    ["Le secret partagé entre collègues", "secret partagé"],
    ["des secrets\u00a0partagés", "secret partagé"],
    ["Le client est arrivé", "client"],
    ["Nos clientes", "client"],
    ["Les usagers du service", "usager"],
    ["un·e usager·ère", "usager"],
    ["USAGER", "usager"],
  ])("are found in « %s »", (texte, mot) => {
    expect(mots(texte)).toEqual([mot]);
  });

  it.each([
    "partage d’informations à caractère secret",
    "Ce secret ne se partage pas",
    "CAARUD : réduction des risques pour usagers de drogues",
    "la clientèle",
    "PrismaClient",
    "@prisma/client",
    "prisma/client/enums",
    "client_id",
    "usage",
    "des mots usagés",
  ])("leave « %s » alone", (texte) => {
    expect(mots(texte)).toEqual([]);
  });

  it("always come with what to say instead", () => {
    for (const { dire, source } of listMotsBannis("client usager secret partagé")) {
      expect(dire).not.toBe("");
      expect(source).toMatch(/^002:/);
    }
  });
});

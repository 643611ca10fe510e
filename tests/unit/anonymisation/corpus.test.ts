import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getLexique } from "@/lib/anonymisation/queries";
import { TYPES_ALERTE, TYPES_BLOQUANTS } from "@/lib/anonymisation/rules/signalement";
import { type Partie, readCorpus } from "@/tests/corpus/anonymisation/lire";
import { formatLigne, mesurer, precisionOf, rappelOf } from "@/tests/corpus/anonymisation/mesurer";

const RAPPEL_MINIMAL = 0.97;
const PRECISION_MINIMALE = 0.9;
const lexique = await getLexique();
const publie = readFileSync("docs/anonymisation.md", "utf8");

describe.each<Partie>(["mis-au-point", "tenu-a-part", "relecture"])("the part %s of the corpus", (partie) => {
  const phrases = readCorpus(partie);
  const mesure = mesurer(phrases, lexique);

  it("keeps the published floor", () => {
    expect(rappelOf(mesure)).toBeGreaterThanOrEqual(RAPPEL_MINIMAL);
    expect(precisionOf(mesure)).toBeGreaterThanOrEqual(PRECISION_MINIMALE);
  });

  it("has its figures in docs/anonymisation.md", () => expect(publie).toContain(formatLigne(partie, mesure)));

  it("has 100 sentences or more, nearly half of them without any identifier", () => {
    expect(phrases.length).toBeGreaterThanOrEqual(100);
    expect(mesure.neutres / phrases.length).toBeGreaterThanOrEqual(0.45);
  });
});

it("the corpus speaks of every type, and only of these", () => {
  const types = [...readCorpus("mis-au-point"), ...readCorpus("tenu-a-part")].flatMap(
    ({ annotations }) => annotations,
  );
  expect(new Set(types.map(({ type }) => type))).toEqual(new Set([...TYPES_BLOQUANTS, ...TYPES_ALERTE]));
});

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type FormState, readForm } from "@/lib/formulaire";
import { brut, type Champ, envoiDe, formOf, nomsOf } from "./envois";
import { listSchemas } from "./schemas";

// A pattern that backtracks over ten million characters takes hours, not seconds.
vi.setConfig({ testTimeout: 30_000 });

const schemas = await listSchemas();
const ANGLAIS =
  /\b(invalid|expected|received|must|should|required|string|number|too (big|small)|undefined)\b/i;
const SECRETS = ["motDePasse", "actuel", "nouveau", "confirmation"];

const isPhrase = (texte: string) => /^\p{Lu}[\s\S]*[.!?»]$/u.test(texte) && !ANGLAIS.test(texte);

/** A refusal that can be shown: a French sentence, beside each field too. */
function expectLisible({ ok, message = "", errors = {} }: FormState) {
  expect(ok).toBe(false);
  for (const texte of [message, ...Object.values(errors)])
    expect({ texte, phrase: isPhrase(texte) }).toEqual({ texte, phrase: true });
  expect(() => JSON.stringify(errors)).not.toThrow();
}

/** What was typed in this schema's fields, as it is to come back: one value, or the list of a repeated name. */
function tapesOf(champs: readonly Champ[], noms: readonly string[]) {
  const connus = noms.filter((nom) => !SECRETS.includes(nom) && champs.some(([autre]) => autre === nom));
  return Object.fromEntries(
    connus.map((nom) => {
      const valeurs = champs.filter(([autre]) => autre === nom).map(([, valeur]) => valeur);
      return [nom, valeurs.length === 1 ? valeurs[0] : valeurs];
    }),
  );
}

describe("any form sent to any schema", () => {
  it("has schemas to try", () => {
    expect(schemas.length).toBeGreaterThan(60);
  });

  it.each(schemas)("%s: is read, or refused in French with all that was typed", (_nom, schema) => {
    fc.assert(
      fc.property(envoiDe(schema), fc.boolean(), (champs, parLaPage) => {
        const entree = readForm(parLaPage ? formOf(champs) : brut(champs), schema);
        if (!entree.ok) expectLisible(entree.state);
        const rendus = entree.ok ? entree.values : entree.state.values;
        for (const secret of SECRETS) expect(rendus).not.toHaveProperty([secret]);
        const court = champs.every(([nom]) => nom.length <= 100);
        if (court && !parLaPage) expect(rendus).toMatchObject(tapesOf(champs, nomsOf(schema)));
        expect(({} as { pollue?: boolean }).pollue).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it.each(schemas)("%s: takes anything at all without failing", (_nom, schema) => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withNullPrototype: true }), (valeur) => {
        expect(() => schema.safeParse(valeur)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe("a form that is too much", () => {
  const DIX_MEGA = "é".repeat(10_000_000);
  const trop: [string, () => FormData][] = [
    ["ten million characters in one field", () => formOf([["question", DIX_MEGA]])],
    ["ten million characters in a name", () => formOf([[DIX_MEGA, "x"]])],
    [
      "a hundred thousand fields",
      () => brut(Array.from({ length: 100_000 }, (_, rang) => [`n${rang}`, "x"])),
    ],
    ["one name a hundred thousand times", () => brut(Array.from({ length: 100_000 }, () => ["freins", "x"]))],
    ["a file", () => formOf([["question", new File(["x"], "photo.png")]])],
    ["a NUL", () => formOf([["question", "a\0b"]])],
    ["an unpaired surrogate", () => brut([["question", "a\ud800"]])],
  ];

  it.each(trop)("%s is refused by every schema, with a sentence", (_nom, form) => {
    const data = form();
    for (const [, schema] of schemas) {
      const entree = readForm(data, schema);
      if (entree.ok) throw new Error("accepted");
      expectLisible(entree.state);
    }
  });

  it.each([undefined, null, "question=x", 12, {}, [], [["a", "b"]], { entries: 1 }, new Map([["a", "b"]])])(
    "a forged call that sends %j instead is refused too",
    (data) => {
      for (const [, schema] of schemas) {
        const entree = readForm(data as unknown as FormData, schema);
        if (entree.ok) throw new Error("accepted");
        expectLisible(entree.state);
      }
    },
  );

  it("gives back what came before what could not be read", () => {
    const data = formOf([
      ["question", "Comment continuer ?"],
      ["piece", new File(["x"], "photo.png")],
    ]);
    for (const [, schema] of schemas)
      expect(readForm(data, schema)).toMatchObject({
        state: { values: { question: "Comment continuer ?" } },
      });
  });

  it.each(schemas)(
    "%s: ten million characters in each of its fields cost no more than their refusal",
    (_n, schema) => {
      for (const nom of [...nomsOf(schema), "creneau-1", "presence-1", "alerte-1"]) {
        const entree = readForm(formOf([[nom, DIX_MEGA]]), schema);
        expect(entree.ok).toBe(false);
        schema.safeParse({ [nom]: DIX_MEGA });
      }
    },
  );
});

describe("names that belong to every object", () => {
  it.each(schemas)("%s: are fields like any other, or not read", (_nom, schema) => {
    const noms = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];
    const entree = readForm(brut(noms.map((nom) => [nom, '{"pollue":true}'])), schema);
    if (!entree.ok) expectLisible(entree.state);
    expect(({} as { pollue?: boolean }).pollue).toBeUndefined();
    expect(Object.getPrototypeOf(entree.ok ? entree.values : entree.state.values)).toBe(Object.prototype);
  });
});

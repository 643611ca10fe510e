import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** Each checks by itself who calls it: called by hand, it does no more than its page or its address does. */
const AUTREMENT = {
  deconnecter: "une action de compte, pour un formulaire sans état",
  rechercher: "requireActeur, puis ce que l’acteur peut lire",
  declineSorte: "le jeton du courriel est la preuve",
  sendCode: "le jeton du lien est la preuve, les envois sont comptés",
  openPartage: "le jeton et le code sont la preuve, les essais sont comptés",
};

const appelables = ["app", "components", "lib"]
  .flatMap((dossier) =>
    readdirSync(path.join(root, dossier), { recursive: true, encoding: "utf8" })
      .filter((nom) => /\.tsx?$/.test(nom))
      .map((nom) => readFileSync(path.join(root, dossier, nom), "utf8")),
  )
  .filter((source) => /^\s*["']use server["']/m.test(source))
  .flatMap((source) => [...source.matchAll(/^export (?:const|(?:async )?function) (\w+)(.*)$/gm)]);

it("a browser can call what goes through the door of actions, and these by name", () => {
  expect(appelables.length).toBeGreaterThan(100);
  const autres = appelables.filter(([, , suite]) => !/^ = (action|accountAction)\(/.test(suite ?? ""));
  expect(autres.map(([, nom]) => nom).sort()).toEqual(Object.keys(AUTREMENT).sort());
});

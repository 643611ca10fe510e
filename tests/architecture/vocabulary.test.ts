import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ADRESSES_RESERVEES } from "@/lib/espace/schema";

const root = path.resolve(import.meta.dirname, "../..");
const words = ["schema", "rules", "access", "queries", "commands", "actions", "labels"];
const entries = (folder: string) =>
  readdirSync(path.join(root, folder)).filter((name) => !name.startsWith("."));
const isFolder = (...parts: string[]) => statSync(path.join(root, ...parts)).isDirectory();
const walk = (folder: string): string[] =>
  entries(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return isFolder(file) ? (file === path.join("prisma", "client") ? [] : walk(file)) : [file];
  });

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
const glossary = new Set(
  readFileSync(path.join(root, "docs/glossaire.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => plain(line.split("|")[1] ?? "")),
);
const concepts = entries("lib").filter((name) => isFolder("lib", name));

describe("the closed vocabulary", () => {
  it.each(concepts)("lib/%s says only what a concept says", (concept) => {
    const names = entries(`lib/${concept}`).map((name) => name.replace(/\.ts$/, ""));
    expect(names.filter((name) => !words.includes(name))).toEqual([]);
  });

  it.each(concepts)("« %s » is a word of the glossary", (concept) => {
    expect(glossary).toContain(plain(concept));
  });

  it("has a model for no other word than the glossary's", () => {
    const models = entries("prisma/schema").flatMap((file) =>
      [...readFileSync(path.join(root, "prisma/schema", file), "utf8").matchAll(/^model (\w+)/gm)].map(
        (found) => found[1] ?? "",
      ),
    );
    expect(models.length).toBeGreaterThan(30);
    expect(models.filter((model) => !glossary.has(plain(model)))).toEqual([]);
  });

  it("writes in the journal no act but the glossary's", () => {
    const actes = walk("lib").flatMap((file) =>
      [...readFileSync(path.join(root, file), "utf8").matchAll(/journaliser\(tx, acteur, "([a-z]+)/g)].map(
        (found) => found[1] ?? "",
      ),
    );
    expect(actes.length).toBeGreaterThan(40);
    expect(actes.filter((acte) => !glossary.has(acte))).toEqual([]);
  });

  it("names component folders after concepts, beside the generic ones", () => {
    const known = new Set([...concepts, "ui", "chrome"]);
    expect(entries("components").filter((name) => !known.has(name))).toEqual([]);
  });

  it("has no barrel, no drawer of odds and ends", () => {
    const odd = ["app", "components", "lib", "prisma", "tests", "scripts"]
      .flatMap(walk)
      .filter((file) => /(^|\/)(index|utils?|helpers?|types?|misc|common)\.(ts|tsx|mjs)$/.test(file));
    expect(odd).toEqual([]);
  });
});

describe("sizes", () => {
  const files = ["app", "components", "lib", "tests", "scripts"]
    .flatMap(walk)
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file));
  const lines = (file: string) => readFileSync(path.join(root, file), "utf8").split("\n").length - 1;

  it("keeps every file under 250 lines", () => {
    expect(files.filter((file) => lines(file) > 250)).toEqual([]);
  });

  it("keeps nine files in ten within 120 lines", () => {
    expect(files.filter((file) => lines(file) > 120).length / files.length).toBeLessThanOrEqual(0.1);
  });

  it("keeps pages thin", () => {
    expect(files.filter((file) => file.endsWith("/page.tsx") && lines(file) > 90)).toEqual([]);
  });
});

describe("time and writes have one place", () => {
  const sources = ["app", "components", "lib"].flatMap(walk).filter((file) => /\.tsx?$/.test(file));
  const read = (file: string) => readFileSync(path.join(root, file), "utf8");

  it("asks the clock and formats dates in lib/time.ts alone", () => {
    const elsewhere = sources.filter(
      (file) =>
        file !== "lib/time.ts" &&
        /new Date\(|Date\.now\(|Intl\.DateTimeFormat|\.toLocale(Date|Time)?String/.test(read(file)),
    );
    expect(elsewhere).toEqual([]);
  });

  it("touches Contenu in lib/contenu.ts alone", () => {
    const elsewhere = sources.filter(
      (file) => !/^lib\/contenu(-scelle)?\.ts$/.test(file) && /\.contenu\.|"Contenu"/.test(read(file)),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe("the address of an espace", () => {
  it("is never that of a page", () => {
    const groups = ["app", "app/(public)", "app/(compte)"].flatMap((folder) =>
      entries(folder).filter((name) => isFolder(folder, name)),
    );
    const pages = groups.filter((name) => !/^[([]/.test(name));
    const assets = entries("public").filter((name) => isFolder("public", name));
    expect(ADRESSES_RESERVEES).toEqual([...new Set([...pages, ...assets])].sort());
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listMotsBannis } from "@/lib/texte/rules/mots-bannis";

/**
 * What a source file says to people: its string literals and the text between its tags. Comments,
 * module names and directives are code; a lower-case word alone is a key or a class name.
 */
function prose(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(?<!:)\/\/.*$/gm, "")
    .replace(/^\s*["']use (client|server)["'];?$/gm, "")
    .replace(/\b(from|import)\s*\(?\s*(["'])[^"'\n]*\2/g, "");
  const literals = [...code.matchAll(/"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`/g)].map(
    ([, a, b, c]) => a ?? b ?? c ?? "",
  );
  const between = [...code.matchAll(/>([^<>{}=;]+)</g)].map(([, texte]) => texte ?? "");
  return [...literals, ...between].map((texte) => texte.trim()).filter((texte) => /\s|^\p{Lu}/u.test(texte));
}

const FILES = ["app", "components", "lib"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith("/mots-bannis.ts"));

describe("the interface", () => {
  it("says no banned word", () => {
    const dits = FILES.flatMap((file) =>
      prose(readFileSync(file, "utf8")).flatMap((texte) =>
        listMotsBannis(texte).map(({ mot, dire }) => `${file} dit « ${mot} », dire « ${dire} » : ${texte}`),
      ),
    );
    expect(dits).toEqual([]);
  });

  it("is read as people read it: a directive or an import is no prose", () => {
    const source = `"use client";\nimport { PrismaClient } from "@prisma/client"; // le client\n<p>Le client attend</p>`;
    expect(prose(source).flatMap((texte) => listMotsBannis(texte).map(({ mot }) => mot))).toEqual(["client"]);
  });
});

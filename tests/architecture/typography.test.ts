import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";

const root = path.resolve(import.meta.dirname, "../..");
const files = ["app", "components", "lib"]
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.posix.join(folder, name),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file));

/** What a line of text may not end on before these signs: a space that breaks. */
const BREAKS = /(?:^|[^\s:?=]) [:;?!»%](?![^\s.,)])|« /;

type Node = { type?: string; value?: unknown };

/** The words under a node of a file: its strings, its templates piece by piece, what stands between its tags. */
function wordsOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, value } = node as Node;
  if (type === "TemplateElement") return [(value as { cooked: string }).cooked];
  if (type === "JSXText" || type === "Literal") return typeof value === "string" ? [value] : [];
  return Object.values(node).flatMap(wordsOf);
}

const parse = (file: string) =>
  parseAst(readFileSync(path.join(root, file), "utf8"), { lang: file.endsWith("x") ? "tsx" : "ts" });

describe("what is written", () => {
  it("keeps « : ; ? ! % » and guillemets on the line of the word they go with", () => {
    const broken = files.flatMap((file) =>
      wordsOf(parse(file)).flatMap((words) => (BREAKS.test(words) ? [`${file}: ${words.trim()}`] : [])),
    );
    expect(broken).toEqual([]);
  });
});

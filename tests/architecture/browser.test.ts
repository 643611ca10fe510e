import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;
// A file may begin with what it tells the linter.
const CLIENT = /^(?:\s*\/\/.*\n)*"use client"/;
const sourceOf = (file: string) => readFileSync(path.join(root, file), "utf8");

const clients = ["app", "components"]
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.posix.join(folder, name),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && CLIENT.test(sourceOf(file)));

function fileOf(specifier: string, from: string): string | undefined {
  if (!/^(@\/|\.)/.test(specifier)) return undefined;
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : path.posix.join(path.posix.dirname(from), specifier);
  return [`${base}.ts`, `${base}.tsx`].find((file) => existsSync(path.join(root, file)));
}

/** What a client component brings to the browser at once: a server action stays behind, `import()` comes later. */
function bringsOf(file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  const source = sourceOf(file);
  if (source.startsWith('"use server"')) return seen;
  seen.add(file);
  for (const [, specifier = ""] of source.matchAll(IMPORT)) {
    const found = fileOf(specifier, file);
    if (found) bringsOf(found, seen);
    else seen.add(specifier);
  }
  return seen;
}

// Loaded when it is first opened, with the library it stands on.
const LATER = "components/ui/palette/palette.tsx";
const HEAVY =
  /^(zod|cmdk|next-auth|pg|@visx|@prisma|prisma\/client|lib\/db)|ui\/icon-paths|anonymisation\/rules\/analyser/;

describe("what is sent to the browser", () => {
  it("is watched below a comment too", () => {
    expect(clients).toContain("components/ui/table-rows.tsx");
  });

  it.each(clients.filter((file) => file !== LATER))("%s brings nothing heavy with the page", (file) => {
    expect([...bringsOf(file, new Set())].filter((name) => HEAVY.test(name))).toEqual([]);
  });
});

import { readdirSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import type { Result } from "@/lib/result";

const root = path.resolve(import.meta.dirname, "../../..");

/** What an action is made of: the mocked `action` of this test gives it back instead of the door. */
export type Definition = {
  schema: z.ZodType;
  command: (acteur: Acteur, input: unknown, now: Date) => Promise<Result<unknown, string>>;
  refusals: Record<string, string>;
};

const isDefinition = (value: unknown): value is Definition =>
  typeof value === "object" &&
  value !== null &&
  "schema" in value &&
  "command" in value &&
  "refusals" in value;

/** Every action of the product, by « file#name », as its definition. */
export async function listDefinitions(): Promise<[nom: string, definition: Definition][]> {
  const files = readdirSync(path.join(root, "lib"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /^[^/]+\/actions(\.ts$|\/)/.test(file),
  );
  const definitions: [string, Definition][] = [];
  for (const file of files.sort())
    for (const [name, value] of Object.entries(await import(path.join(root, "lib", file))))
      if (isDefinition(value)) definitions.push([`${file}#${name}`, value]);
  return definitions;
}

import { readdirSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const root = path.resolve(import.meta.dirname, "../../..");

/** Every schema a concept exports, by « file#name ». */
export async function listSchemas(): Promise<[nom: string, schema: z.ZodType][]> {
  const files = readdirSync(path.join(root, "lib"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /^[^/]+\/schema(\.ts$|\/)/.test(file),
  );
  const schemas: [string, z.ZodType][] = [];
  for (const file of files.sort())
    for (const [name, value] of Object.entries(await import(path.join(root, "lib", file))))
      if (value instanceof z.ZodType) schemas.push([`${file}#${name}`, value]);
  return schemas;
}

/** The object behind preprocessing, refinements and transforms; null for a schema of one value. */
export function objectOf(schema: z.ZodType): z.ZodObject | null {
  if (schema instanceof z.ZodObject) return schema;
  if (!(schema instanceof z.ZodPipe)) return null;
  return objectOf(schema.in as z.ZodType) ?? objectOf(schema.out as z.ZodType);
}

/** The fixed answers that appear anywhere in a schema: its enumerations. */
export function choixOf(schema: z.ZodType): string[] {
  const json = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
  const found: string[] = [];
  JSON.parse(json, (key, value) => {
    if (key === "enum" && Array.isArray(value)) found.push(...value.filter((one) => typeof one === "string"));
    if (key === "const" && typeof value === "string") found.push(value);
    return value;
  });
  return found;
}

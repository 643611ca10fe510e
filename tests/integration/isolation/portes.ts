import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");
const CONCEPT = /^lib\/[^/]+\/(queries|commands)(\.ts$|\/)/;
const PLUMBING = /^lib\/[^/]+\.ts$/;

// biome-ignore lint/complexity/noBannedTypes: doors are compared by identity, whatever they take.
export type Porte = { nom: string; fonction: Function; parametres: string };

/** The text between the parentheses of a function's declaration. */
function parametresOf(source: string, name: string): string {
  const start = new RegExp(`export (?:async )?(?:function|const) ${name}\\b[^(]*\\(`).exec(source);
  if (!start) throw new Error(`${name}: declared in another way`);
  let depth = 1;
  let end = start.index + start[0].length;
  for (; depth > 0; end += 1) depth += { "(": 1, ")": -1 }[source[end] ?? ""] ?? 0;
  return source.slice(start.index + start[0].length, end - 1);
}

/**
 * Every function that reads or writes: all those a concept exports from its queries and commands, and the plumbing's
 * that take an acteur.
 */
export async function listPortes(): Promise<Porte[]> {
  const files = readdirSync(path.join(root, "lib"), { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join("lib", file))
    .filter((file) => file.endsWith(".ts") && (CONCEPT.test(file) || PLUMBING.test(file)));
  const portes: Porte[] = [];
  for (const file of files) {
    const source = readFileSync(path.join(root, file), "utf8");
    if (PLUMBING.test(file) && !/^import .*lib\/acteur"/m.test(source)) continue;
    const module = await import(path.join(root, file));
    for (const [name, fonction] of Object.entries(module)) {
      if (typeof fonction !== "function") continue;
      const parametres = parametresOf(source, name);
      if (CONCEPT.test(file) || takesActeur({ parametres }))
        portes.push({ nom: `${file}#${name}`, fonction, parametres });
    }
  }
  return portes;
}

export const takesActeur = ({ parametres }: Pick<Porte, "parametres">): boolean =>
  /:\s*(Acteur|Tx)\b/.test(parametres);

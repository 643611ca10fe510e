import { readdirSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Champ } from "./formulaire";

const LIB = path.resolve(import.meta.dirname, "../../../lib");

/** What the fields of a table are called elsewhere than in its own name. */
const TABLES: readonly [RegExp, string][] = [
  [/intervenant|referent|membre|personne|participant|secretaire|auteur/i, "Membre"],
  [/motif|valeur|frein|theme|sujet/i, "Valeur"],
];

const tableOf = (nom: string, ids: Map<string, string[]>) => {
  const propre = `${nom[0]?.toUpperCase()}${nom.slice(1).replace(/Ids?$|s$/, "")}`;
  return ids.has(propre) ? propre : (TABLES.find(([motif]) => motif.test(nom))?.[1] ?? "Membre");
};

type Forme = {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Forme;
  anyOf?: Forme[];
};

/** A likely answer to a field: an id of its table, one of its choices, a day, a text. */
function reponseA(nom: string, forme: Forme, ids: Map<string, string[]>, texte: string): string {
  const { type, format, enum: choix, anyOf, items } = forme;
  if (anyOf?.[0]) return reponseA(nom, anyOf[0], ids, texte);
  if (items) return reponseA(nom, items, ids, texte);
  if (format === "uuid" || /Ids?$/.test(nom)) return ids.get(tableOf(nom, ids))?.[0] ?? "";
  if (choix) return String(choix[0]);
  if (forme.const !== undefined) return String(forme.const);
  if (nom === "version" || type === "integer" || type === "number") return "1";
  if (type === "boolean") return "on";
  if (/jour|date|^le|Le$|debut|fin|jusquau/i.test(nom)) return "2027-03-10";
  if (/heure/i.test(nom)) return "10:00";
  if (/mail|adresse/i.test(nom)) return "attaque@demo.example";
  return texte;
}

// Loaded apart from this file, the schemas are not of the same classes.
const isSchema = (valeur: unknown): valeur is z.ZodType =>
  typeof valeur === "object" && valeur !== null && "_zod" in valeur;

function formesOf(schema: z.ZodType): Formes {
  const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: "any", io: "output" });
  return properties as Formes;
}

type Formes = Record<string, Forme>;

/** The fields of each schema of a concept, by the schema's name, and all of them together. */
async function readFormes(notion: string): Promise<{ par: Map<string, Formes>; toutes: Formes }> {
  const par = new Map<string, Formes>();
  const fichiers = readdirSync(path.join(LIB, notion), { recursive: true, encoding: "utf8" });
  for (const fichier of fichiers.filter((nom) => /^schema(\.ts$|\/)/.test(nom)))
    for (const [nom, valeur] of Object.entries(await import(path.join(LIB, notion, fichier))))
      if (isSchema(valeur)) par.set(nom.toLowerCase(), formesOf(valeur));
  return { par, toutes: Object.assign({}, ...par.values()) };
}

const connues = new Map<string, Awaited<ReturnType<typeof readFormes>>>();

/**
 * A likely answer about these objects to each field of an action's form: those of the schema that has its name, else all
 * those of its concept.
 */
export async function saisieDe(
  { notion, nom }: { notion: string; nom: string },
  ids: Map<string, string[]>,
  texte: string,
): Promise<Champ[]> {
  const formes = connues.get(notion) ?? (await readFormes(notion));
  connues.set(notion, formes);
  const siennes = formes.par.get(nom.toLowerCase()) ?? formes.toutes;
  return Object.entries(siennes).map(([champ, forme]): Champ => [champ, reponseA(champ, forme, ids, texte)]);
}

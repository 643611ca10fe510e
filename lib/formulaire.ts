import "@/lib/saisie";
import { z } from "zod";

/** What a form gets back: errors by field, a sentence for the summary, and all that the person typed. */
export type FormState = {
  ok?: boolean;
  message?: string;
  errors?: Record<string, string>;
  values?: Record<string, string | string[]>;
  version?: number;
  /** What may be chosen instead, by field: the free slots when one was just taken. */
  choices?: Record<string, { value: string; label: string }[]>;
  /** A secret shown this once. */
  given?: string;
};

const MAX_FIELDS = 500;
const MAX_CHARACTERS = 20_000;
/** What is never given back to a page, even to who typed it. */
const SECRETS = new Set(["motDePasse", "actuel", "nouveau", "confirmation"]);
const RESERVED = /^(\$ACTION|__proto__$|constructor$|prototype$)/;

export type Entree<T> = {
  ok: true;
  input: T;
  cle: string | null;
  values: Record<string, string | string[]>;
  /** All that was sent, passwords included: to tell two sendings apart. Never kept, never given back. */
  envoi: string;
};

const TROP = "Le formulaire envoyé est trop long. Raccourcissez les textes puis enregistrez à nouveau.";
const ILLISIBLE =
  "Le formulaire envoyé contient des caractères illisibles. Recopiez le texte puis enregistrez à nouveau.";
export const A_CORRIGER = "Il reste des réponses à corriger. Rien n’a été perdu.";

/**
 * A form, parsed: the schema's output, the idempotency key `cle`, and what was typed, to give back (passwords and files
 * excepted). Repeated names become lists; a file is taken where the schema asks for one. Too many fields, too long, NUL,
 * what was no UTF-8, unpaired surrogates, or something else than a form, as only a forged call sends: a sentence, never
 * an exception.
 */
export function readForm<S extends z.ZodType>(
  data: FormData,
  schema: S,
): Entree<z.output<S>> | { ok: false; state: FormState } {
  const { recevable, champs, fichiers } = readChamps(isForm(data) ? data : new FormData(), filesOf(schema));
  const { cle: rawCle, ...plain } = champs;
  const values = Object.fromEntries(Object.entries(plain).filter(([name]) => !SECRETS.has(name)));
  const refuse = (message: string, errors: Record<string, string> = {}) => ({
    ok: false as const,
    state: { ok: false, message, errors, values },
  });
  if (!isForm(data)) return refuse(ILLISIBLE);
  if (!recevable) return refuse(TROP);
  for (const [name, value] of Object.entries(plain)) {
    for (const text of Array.isArray(value) ? value : [value]) {
      if (text.length > MAX_CHARACTERS) return refuse(TROP, { [name]: TROP });
      if (/[\0\uFFFD]/.test(text) || !text.isWellFormed()) return refuse(ILLISIBLE, { [name]: ILLISIBLE });
    }
  }
  const parsed = schema.safeParse({ ...plain, ...fichiers });
  if (!parsed.success) {
    const errors: Record<string, string> = {};
    for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? "")] ??= issue.message;
    return refuse(A_CORRIGER, errors);
  }
  const cle = z.uuid().safeParse(rawCle);
  return {
    ok: true,
    input: parsed.data,
    cle: cle.success ? cle.data : null,
    values,
    envoi: JSON.stringify([plain, Object.entries(fichiers).map(([nom, { size }]) => [nom, size])]),
  };
}

const isForm = (data: unknown): data is FormData =>
  Object.prototype.toString.call(data) === "[object FormData]";

/** The fields in which a schema asks for a file. */
const filesOf = (schema: z.ZodType): string[] =>
  schema instanceof z.ZodObject
    ? Object.keys(schema.shape).filter((nom) => schema.shape[nom] instanceof z.ZodFile)
    : [];

type Champs = Record<string, string | string[]>;
type Fichiers = Record<string, File>;

/** The fields by name, as far as a form may go: no more of them, no file but those asked for, no endless name. */
function readChamps(
  data: FormData,
  demandes: readonly string[],
): { recevable: boolean; champs: Champs; fichiers: Fichiers } {
  const champs: Champs = Object.create(null);
  const fichiers: Fichiers = {};
  let count = 0;
  for (const [name, value] of data) {
    if (RESERVED.test(name)) continue;
    count += 1;
    if (count <= MAX_FIELDS && typeof value !== "string" && demandes.includes(name)) {
      // A browser sends an empty file for a field left alone.
      if (value.size > 0) fichiers[name] = value;
      continue;
    }
    if (count > MAX_FIELDS || typeof value !== "string" || name.length > 100)
      return { recevable: false, champs, fichiers };
    const known = champs[name];
    champs[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
  }
  return { recevable: true, champs, fichiers };
}

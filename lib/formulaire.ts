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
};

const MAX_FIELDS = 500;
const MAX_CHARACTERS = 20_000;
const RESERVED = /^(\$ACTION|__proto__$|constructor$|prototype$)/;

export type Entree<T> = { ok: true; input: T; cle: string | null; values: Record<string, string | string[]> };

const TROP = "Le formulaire envoyé est trop long. Raccourcissez les textes puis enregistrez à nouveau.";
const ILLISIBLE =
  "Le formulaire envoyé contient des caractères illisibles. Recopiez le texte puis enregistrez à nouveau.";
export const A_CORRIGER = "Il reste des réponses à corriger. Rien n’a été perdu.";

/**
 * A form, parsed: the schema's output, the idempotency key `cle`, and what was typed, to give back.
 * Repeated names become lists. Too many fields, too long, NUL or unpaired surrogates: a sentence, never an exception.
 */
export function readForm<S extends z.ZodType>(
  data: FormData,
  schema: S,
): Entree<z.output<S>> | { ok: false; state: FormState } {
  const values: Record<string, string | string[]> = Object.create(null);
  let fields = 0;
  for (const [name, value] of data) {
    if (RESERVED.test(name)) continue;
    fields += 1;
    if (fields > MAX_FIELDS || typeof value !== "string" || name.length > 100)
      return { ok: false, state: { ok: false, message: TROP } };
    const known = values[name];
    values[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
  }
  const { cle: rawCle, ...rest } = values;
  const plain = { ...rest };
  for (const [name, value] of Object.entries(plain)) {
    for (const text of Array.isArray(value) ? value : [value]) {
      if (text.length > MAX_CHARACTERS)
        return { ok: false, state: { ok: false, message: TROP, errors: { [name]: TROP }, values: plain } };
      if (text.includes("\0") || !text.isWellFormed())
        return {
          ok: false,
          state: { ok: false, message: ILLISIBLE, errors: { [name]: ILLISIBLE }, values: plain },
        };
    }
  }
  const parsed = schema.safeParse(plain);
  if (!parsed.success) {
    const errors: Record<string, string> = {};
    for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? "")] ??= issue.message;
    return { ok: false, state: { ok: false, message: A_CORRIGER, errors, values: plain } };
  }
  const cle = z.uuid().safeParse(rawCle);
  return { ok: true, input: parsed.data, cle: cle.success ? cle.data : null, values: plain };
}

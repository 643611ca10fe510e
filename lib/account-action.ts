import "server-only";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { type FormState, readForm } from "@/lib/formulaire";
import { requireSite } from "@/lib/gate";
import { readAdresse } from "@/lib/navigateur";
import type { Result } from "@/lib/result";
import { readSessionId } from "@/lib/session";
import { now } from "@/lib/time";

/** Who is at the door: the session if there is one, the network address for the sign-in limits. */
export type Visiteur = { sessionId: string | null; adresse: string };

type Definition<S extends z.ZodType, T, R extends string> = {
  schema: S;
  command: (visiteur: Visiteur, input: z.output<S>, now: Date) => Promise<Result<T, R>>;
  refusals: Record<R, string>;
  fields?: Partial<Record<R, string>>;
  /** The only fields given back to the form: a password never is. */
  keep?: readonly string[];
  done?: string;
  /** A secret shown this once. */
  given?: (value: T) => string;
  /** Where the person goes next; nothing: the page stays. */
  next?: (value: T) => string | undefined;
};

/** The door for what one does to one's own account, outside any espace: from a page of ours, and no other. */
export function accountAction<S extends z.ZodType, T, R extends string>(definition: Definition<S, T, R>) {
  const { schema, command, refusals, fields, keep = [], done, given, next } = definition;
  return async (_state: FormState, data: FormData): Promise<FormState> => {
    await requireSite();
    const entree = readForm(data, schema);
    const typed = entree.ok ? entree.values : (entree.state.values ?? {});
    const values = Object.fromEntries(keep.map((name) => [name, typed[name] ?? ""]));
    if (!entree.ok) return { ...entree.state, values };
    const visiteur = { sessionId: await readSessionId(), adresse: await readAdresse() };
    const result = await command(visiteur, entree.input, now());
    if (!result.ok) {
      const message = refusals[result.reason];
      const field = fields?.[result.reason];
      return { ok: false, message, values, ...(field ? { errors: { [field]: message } } : {}) };
    }
    const path = next?.(result.value);
    if (path) redirect(path);
    return {
      ok: true,
      ...(done ? { message: done } : {}),
      ...(given ? { given: given(result.value) } : {}),
    };
  };
}

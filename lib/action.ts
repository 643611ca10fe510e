import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { findRefusFichier, REFUS_FICHIER } from "@/lib/clamd";
import { type Tx, withEspace } from "@/lib/db";
import { empreinteOf } from "@/lib/empreinte";
import { A_CORRIGER, type Entree, type FormState, readForm } from "@/lib/formulaire";
import { requireActeur, requireSite } from "@/lib/gate";
import { journaliserRefus } from "@/lib/journal";
import type { Result } from "@/lib/result";
import { now } from "@/lib/time";

type Definition<S extends z.ZodType, T, R extends string> = {
  schema: S;
  command: (acteur: Acteur, input: z.output<S>, now: Date) => Promise<Result<T, R>>;
  /** The French sentence of each refusal. */
  refusals: Record<R, string>;
  /** Refusals that only have something read before it is done: the journal has no line of them. */
  asks?: readonly NoInfer<R>[];
  /** Refusals that belong beside a field. */
  fields?: Partial<Record<R, string>>;
  /** What a refusal brings along: a sentence that says more, the fields concerned, what to choose instead. */
  detail?: (
    refusal: { ok: false; reason: NoInfer<R> },
    acteur: Acteur,
  ) => Pick<FormState, "message" | "errors" | "choices"> | undefined;
  /** What is said when it is done and the page stays. */
  done?: string | ((value: T) => string);
  /** What was written and still has to be corrected, by field: the person stays, with what they typed. */
  errors?: (value: T) => Record<string, string>;
  /** A secret to show this once: it is kept nowhere, so the same form sent again makes another. */
  given?: (value: T) => string;
  /** Where the person goes next, from `/<slug>`; null when the page stays as they left it. */
  next?: (value: T, input: z.output<S>) => string | null;
};

/**
 * The only door for writes: from where, who, parse, run, outcome. The espace is bound by the page; the acteur is
 * asked again here, whatever the page and the proxy checked. One transaction; the form's key makes a
 * double click one effect. No file goes through that the scanner, where there is one, has not looked at.
 */
export function action<S extends z.ZodType, T, R extends string>(definition: Definition<S, T, R>) {
  const { schema, command, refusals, asks, fields, detail, done, errors, given, next } = definition;
  return async (espace: string, _state: FormState, data: FormData): Promise<FormState> => {
    await requireSite();
    const acteur = await requireActeur(espace);
    const entree = readForm(data, schema);
    if (!entree.ok) return entree.state;
    const { input, cle, values, envoi } = entree as Entree<z.output<S>>;
    const fichier = await findRefusFichier(input);
    if (fichier) {
      await withEspace(acteur, (tx) => journaliserRefus(tx, acteur, input, fichier.refus));
      const message = REFUS_FICHIER[fichier.refus];
      return { ok: false, message, values, errors: { [fichier.champ]: message } };
    }
    const result = await withEspace(acteur, (tx) =>
      once(tx, acteur, cle && !given ? keyOf(cle, command.name, envoi) : null, command.name, () =>
        command(acteur, input, now()),
      ),
    );
    if (!result.ok) {
      if (!asks?.includes(result.reason))
        await withEspace(acteur, (tx) => journaliserRefus(tx, acteur, input, result.reason));
      const message = refusals[result.reason];
      const field = fields?.[result.reason];
      const beside = field ? { errors: { [field]: message } } : {};
      return { ok: false, message, values, ...beside, ...detail?.(result, acteur) };
    }
    const remaining = errors?.(result.value) ?? {};
    if (Object.keys(remaining).length > 0)
      return { ok: false, message: A_CORRIGER, errors: remaining, values };
    const path = next?.(result.value, input);
    if (path !== null && path !== undefined) redirect(`/${acteur.slug}${path}`);
    if (!next) refresh();
    const message = typeof done === "function" ? done(result.value) : done;
    return { ok: true, ...(message ? { message } : {}), ...(given ? { given: given(result.value) } : {}) };
  };
}

/** The form's key for exactly this act and these answers: the same words sent again, not words edited since. */
function keyOf(cle: string, acte: string, envoi: string): string {
  const hex = empreinteOf(cle, acte, envoi);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

/** Runs the work once per key: the same key finds the first answer; a concurrent one waits for it. */
async function once<T, R extends string>(
  tx: Tx,
  acteur: Acteur,
  cle: string | null,
  acte: string,
  work: () => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  if (!cle) return work();
  const { espaceId, membreId } = acteur;
  const claimed = await tx.idempotence.createMany({
    data: [{ espaceId, membreId, cle, acte }],
    skipDuplicates: true,
  });
  const where = { espaceId_membreId_cle: { espaceId, membreId, cle } };
  if (claimed.count === 0) {
    const known = await tx.idempotence.findUniqueOrThrow({ where, select: { reponse: true } });
    return { ok: true, value: (known.reponse as { value?: T } | null)?.value as T };
  }
  const result = await work();
  if (result.ok)
    await tx.idempotence.update({ where, data: { reponse: { value: result.value ?? null } as object } });
  return result;
}

/**
 * An expected refusal is a value, not an exception: each command returns the
 * closed union of its own refusals, and `labels.ts` has a French sentence for each.
 */
export type Result<T = undefined, R extends string = never> =
  | { ok: true; value: T }
  | { ok: false; reason: R };

/** The act took place; `value` is what the caller asked for, if anything. */
export function ok(): { ok: true; value: undefined };
export function ok<T>(value: T): { ok: true; value: T };
export function ok(value?: unknown) {
  return { ok: true, value };
}

/** The act did not take place, for a reason the person can be told. */
export function refuse<const R extends string>(reason: R): { ok: false; reason: R } {
  return { ok: false, reason };
}

"use client";

import { createContext, useContext, useId } from "react";
import type { FormState } from "./form-state";

type FormContextValue = { formId: string; state: FormState; pending: boolean };

/** Outside an ActionForm (a filter that submits by GET), fields work alone. */
export const FormContext = createContext<FormContextValue>({ formId: "", state: {}, pending: false });

/** The id a field's control has, so that the summary of errors can link to it. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

type FieldOptions = { name: string; help?: unknown; error?: string; optional?: boolean };

/**
 * What wires a control to its label, its help and its error; `typed` is what the person sent.
 * Forms are checked by the server, in French and all fields at once: hence `aria-required`,
 * which says the same as `required` without the browser's own bubbles.
 */
export function useField({ name, help, error: given, optional }: FieldOptions) {
  const { formId, state } = useContext(FormContext);
  const alone = useId();
  const id = fieldId(formId || alone, name);
  const error = given ?? state.errors?.[name];
  const described = [help ? `${id}-aide` : null, error ? `${id}-erreur` : null].filter(Boolean);
  return {
    id,
    error,
    typed: state.values?.[name],
    wiring: {
      id,
      name,
      "aria-required": optional ? undefined : (true as const),
      "aria-invalid": error ? (true as const) : undefined,
      "aria-describedby": described.length ? described.join(" ") : undefined,
    },
  };
}

/** One typed value, when the field holds one. */
export function single(typed: string | string[] | undefined): string | undefined {
  return Array.isArray(typed) ? typed[0] : typed;
}

/** Whether `value` was among what the person ticked, or what was ticked before they came. */
export function isTicked(
  typed: string | string[] | undefined,
  initial: string[] | undefined,
  value: string,
): boolean {
  const ticked = typed ?? initial ?? [];
  return Array.isArray(ticked) ? ticked.includes(value) : ticked === value;
}

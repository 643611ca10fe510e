/**
 * What an action answers to its form. `errors` are keyed by field name, `message` sums up,
 * `values` gives back what the person typed, `version` is the row's after the write, `choices` is what
 * may be chosen instead of what was just refused, by field; `given` is a secret shown this once.
 */
export type FormState = {
  ok?: boolean;
  message?: string;
  errors?: Record<string, string>;
  values?: Record<string, string | string[]>;
  version?: number;
  choices?: Record<string, { value: string; label: string }[]>;
  given?: string;
};

/** The shape of every action given to a form, with or without JavaScript. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

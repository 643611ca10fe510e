"use client";

import { type ChangeEvent, useState } from "react";
import { Field, type FieldText } from "./field";
import { useField } from "./form-context";

type Props = FieldText & {
  name: string;
  accept: string;
  /** Bytes beyond which it is said at once, before anything is sent, and the sentence that says it. */
  max: { bytes: number; message: string };
};

/** One file. It cannot be given back after an error: the sentence beside it says to choose it again. */
export function FileInput({ name, label, help, optional, accept, max }: Props) {
  const [tooBig, setTooBig] = useState(false);
  const field = useField({ name, help, optional, ...(tooBig ? { error: max.message } : {}) });
  const change = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setTooBig((target.files?.[0]?.size ?? 0) > max.bytes);
  return (
    <Field id={field.id} label={label} help={help} optional={optional} error={field.error}>
      <input
        {...field.wiring}
        type="file"
        accept={accept}
        onChange={change}
        className="control file:mr-4 file:rounded-sm file:border-0 file:bg-sand file:px-3 file:py-1 file:font-semibold file:text-ink"
      />
    </Field>
  );
}

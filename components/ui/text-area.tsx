"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { Field, type FieldText } from "./field";
import { single, useField } from "./form-context";

type Native = Omit<ComponentProps<"textarea">, "name" | "id" | "defaultValue">;
type Props = Native & FieldText & { name: string; defaultValue?: string; error?: string };

/** Grows with what is written (CSS `field-sizing`), from `rows` lines up. */
export function TextArea({ label, help, optional, error, className, defaultValue, ...rest }: Props) {
  const field = useField({ name: rest.name, help, error, optional });
  return (
    <Field id={field.id} label={label} help={help} optional={optional} error={field.error}>
      <textarea
        rows={4}
        {...rest}
        {...field.wiring}
        defaultValue={single(field.typed) ?? defaultValue}
        className={cx("control field-sizing-content min-h-28 max-h-[70vh]", className)}
      />
    </Field>
  );
}

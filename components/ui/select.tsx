"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { Field, type FieldText } from "./field";
import { single, useField } from "./form-context";

export type Option = { value: string; label: string; help?: string; disabled?: boolean };

type Native = Omit<ComponentProps<"select">, "name" | "id" | "defaultValue" | "children">;
type Props = Native &
  FieldText & {
    name: string;
    options: Option[];
    defaultValue?: string;
    placeholder?: string;
    error?: string;
  };

/** The browser's own list: best on a phone, for a screen reader, and without JavaScript. */
export function Select(props: Props) {
  const { label, help, optional, error, options, placeholder, defaultValue, className, ...rest } = props;
  const field = useField({ name: rest.name, help, error, optional });
  const initial = single(field.typed) ?? defaultValue ?? "";
  return (
    <Field id={field.id} label={label} help={help} optional={optional} error={field.error}>
      <select
        key={initial}
        {...rest}
        {...field.wiring}
        defaultValue={initial}
        className={cx("control", className)}
      >
        {placeholder || optional ? <option value="">{placeholder ?? "Sans réponse"}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { Field, type FieldText } from "./field";
import { single, useField } from "./form-context";
import { PasswordInput } from "./password-input";

type Native = Omit<ComponentProps<"input">, "name" | "id" | "defaultValue">;
export type InputProps = Native & FieldText & { name: string; defaultValue?: string; error?: string };

/** A line of text, and with `type` anything a native input does: e-mail, number, password. */
export function TextInput({ label, help, optional, error, className, defaultValue, ...rest }: InputProps) {
  const field = useField({ name: rest.name, help, error, optional });
  return (
    <Field id={field.id} label={label} help={help} optional={optional} error={field.error}>
      {rest.type === "password" ? (
        <PasswordInput {...rest} {...field.wiring} className={className} />
      ) : (
        <input
          type="text"
          {...rest}
          {...field.wiring}
          defaultValue={single(field.typed) ?? defaultValue}
          className={cx("control", className)}
        />
      )}
    </Field>
  );
}

"use client";

import type { ReactNode } from "react";
import { Choice } from "./choice";
import { FieldError } from "./field";
import { isTicked, useField } from "./form-context";

type Props = {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  value?: string;
  defaultChecked?: boolean;
  error?: string;
};

/** One thing to agree to or not; sends `value` (« on ») when ticked, nothing otherwise. */
export function Checkbox({ name, label, help, value = "on", defaultChecked, error }: Props) {
  const field = useField({ name, error, optional: true });
  return (
    <div className="max-w-form">
      <div className="-mx-3">
        <Choice
          {...field.wiring}
          type="checkbox"
          value={value}
          label={label}
          help={help}
          defaultChecked={isTicked(field.typed, defaultChecked ? [value] : [], value)}
        />
      </div>
      {field.error ? <FieldError id={field.id}>{field.error}</FieldError> : null}
    </div>
  );
}

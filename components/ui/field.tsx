"use client";

import type { ReactNode } from "react";
import { Sign } from "./sign";

export type FieldText = {
  label: ReactNode;
  help?: ReactNode;
  /** Required is the norm; what may stay empty says « facultatif ». */
  optional?: boolean;
};

type Props = FieldText & { id: string; error?: string; children: ReactNode };

/** Label above, help under the label, control, error under the control. */
export function Field({ id, label, help, optional, error, children }: Props) {
  return (
    <div className="flex max-w-form flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional ? <Optional /> : null}
      </label>
      {help ? <FieldHelp id={id}>{help}</FieldHelp> : null}
      {children}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
    </div>
  );
}

export function Optional() {
  return <span className="font-normal text-ink-soft"> (facultatif)</span>;
}

export function FieldHelp({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-aide`} className="text-14 text-ink-soft">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-erreur`} className="flex items-start gap-1.5 text-14 font-semibold text-brick">
      <Sign name="alerte" className="mt-0.5 size-4.5" />
      <span>{children}</span>
    </p>
  );
}

"use client";

import type { ReactNode } from "react";
import { FieldError, FieldHelp, Optional } from "./field";

type Props = {
  legend: ReactNode;
  children: ReactNode;
  /** With an id, help and error are announced with the group. */
  id?: string;
  help?: ReactNode;
  optional?: boolean;
  error?: string;
  /** A section of the form asked as a question: its legend is then set in the serif. */
  section?: boolean;
};

/** A fieldset: several controls that answer one question. */
export function Question({ legend, children, id = "question", help, optional, error, section }: Props) {
  const described = [help ? `${id}-aide` : null, error ? `${id}-erreur` : null].filter(Boolean);
  return (
    <fieldset
      className="m-0 max-w-form min-w-0 border-0 p-0"
      aria-describedby={described.length ? described.join(" ") : undefined}
    >
      <legend className={section ? "mb-4 p-0 font-serif text-22" : "mb-1.5 p-0 font-semibold"}>
        {legend}
        {optional ? <Optional /> : null}
      </legend>
      <div className={section ? "flex flex-col gap-6" : "flex flex-col gap-1.5"}>
        {help ? <FieldHelp id={id}>{help}</FieldHelp> : null}
        {children}
        {error ? <FieldError id={id}>{error}</FieldError> : null}
      </div>
    </fieldset>
  );
}

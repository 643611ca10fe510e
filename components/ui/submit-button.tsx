"use client";

import { type ComponentProps, useContext } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonVariant, buttonClass } from "./button-class";
import { FormContext } from "./form-context";

type Props = Omit<ComponentProps<"button">, "type" | "disabled"> & {
  variant?: ButtonVariant;
  /** What it says while the server works. */
  pendingLabel?: string;
};

/** Sends its form once: a second press while the first is running does nothing. */
export function SubmitButton({ variant = "primary", pendingLabel, className, children, ...rest }: Props) {
  const status = useFormStatus();
  const form = useContext(FormContext);
  const pending = status.pending || form.pending;
  return (
    <button
      {...rest}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : rest.onClick}
      className={buttonClass(variant, className)}
    >
      {pending ? (pendingLabel ?? "Enregistrement…") : children}
    </button>
  );
}

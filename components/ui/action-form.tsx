"use client";

import { type ReactNode, useId } from "react";
import { cx } from "./cx";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import type { FormAction, FormState } from "./form-state";
import { LiveMessage } from "./live-message";
import { useFormAction } from "./use-form-action";

type Props = {
  action: FormAction;
  children: ReactNode;
  id?: string;
  /** What the form shows before anything was sent. */
  initial?: FormState;
  /** Version of the row being edited, from 1; sent back so that a second writer is told. */
  version?: number;
  /** Sent along with the fields: ids, the espace. */
  hidden?: Record<string, string>;
  /** For forms that add: empty again once the thing is added. */
  resetOnSuccess?: boolean;
  /** What the form leads to is there to be seen and takes the focus: no message says it once more. */
  silent?: boolean;
  className?: string;
};

/** The one form of the product: keeps what was typed, says what is wrong, works without JavaScript. */
export function ActionForm(props: Props) {
  const { action, children, initial = {}, hidden = {}, resetOnSuccess = false } = props;
  const generated = useId();
  const formId = props.id ?? generated;
  const { state, formAction, submit, pending, cle } = useFormAction(action, initial, resetOnSuccess);
  const version = Math.max(state.version ?? 0, props.version ?? 0);
  return (
    <FormContext value={{ formId, state, pending }}>
      <form
        id={formId}
        action={formAction}
        onSubmit={submit}
        noValidate
        className={cx("flex flex-col gap-6", props.className)}
      >
        <ErrorSummary />
        <input type="hidden" name="cle" value={cle} suppressHydrationWarning />
        {version === 0 ? null : <input type="hidden" name="version" value={version} />}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        {props.silent ? null : <LiveMessage>{state.ok ? state.message : null}</LiveMessage>}
      </form>
    </FormContext>
  );
}

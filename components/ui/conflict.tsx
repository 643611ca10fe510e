"use client";

import { useContext } from "react";
import { FormContext, fieldId } from "./form-context";
import { Notice } from "./notice";
import { SubmitButton } from "./submit-button";

type Props = {
  /** The field under which the refusal comes back. */
  field: string;
  title: string;
  /** What sends this page's text all the same. */
  keep: { name: string; value: string; label: string };
  /** The other text. */
  other: { href: string; label: string };
};

/** Another page has saved the same thing since: the person sees both and chooses. */
export function Conflict({ field, title, keep, other }: Props) {
  const { formId, state } = useContext(FormContext);
  if (!state.errors?.[field]) return null;
  return (
    <div id={fieldId(formId, field)} tabIndex={-1}>
      <Notice
        tone="waiting"
        title={title}
        action={
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton name={keep.name} value={keep.value} variant="secondary">
              {keep.label}
            </SubmitButton>
            <a href={other.href} target="_blank" rel="noreferrer" className="link">
              {other.label}
            </a>
          </div>
        }
      >
        <p>Garder le texte de cette page remplace ce qui a été enregistré ailleurs.</p>
      </Notice>
    </div>
  );
}

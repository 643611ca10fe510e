"use client";

import { useContext } from "react";
import { FormContext, fieldId } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

/** Someone else has saved these minutes since: the person sees both and chooses. */
export function Conflit({ href }: { href: string }) {
  const { formId, state } = useContext(FormContext);
  if (!state.errors?.ecraser) return null;
  return (
    <div id={fieldId(formId, "ecraser")} tabIndex={-1}>
      <Notice
        tone="waiting"
        title="Deux textes pour ce compte rendu"
        action={
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton name="ecraser" value="oui" variant="secondary">
              Garder le texte de cette page
            </SubmitButton>
            <a href={href} target="_blank" rel="noreferrer" className="link">
              Voir l’autre texte (nouvel onglet)
            </a>
          </div>
        }
      >
        <p>Garder le texte de cette page remplace ce qui a été enregistré ailleurs.</p>
      </Notice>
    </div>
  );
}

"use client";

import { useContext } from "react";
import { FormContext, fieldId } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

/** Another page has saved this step since: the person sees both and chooses. */
export function Conflit({ href }: { href: string }) {
  const { formId, state } = useContext(FormContext);
  if (!state.errors?.base) return null;
  return (
    <div id={fieldId(formId, "base")} tabIndex={-1}>
      <Notice
        tone="waiting"
        title="Deux versions de cette étape"
        action={
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton name="vers" value="ecraser" variant="secondary">
              Garder le texte de cette page et continuer
            </SubmitButton>
            <a href={href} target="_blank" rel="noreferrer" className="link">
              Voir l’autre version (nouvel onglet)
            </a>
          </div>
        }
      >
        <p>Garder le texte de cette page remplace ce qui a été enregistré ailleurs.</p>
      </Notice>
    </div>
  );
}

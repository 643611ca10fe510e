"use client";

import { useContext } from "react";
import { FormContext, fieldId } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { CHAMP_EFFETS, CHAMP_LU } from "@/lib/consentement/labels/effets";

/** The end of the agreement's form: what it changes, once the server has worked it out, and the button that confirms it. */
export function EffetsAccord({ enregistrer }: { enregistrer: string }) {
  const { formId, state } = useContext(FormContext);
  const effets = state.choices?.[CHAMP_EFFETS] ?? [];
  const lu = state.choices?.[CHAMP_LU]?.[0]?.value;
  if (!lu) return <Bouton>{enregistrer}</Bouton>;
  return (
    <>
      <div id={fieldId(formId, CHAMP_LU)} tabIndex={-1}>
        <input type="hidden" name={CHAMP_LU} value={lu} />
        <Notice tone="waiting" title="Ce que ce changement fait, dès qu’il est enregistré">
          <ul className="flex list-disc flex-col gap-1.5 pl-5">
            {effets.map(({ value, label }) => (
              <li key={value}>{label}</li>
            ))}
          </ul>
          <p className="text-14 text-ink-soft">
            Si vous changez une réponse, ces effets seront calculés à nouveau avant d’enregistrer.
          </p>
        </Notice>
      </div>
      <Bouton>Confirmer ce changement</Bouton>
    </>
  );
}

const Bouton = ({ children }: { children: string }) => (
  <div>
    <SubmitButton>{children}</SubmitButton>
  </div>
);

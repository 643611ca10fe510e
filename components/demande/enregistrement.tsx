"use client";

import { useContext, useEffect, useState } from "react";
import { Autosave } from "@/components/ui/autosave";
import { FormContext } from "@/components/ui/form-context";
import type { FormAction, FormState } from "@/components/ui/form-state";
import { noteVersion } from "./a-jour";

type Props = { action: FormAction; demandeId: string; version: number; savedAt: string };

/** Saves while one writes, by the action of the form itself, and always says when it last did. */
export function Enregistrement({ action, demandeId, version, savedAt }: Props) {
  const { formId, state } = useContext(FormContext);
  const [conflit, setConflit] = useState(false);

  // Sent and answered with something to correct, or not answered at all: what is typed is saved again like any change.
  useEffect(() => {
    const unsettled = state.message && !state.ok && !state.errors?.base;
    if (unsettled) document.getElementById(formId)?.dispatchEvent(new Event("input"));
  }, [formId, state]);

  async function save(before: FormState, data: FormData) {
    // A key makes one effect of many clicks; each saving has its own.
    data.delete("cle");
    data.delete("vers");
    const answer = await action(before, data);
    if (answer.ok) noteVersion(demandeId, version + 1);
    setConflit(Boolean(answer.errors?.base));
    return answer;
  }

  return (
    <div>
      <Autosave action={save} savedAt={savedAt} />
      {conflit ? (
        <p className="text-14 text-brick">Modifiée dans une autre page : enregistrez pour choisir.</p>
      ) : null}
    </div>
  );
}

"use client";

import { useContext } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FormContext } from "@/components/ui/form-context";

/**
 * Where a short text holds a name or a place the check cannot judge: its author says that it designates nobody.
 * Shown once the server has asked, and while it is ticked.
 */
export function RelectureAlerte({ name }: { name: string }) {
  const { state } = useContext(FormContext);
  if (!state.errors?.[name] && !state.values?.[name]) return null;
  return (
    <Checkbox
      name={name}
      label="J’ai relu : ces mots ne désignent aucune personne"
      help="Par exemple le nom d’un service, ou un mot ordinaire."
    />
  );
}

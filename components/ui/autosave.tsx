"use client";

import { useContext } from "react";
import { FormContext } from "./form-context";
import type { FormAction } from "./form-state";
import { SaveIndicator } from "./save-indicator";
import { useAutosave } from "./use-autosave";

type Props = {
  /** Saves the draft; its `message` is the time in words (« 14 h 32 »). */
  action: FormAction;
  /** The day of that save, when it may not be today. */
  savedOn?: string;
  savedAt?: string;
  delay?: number;
};

/** Inside an ActionForm: saves while one writes, and always says when it last did. */
export function Autosave({ action, savedOn, savedAt, delay = 1500 }: Props) {
  const { formId } = useContext(FormContext);
  const status = useAutosave(formId, action, delay);
  return (
    <SaveIndicator on={status.at ? undefined : savedOn} at={status.at ?? savedAt} state={status.state} />
  );
}

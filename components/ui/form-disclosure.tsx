"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "./form-context";

type Props = { summary: ReactNode; children: ReactNode };

/**
 * Inside an ActionForm: its fields, folded until someone wants them, and open again when they are sent back with
 * something to correct, with or without JavaScript.
 */
export function FormDisclosure({ summary, children }: Props) {
  const { state } = useContext(FormContext);
  const refused = !state.ok && Boolean(state.message);
  return (
    <details open={refused || undefined} className="no-print">
      <summary className="flex min-h-11 w-fit items-center text-sea underline underline-offset-4">
        {summary}
      </summary>
      <div className="flex flex-col gap-6 pt-2 pb-4">{children}</div>
    </details>
  );
}

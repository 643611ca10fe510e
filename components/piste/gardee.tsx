"use client";

import { useContext } from "react";
import { FormContext } from "@/components/ui/form-context";
import { StatusBadge } from "@/components/ui/status-badge";

const takeFocus = (node: HTMLElement | null) => node?.focus();

/** Inside an ActionForm: a piste that is kept. Once it just was, takes the focus its button had, and says which one it is. */
export function Gardee({ texte }: { texte: string }) {
  const { ok } = useContext(FormContext).state;
  return (
    <p ref={ok ? takeFocus : null} tabIndex={-1} className="w-fit">
      <StatusBadge tone="done">Gardée</StatusBadge>
      {ok ? <span className="sr-only"> : {texte}</span> : null}
    </p>
  );
}

"use client";

import { type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { FormContext } from "@/components/ui/form-context";

/** What precedes the codes, until they are there. */
export function TantQueRien({ children }: { children: ReactNode }) {
  return useContext(FormContext).state.given ? null : children;
}

/** The ten codes, this once: to print, to copy, to write down. */
export function CodesDonnes() {
  const { given } = useContext(FormContext).state;
  const [copies, setCopies] = useState("");
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (given) titre.current?.focus();
  }, [given]);
  if (!given) return null;
  return (
    <div className="flex max-w-form flex-col gap-5 rounded-md bg-moss-wash px-5 py-5 print:border print:bg-transparent">
      <div className="flex flex-col gap-1">
        <h2 ref={titre} tabIndex={-1} className="font-serif text-22 font-medium outline-none">
          Recul : vos dix codes de secours
        </h2>
        <p className="text-ink-soft">Ils ne s’afficheront plus. Chacun sert une fois.</p>
      </div>
      <ol className="grid gap-x-8 gap-y-2 font-mono text-18 tracking-wider sm:grid-cols-2">
        {given.split("\n").map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button variant="secondary" onClick={() => window.print()}>
          Imprimer
        </Button>
        <Button
          variant="secondary"
          onClick={() => navigator.clipboard?.writeText(given).then(() => setCopies(given))}
        >
          Copier
        </Button>
        <a href="/espaces" className={buttonClass("primary")}>
          Je les ai gardés
        </a>
        <span role="status" className="font-semibold text-moss empty:hidden">
          {copies === given ? "Copiés" : null}
        </span>
      </div>
    </div>
  );
}

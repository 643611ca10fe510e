"use client";

import { useContext, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { FormContext } from "@/components/ui/form-context";

/** The address just made, this once: to select, to copy, or to open in this device's calendar. */
export function AdresseDonnee() {
  const { given } = useContext(FormContext).state;
  const [copiee, setCopiee] = useState("");
  const id = useId();
  if (!given) return null;
  return (
    <div className="flex max-w-form flex-col gap-3 rounded-md bg-moss-wash px-4 py-4">
      <label htmlFor={id} className="font-semibold">
        Votre adresse, à copier maintenant
      </label>
      <p className="text-14 text-ink-soft">
        Elle ne s’affichera plus. Si elle se perd, une autre la remplace en un instant.
      </p>
      <input
        id={id}
        readOnly
        value={given}
        className="control text-14"
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button
          variant="secondary"
          onClick={() => navigator.clipboard?.writeText(given).then(() => setCopiee(given))}
        >
          Copier l’adresse
        </Button>
        <a href={given.replace(/^https?:/, "webcal:")} className={buttonClass("quiet")}>
          L’ouvrir dans l’agenda de cet appareil
        </a>
        <span role="status" className="font-semibold text-moss empty:hidden">
          {copiee === given ? "Copiée" : null}
        </span>
      </div>
    </div>
  );
}

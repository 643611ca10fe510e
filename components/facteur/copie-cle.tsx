"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Puts the key in the clipboard, for an application on the same telephone. */
export function CopieCle({ secret }: { secret: string }) {
  const [copiee, setCopiee] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        onClick={() => navigator.clipboard?.writeText(secret).then(() => setCopiee(true))}
      >
        Copier la clé
      </Button>
      <span role="status" className="font-semibold text-moss empty:hidden">
        {copiee ? "Copiée" : null}
      </span>
    </>
  );
}

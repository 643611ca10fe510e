"use client";

import { Button } from "@/components/ui/button";
import { Sign } from "@/components/ui/sign";

/** The browser's own print dialogue; the page is laid out for paper. */
export function Imprimer() {
  return (
    <Button variant="quiet" onClick={() => window.print()}>
      <Sign name="imprimer" />
      Imprimer
    </Button>
  );
}

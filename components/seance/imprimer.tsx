"use client";

import { Button } from "@/components/ui/button";

/** The browser's own print dialogue; the page is laid out for paper. */
export function Imprimer() {
  return (
    <Button icon="imprimer" variant="quiet" onClick={() => window.print()}>
      Imprimer
    </Button>
  );
}

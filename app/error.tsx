"use client";

import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";

type Props = { error: unknown; retry: () => void };

/** The service of keys has not answered (lib/enveloppe). */
const COFFRE = "COFFRE";

export default function PageError({ error, retry }: Props) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  const ferme = digest === COFFRE;
  return (
    <main className="mx-auto flex min-h-[60dvh] max-w-form flex-col items-start justify-center gap-5 px-4">
      <Mark className="size-14" />
      <h1 className="page-title">
        {ferme ? "Les écrits ne s’ouvrent pas en ce moment" : "Quelque chose n’a pas fonctionné"}
      </h1>
      <p className="text-18 text-ink-soft">
        {ferme
          ? "Le coffre qui garde leurs clés ne répond pas. Rien n’est perdu, et tout le reste fonctionne : réessayez dans quelques minutes."
          : "L’erreur vient de Recul, pas de vous. Ce qui était enregistré l’est toujours. Vous pouvez réessayer ; si cela recommence, parlez-en à l’administrateur ou à l’administratrice de votre espace."}
      </p>
      {digest ? <p className="text-14 text-ink-soft">Référence à transmettre : {digest}</p> : null}
      <Button variant="primary" onClick={retry}>
        Réessayer
      </Button>
    </main>
  );
}

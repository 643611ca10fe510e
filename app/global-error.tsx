"use client";

import "./globals.css";

type Props = { retry: () => void };

/** The last resort, when the root layout itself fails: its own document, and little else, since every page carries it. */
export default function GlobalError({ retry }: Props) {
  return (
    <html lang="fr">
      <body>
        <title>Erreur · Recul</title>
        <main className="mx-auto flex min-h-[60dvh] max-w-form flex-col items-start justify-center gap-5 px-4">
          <h1 className="page-title">Quelque chose n’a pas fonctionné</h1>
          <p>L’erreur vient de Recul, pas de vous. Ce qui était enregistré l’est toujours.</p>
          <button type="button" onClick={retry} className="link min-h-11">
            Réessayer
          </button>
        </main>
      </body>
    </html>
  );
}

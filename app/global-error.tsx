"use client";

import PageError from "./error";
import "./globals.css";

type Props = { error: unknown; retry: () => void };

/** The last resort, when the root layout itself fails: it brings its own document. */
export default function GlobalError(props: Props) {
  return (
    <html lang="fr">
      <body>
        <title>Erreur · Recul</title>
        <PageError {...props} />
      </body>
    </html>
  );
}

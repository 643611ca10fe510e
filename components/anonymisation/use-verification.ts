"use client";

import { useRef, useState } from "react";
import type { Signalement } from "@/lib/anonymisation/rules/signalement";
import { afterPress } from "./after-press";
import type { Verifier } from "./verifier";

/** What the check sees in a field, and what its author has already answered. */
export type Constat = Signalement & { levee?: string | null };

/**
 * The server's own check, in the browser, when a field is left. The code and the lexique are fetched once, the first
 * time there is something to check; without them nothing is said here, and the server checks all the same.
 */
export function useVerification(initial: readonly Constat[], lieuxPermis: readonly string[]) {
  const [constats, setConstats] = useState<readonly Signalement[]>(() =>
    initial.filter(({ levee }) => !levee),
  );
  const asked = useRef(0);
  const leves = initial.flatMap(({ levee, text }) => (levee ? [text] : []));

  async function verify(texte: string) {
    asked.current += 1;
    const rank = asked.current;
    if (texte.trim() === "") {
      await afterPress();
      return setConstats([]);
    }
    const [verifier] = await Promise.all([loadVerifier().catch(() => null), afterPress()]);
    if (!verifier || rank !== asked.current) return;
    setConstats(verifier(texte, lieuxPermis, leves));
  }

  return { constats, verify };
}

let loading: Promise<Verifier> | undefined;

function loadVerifier(): Promise<Verifier> {
  loading ??= import("./verifier").then(({ createVerifier }) => createVerifier());
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

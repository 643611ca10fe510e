"use client";

import { useRouter } from "next/navigation";
import { Fragment, type ReactNode, useEffect, useRef, useState } from "react";

type Props = { demandeId: string; version: number; children: ReactNode };

/** The latest version of each demande this window knows of. */
const latest = new Map<string, number>();

/** Notes that the demande has gone past this version. */
export function noteVersion(demandeId: string, version: number): void {
  latest.set(demandeId, Math.max(latest.get(demandeId) ?? 0, version));
}

/**
 * « Page précédente » brings back a page as it was first shown. When the demande has been saved since, it is asked for
 * again and the fields start anew from it, so that nothing old is put over something new.
 */
export function AJour({ demandeId, version, children }: Props) {
  const router = useRouter();
  const [epoque, setEpoque] = useState(0);
  const behind = useRef(false);

  useEffect(() => {
    const known = latest.get(demandeId) ?? 0;
    if (known > version) {
      behind.current = true;
      router.refresh();
      return;
    }
    noteVersion(demandeId, version);
    if (behind.current) setEpoque(version);
    behind.current = false;
  }, [router, demandeId, version]);

  return <Fragment key={epoque}>{children}</Fragment>;
}

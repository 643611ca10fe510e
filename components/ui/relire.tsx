"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const PAUSE_MS = 2_000;
const FOIS = 20;

/** Looks again while something is made elsewhere, for a little while. */
export function Relire() {
  const router = useRouter();
  useEffect(() => {
    let fois = 0;
    const horloge = setInterval(() => {
      fois += 1;
      if (fois >= FOIS) clearInterval(horloge);
      router.refresh();
    }, PAUSE_MS);
    return () => clearInterval(horloge);
  }, [router]);
  return null;
}

"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

type Props = { summary: ReactNode; children: ReactNode; className?: string; summaryClassName?: string };

/** A `details` that closes as one expects: on Escape, on a click or focus outside, on a new page. */
export function Popover({ summary, children, className, summaryClassName }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: closes because the page has changed
  useEffect(() => box.current?.removeAttribute("open"), [pathname]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const close = () => box.current?.removeAttribute("open");
    const onOutside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !box.current?.open) return;
      close();
      box.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", onOutside, { signal });
    document.addEventListener("focusin", onOutside, { signal });
    document.addEventListener("keydown", onEscape, { signal });
    return () => listening.abort();
  }, []);

  return (
    <details ref={box} className={className}>
      <summary className={summaryClassName}>{summary}</summary>
      {children}
    </details>
  );
}

import type { ReactNode } from "react";

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-sm border border-rule px-1.5 font-sans text-14 text-ink-soft">{children}</kbd>
  );
}

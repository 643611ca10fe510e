import type { ReactNode } from "react";

const look =
  "flex max-w-reading flex-col gap-4 [&_a]:link [&_h2]:mt-8 [&_h2]:font-serif [&_h2]:text-22 [&_h2]:font-medium [&_h3]:mt-4 [&_h3]:font-semibold [&_ul]:list-disc [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:pl-6 [&_li]:my-1.5 [&_li]:marker:text-ink-soft";

/** Running text at reading measure: help, legal pages, minutes. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={look}>{children}</div>;
}

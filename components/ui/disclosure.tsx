import type { ReactNode } from "react";
import { Sign } from "./sign";

type Props = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** What is folded is not read as a text: a list, a table. */
  wide?: boolean;
};

/** More, for who wants it. The browser's own `details`. */
export function Disclosure({ summary, children, open, wide }: Props) {
  return (
    <details open={open} className="group border-b border-rule">
      <summary className="flex min-h-11 items-center justify-between gap-4 py-3 font-semibold hover:text-sea">
        {summary}
        <Sign name="bas" className="size-5 transition-transform group-open:rotate-180" />
      </summary>
      <div className={wide ? "pb-5" : "max-w-reading pb-5"}>{children}</div>
    </details>
  );
}

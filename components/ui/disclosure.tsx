import type { ReactNode } from "react";
import { Sign } from "./sign";

type Props = { summary: ReactNode; children: ReactNode; open?: boolean };

/** More, for who wants it. The browser's own `details`. */
export function Disclosure({ summary, children, open }: Props) {
  return (
    <details open={open} className="group border-b border-rule">
      <summary className="flex min-h-11 items-center justify-between gap-4 py-3 font-semibold hover:text-sea">
        {summary}
        <Sign name="bas" className="size-5 transition-transform group-open:rotate-180" />
      </summary>
      <div className="max-w-reading pb-5">{children}</div>
    </details>
  );
}

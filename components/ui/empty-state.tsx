import type { ReactNode } from "react";
import { Mark } from "./mark";

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Nothing here yet: says what will come, and what makes it come. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="flex flex-col items-start gap-4 py-8 sm:flex-row sm:gap-8 sm:py-12">
      <Mark className="size-14 opacity-80" />
      <div className="flex max-w-reading flex-col items-start gap-3">
        <p className="font-serif text-22 italic">{title}</p>
        {children ? <div className="text-ink-soft">{children}</div> : null}
        {action}
      </div>
    </div>
  );
}

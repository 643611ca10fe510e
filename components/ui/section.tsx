import type { ReactNode } from "react";
import { useId } from "react";

type Props = {
  title: ReactNode;
  children: ReactNode;
  id?: string;
  /** A sentence under the title. */
  lead?: ReactNode;
  action?: ReactNode;
};

/** A titled part of a page; space separates it from the next, not a box. */
export function Section({ title, children, id, lead, action }: Props) {
  const generated = useId();
  const titleId = `${id ?? generated}-titre`;
  return (
    <section id={id} aria-labelledby={titleId} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={titleId} className="font-serif text-22 font-medium">
          {title}
        </h2>
        {action ? <div className="no-print">{action}</div> : null}
      </div>
      {lead ? <p className="-mt-3 max-w-reading text-ink-soft">{lead}</p> : null}
      {children}
    </section>
  );
}

import type { ReactNode } from "react";
import { cx } from "./cx";

/** A story in order, read like a letter: the date in the margin, then what happened. */
export function Timeline({ children, label }: { children: ReactNode; label: string }) {
  return (
    <section>
      <h2 className="sr-only">{label}</h2>
      <ol className="flex flex-col">{children}</ol>
    </section>
  );
}

type EntryProps = {
  /** In words, made by `lib/time`: « 3 mars 2025 ». */
  date: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** Waits for the reader: its point is ochre. To come: its point is hollow. */
  state?: "past" | "waiting" | "coming";
};

const points = {
  past: "bg-sea border-sea",
  waiting: "bg-ochre border-ochre",
  coming: "bg-paper border-edge",
} as const;

export function TimelineEntry({ date, title, children, state = "past" }: EntryProps) {
  return (
    <li className="group relative grid gap-x-10 pb-10 pl-7 last:pb-0 sm:grid-cols-[8.5rem_minmax(0,1fr)] sm:pl-0">
      <span
        aria-hidden="true"
        className="absolute top-3 bottom-[-0.75rem] left-[5px] w-px bg-rule group-last:hidden sm:left-[calc(9.75rem-0.5px)]"
      />
      <span
        aria-hidden="true"
        className={cx(
          "absolute top-[0.5rem] left-0 size-[11px] rounded-full border-2 sm:left-[calc(9.75rem-5.5px)]",
          points[state],
        )}
      />
      <p className="font-serif text-ink-soft italic">{date}</p>
      <div className="flex max-w-reading min-w-0 flex-col gap-2">
        <h3 className="font-semibold">{title}</h3>
        {children}
      </div>
    </li>
  );
}

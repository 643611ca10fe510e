import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** What is counted, exactly. */
  definition: ReactNode;
  /** Out of what: the denominator, with its number. */
  base?: ReactNode;
  /** Nothing when there is nothing to compare: one bar is a number. */
  chart?: ReactNode;
  /** The same figures, always: a chart is never alone. */
  table: ReactNode;
  /** What the marks in the table mean. */
  note?: ReactNode;
};

/** A figure of the bilan: its definition, its denominator, its chart over its table. */
export function ChartFigure({ title, definition, base, chart, table, note }: Props) {
  return (
    <figure className="flex flex-col gap-5">
      <figcaption className="flex max-w-reading flex-col gap-1 break-after-avoid">
        <h3 className="text-18 font-semibold">{title}</h3>
        <p className="text-ink-soft">{definition}</p>
        {base ? <p className="text-14 text-ink-soft">{base}</p> : null}
      </figcaption>
      {chart ? <div className="min-w-0">{chart}</div> : null}
      <div className="flex min-w-0 flex-col gap-3">
        {table}
        {note ? <p className="max-w-reading text-14 text-ink-soft">{note}</p> : null}
      </div>
    </figure>
  );
}

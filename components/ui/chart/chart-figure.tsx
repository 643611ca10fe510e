import type { ReactNode } from "react";
import { cx } from "../cx";

type Props = {
  title: ReactNode;
  /** What is counted, exactly. */
  definition: ReactNode;
  /** Out of what: the denominator, with its number. */
  base?: ReactNode;
  /** Nothing when there is nothing to compare: a bar or two are numbers. */
  chart?: ReactNode;
  /** The same figures, always: a chart is never alone. */
  table: ReactNode;
  /** What the marks in the table mean. */
  note?: ReactNode;
  /** The chart over the table, which has too many columns to stand beside it. */
  stacked?: boolean;
};

/** A figure of the bilan: its definition, its denominator, its chart beside its table. */
export function ChartFigure({ title, definition, base, chart, table, note, stacked }: Props) {
  return (
    <figure className="@container flex flex-col gap-5 break-inside-auto!">
      <figcaption className="flex max-w-reading flex-col gap-1 break-inside-avoid break-after-avoid">
        <h3 className="text-18 font-semibold">{title}</h3>
        <p className="text-ink-soft">{definition}</p>
        {base ? <p className="text-14 text-ink-soft">{base}</p> : null}
      </figcaption>
      <div
        className={cx(
          "flex flex-col gap-x-12 gap-y-6",
          Boolean(chart) &&
            !stacked &&
            "@min-[54rem]:grid @min-[54rem]:grid-cols-[minmax(0,5fr)_minmax(0,9fr)]",
        )}
      >
        {chart ? <div className="min-w-0 break-inside-avoid">{chart}</div> : null}
        <div className="flex min-w-0 flex-col gap-3">
          {table}
          {note ? <div className="max-w-reading text-14 text-ink-soft">{note}</div> : null}
        </div>
      </div>
    </figure>
  );
}

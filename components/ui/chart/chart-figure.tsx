import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** What is counted, exactly. */
  definition: ReactNode;
  /** Out of what: the denominator, with its number. */
  base?: ReactNode;
  chart: ReactNode;
  /** The same figures, always: a chart is never alone. */
  table: ReactNode;
  /** « Télécharger en CSV ». */
  action?: ReactNode;
};

/** A figure of the bilan: its definition, its denominator, its chart and its table. */
export function ChartFigure({ title, definition, base, chart, table, action }: Props) {
  return (
    <figure className="flex flex-col gap-6">
      <figcaption className="flex max-w-reading flex-col gap-1">
        <span className="font-serif text-22 font-medium">{title}</span>
        <span className="text-ink-soft">{definition}</span>
        {base ? <span className="text-14 text-ink-soft">{base}</span> : null}
      </figcaption>
      <div className="grid items-start gap-x-16 gap-y-8 lg:grid-cols-2">
        <div className="min-w-0">{chart}</div>
        <div className="min-w-0">{table}</div>
      </div>
      {action ? <div className="no-print">{action}</div> : null}
    </figure>
  );
}

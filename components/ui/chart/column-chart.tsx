import { useId } from "react";
import { type ColumnDatum, layoutColumns } from "./column-layout";

type Props = {
  /** What the chart shows, in a few words. */
  title: string;
  /** What it says, in one sentence. */
  desc: string;
  data: ColumnDatum[];
  /** One name a part, from the ground up: plain, hatched, dotted. At most three. */
  series: string[];
  /** The name of the line columns are measured against. */
  mark: string;
  /** What a column over its mark is, when it is worth a triangle. */
  over?: string;
  /** What may be between two lines of the scale, the smallest first. */
  steps: readonly [number, ...number[]];
  format: (value: number) => string;
  /** The column that is now. */
  current: string;
  /** Columns whose label is written under them. */
  labelled: readonly string[];
};

const HEIGHT = 200;
const TOP = 18;
const BOTTOM = 30;

/**
 * Standing columns over time, drawn on the server: parts are told by their texture, not by colour alone; a column over its
 * mark wears a triangle. Lengths across are in percent, so that text keeps its size at any width.
 */
export function ColumnChart(props: Props) {
  const { title, desc, data, series, mark, over, steps, format, current, labelled } = props;
  const id = useId();
  const { columns, lines, width, step: pas } = layoutColumns(data, HEIGHT, steps);
  return (
    <div className="flex flex-col gap-4">
      <ColumnLegend id={id} series={series} mark={mark} over={over} />
      <div className="pl-10 text-14">
        <svg
          width="100%"
          height={TOP + HEIGHT + BOTTOM}
          overflow="visible"
          role="img"
          aria-labelledby={`${id}-t ${id}-d`}
        >
          <title id={`${id}-t`}>{title}</title>
          <desc id={`${id}-d`}>{desc}</desc>
          <Textures id={id} />
          <g transform={`translate(0 ${TOP})`}>
            {lines.map(({ value, y }) => (
              <g key={value}>
                <line x1="0" x2="100%" y1={y} y2={y} className="stroke-rule" />
                <text x="-8" y={y + 5} textAnchor="end" className="fill-ink-soft tabular-nums">
                  {format(value)}
                </text>
              </g>
            ))}
            {columns.map((column) => (
              <g key={column.key}>
                {column.parts.map(({ y, height }, rang) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts have a place and nothing else
                  <Part key={rang} id={id} rang={rang} x={column.x} y={y} width={width} height={height} />
                ))}
                {column.markY === null ? null : (
                  <line
                    x1={`${column.x - (pas - width) / 2}%`}
                    x2={`${column.x + width + (pas - width) / 2}%`}
                    y1={column.markY}
                    y2={column.markY}
                    strokeWidth="2"
                    className="stroke-ink"
                  />
                )}
                {over && column.over ? (
                  <svg
                    x={`${column.x + width / 2}%`}
                    y={column.topY - 14}
                    overflow="visible"
                    aria-hidden="true"
                  >
                    <path d="M0 0 6 10H-6Z" className="fill-brick" />
                  </svg>
                ) : null}
                {labelled.includes(column.key) ? (
                  <text
                    x={`${column.x + width / 2}%`}
                    y={HEIGHT + 22}
                    textAnchor="middle"
                    className={column.key === current ? "fill-ink font-semibold" : "fill-ink-soft"}
                  >
                    {column.label}
                  </text>
                ) : null}
              </g>
            ))}
          </g>
        </svg>
      </div>
    </div>
  );
}

type Box = { x: number | string; y: number; width: number | string; height: number };

/** One texture a rank: plain, hatched, dotted inside a dashed line. */
function Part({ id, rang, x, y, width, height }: Box & { id: string; rang: number }) {
  if (height <= 0) return null;
  const percent = (value: number | string) => (typeof value === "number" ? `${value}%` : value);
  const box = { x: percent(x), y, width: percent(width), height };
  if (rang === 0) return <rect {...box} className="fill-chart-1" />;
  return (
    <rect
      {...box}
      fill={`url(#${id}-${rang === 1 ? "hatch" : "dots"})`}
      strokeDasharray={rang === 1 ? undefined : "3 3"}
      className="stroke-chart-1"
    />
  );
}

function Textures({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="fill-sheet" />
        <path d="M-1 1 1 -1M0 6 6 0M5 7 7 5" strokeWidth="1.75" className="stroke-chart-1" />
      </pattern>
      <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="fill-sheet" />
        <circle cx="3" cy="3" r="1" className="fill-chart-1" />
      </pattern>
    </defs>
  );
}

function ColumnLegend({ id, series, mark, over }: { id: string } & Pick<Props, "series" | "mark" | "over">) {
  const own = `${id}-legende`;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-14">
      {series.map((name, rang) => (
        <li key={name} className="flex items-center gap-2">
          <svg width="22" height="14" aria-hidden="true">
            <Textures id={own} />
            <Part id={own} rang={rang} x="1" y={1} width="20" height={12} />
          </svg>
          {name}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <svg width="22" height="14" aria-hidden="true">
          <path d="M0 7H22" strokeWidth="2" className="stroke-ink" />
        </svg>
        {mark}
      </li>
      {over ? (
        <li className="flex items-center gap-2">
          <svg width="22" height="14" aria-hidden="true">
            <path d="M11 2 17 12H5Z" className="fill-brick" />
          </svg>
          {over}
        </li>
      ) : null}
    </ul>
  );
}

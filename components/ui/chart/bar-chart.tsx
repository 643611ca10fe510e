import { useId } from "react";
import { type BarDatum, layoutBars } from "./bar-rows";
import { ChartPatterns, chartFills } from "./chart-patterns";
import { Legend } from "./legend";

type Props = {
  /** What the chart shows, in a few words. */
  title: string;
  /** What it says, in one sentence. */
  desc: string;
  data: BarDatum[];
  /** One name a bar, when rows have several. */
  series?: string[];
  /** Writes a figure with its unit; the locale belongs to `lib/time` and `labels`. */
  format?: (value: number) => string;
};

/**
 * Lying bars, drawn on the server; text keeps its size at any width because lengths are in percent.
 * A figure kept secret gets a hatch of constant size. Give rows in a fixed order, never sorted by
 * value: a rank would say what the hatch hides.
 */
export function BarChart({ title, desc, data, series = [], format = String }: Props) {
  const id = useId();
  const thickness = series.length > 1 ? 16 : 20;
  const { rows, lineHeight, height } = layoutBars(data, thickness);
  const longest = Math.max(
    0,
    ...data.flatMap(({ values }) => values.map((v) => (v === null ? 0 : format(v).length))),
  );
  const secret = data.some((datum) => datum.values.includes(null));
  return (
    <div className="flex flex-col gap-4">
      {series.length > 1 ? <Legend id={id} series={series} kind="fill" /> : null}
      <div className="text-14" style={{ paddingRight: roomFor(longest) }}>
        <svg width="100%" height={height} overflow="visible" role="img" aria-labelledby={`${id}-t ${id}-d`}>
          <title id={`${id}-t`}>{title}</title>
          <desc id={`${id}-d`}>
            {secret ? `${desc} Certains chiffres sont couverts par le secret statistique.` : desc}
          </desc>
          <ChartPatterns id={id} />
          {rows.map((row) => (
            <g key={row.label}>
              {row.lines.map((line, index) => (
                <text key={line} x="0" y={row.y + index * lineHeight + 14} className="fill-ink">
                  {line}
                </text>
              ))}
              {row.bars.map((bar, index) => (
                <Bar key={bar.y} {...bar} id={id} index={index} thickness={thickness} format={format} />
              ))}
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** Bars end at 82 % of the drawing: what a figure of so many signs needs beyond, where the drawing is narrow. */
const roomFor = (signs: number) => `calc((${signs}ch + 1rem - 18%) / 0.82)`;

type BarProps = {
  id: string;
  index: number;
  y: number;
  value: number | null;
  percent: number | null;
  thickness: number;
  format: (value: number) => string;
};

function Bar({ id, index, y, value, percent, thickness, format }: BarProps) {
  const middle = y + thickness / 2 + 5;
  if (value === null || percent === null) {
    return (
      <>
        <rect
          x="0.5"
          y={y}
          width="64"
          height={thickness}
          fill={`url(#${id}-secret)`}
          className="stroke-edge"
        />
        <text x="74" y={middle} className="fill-ink-soft italic">
          secret statistique
        </text>
      </>
    );
  }
  const shape = { x: 0, y, width: `${percent}%`, height: thickness };
  return (
    <>
      <rect {...shape} className={chartFills[index % 6]} />
      <rect {...shape} fill={`url(#${id}-${index % 6})`} className="hidden print:block" />
      <text x={`${percent}%`} dx="8" y={middle} className="fill-ink font-semibold tabular-nums">
        {format(value)}
      </text>
    </>
  );
}

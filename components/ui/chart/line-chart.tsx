import { scaleLinear, scalePoint } from "@visx/scale";
import { line } from "@visx/shape";
import { Fragment, useId } from "react";
import { ChartPatterns, chartDashes, chartFills, chartStrokes } from "./chart-patterns";
import { Legend } from "./legend";

type Props = {
  title: string;
  desc: string;
  /** One short label a position: « janv. ». */
  labels: string[];
  /** `null` is a figure kept secret: the line stops, and a hatch says so. */
  series: { label: string; values: (number | null)[] }[];
  format?: (value: number) => string;
  height?: number;
};

/** Lines over time, drawn on the server; positions are in percent, so text keeps its size. */
export function LineChart({ title, desc, labels, series, format = String, height = 240 }: Props) {
  const id = useId();
  const visible = series.flatMap((one) => one.values).filter((value) => value !== null);
  const x = scalePoint({ domain: labels.map((_, index) => index), range: [0, 100], padding: 0.3 });
  const y = scaleLinear<number>({ domain: [0, Math.max(1, ...visible)], range: [100, 0], nice: 4 });
  const at = (index: number) => x(index) ?? 0;
  const path = line<number | null>({
    defined: (value) => value !== null,
    x: (_, index) => at(index),
    y: (value) => y(value ?? 0),
  });
  const secret = labels.flatMap((_, index) =>
    series.some((one) => one.values[index] === null) ? [index] : [],
  );
  return (
    <div className="flex flex-col gap-4">
      <Legend id={id} series={series.map((one) => one.label)} kind="line" secret={secret.length > 0} />
      <div className="pt-2 pr-2 pb-8 pl-11">
        <svg
          width="100%"
          height={height}
          overflow="visible"
          role="img"
          aria-labelledby={`${id}-t ${id}-d`}
          className="text-14"
        >
          <title id={`${id}-t`}>{title}</title>
          <desc id={`${id}-d`}>{desc}</desc>
          <ChartPatterns id={id} />
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line x1="0" x2="100%" y1={`${y(tick)}%`} y2={`${y(tick)}%`} className="stroke-rule" />
              <text x="-10" y={`${y(tick)}%`} dy="5" textAnchor="end" className="fill-ink-soft tabular-nums">
                {format(tick)}
              </text>
            </g>
          ))}
          {secret.map((index) => (
            <rect
              key={index}
              x={`${at(index) - 40 / labels.length}%`}
              width={`${80 / labels.length}%`}
              height="100%"
              fill={`url(#${id}-secret)`}
            />
          ))}
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            width="100%"
            height="100%"
            overflow="visible"
            aria-hidden="true"
          >
            {series.map((one, index) => (
              <path
                key={one.label}
                d={path(one.values) ?? ""}
                fill="none"
                strokeWidth="2.5"
                strokeDasharray={chartDashes[index % 6]}
                vectorEffect="non-scaling-stroke"
                className={chartStrokes[index % 6]}
              />
            ))}
          </svg>
          {series.map((one, which) => (
            <Fragment key={one.label}>
              {one.values.map((value, index) =>
                value === null ? null : (
                  <circle
                    // biome-ignore lint/suspicious/noArrayIndexKey: the position is the identity
                    key={index}
                    cx={`${at(index)}%`}
                    cy={`${y(value)}%`}
                    r="3.5"
                    className={chartFills[which % 6]}
                  />
                ),
              )}
            </Fragment>
          ))}
          {labels.map((label, index) => (
            <text
              key={label}
              x={`${at(index)}%`}
              y="100%"
              dy="26"
              textAnchor="middle"
              className={labels.length > 6 && index % 2 ? "fill-ink-soft max-sm:hidden" : "fill-ink-soft"}
            >
              {label}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

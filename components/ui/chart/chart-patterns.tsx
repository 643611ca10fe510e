/** Six ways to fill without colour, for paper; index from 0, like the palette. */
const drawings = [null, "M0 6 6 0", "M0 0 6 6", "M3 0V6", "M0 3H6", "M0 6 6 0M0 0 6 6"] as const;

/** Inside a chart's svg: its six print patterns and the hatch of what is kept secret. */
export function ChartPatterns({ id }: { id: string }) {
  return (
    <defs>
      {drawings.map((d, index) => (
        <pattern key={d ?? "plain"} id={`${id}-${index}`} width="6" height="6" patternUnits="userSpaceOnUse">
          {d ? <path d={d} className="stroke-paper" strokeWidth="1.5" /> : null}
        </pattern>
      ))}
      <pattern id={`${id}-secret`} width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M0 7 7 0" className="stroke-edge" strokeWidth="1" />
      </pattern>
    </defs>
  );
}

/** Written out in full: the style sheet only keeps class names it can read. */
export const chartFills = [
  "fill-chart-1",
  "fill-chart-2",
  "fill-chart-3",
  "fill-chart-4",
  "fill-chart-5",
  "fill-chart-6",
] as const;

export const chartStrokes = [
  "stroke-chart-1",
  "stroke-chart-2",
  "stroke-chart-3",
  "stroke-chart-4",
  "stroke-chart-5",
  "stroke-chart-6",
] as const;

export const chartDashes = [undefined, "7 4", "2 4", "10 3 2 3", "4 2", "1 3"] as const;

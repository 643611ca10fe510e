import { scaleBand, scaleLinear } from "@visx/scale";

/** Parts of a column from the ground up, and the mark it is measured against; null where there is none. */
export type ColumnDatum = { key: string; label: string; values: number[]; mark: number | null };

type Box = { y: number; height: number };

/** Lines drawn behind the columns, at most. */
const LIGNES = 6;

/** The smallest of these steps that needs few lines; the last one where none does. */
const stepOf = (highest: number, steps: readonly [number, ...number[]]): number =>
  steps.find((step) => highest <= LIGNES * step) ?? steps.at(-1) ?? steps[0];

/** A scale ends on a whole step, so that its lines are round figures. */
const topOf = (highest: number, step: number) => Math.max(step, Math.ceil(highest / step) * step);

/** Where each column stands: percent of the width, pixels of the height. */
export function layoutColumns(
  data: readonly ColumnDatum[],
  height: number,
  steps: readonly [number, ...number[]],
) {
  const highest = Math.max(0, ...data.map(({ values, mark }) => Math.max(total(values), mark ?? 0)));
  const step = stepOf(highest, steps);
  const top = topOf(highest, step);
  const x = scaleBand<string>({ domain: data.map(({ key }) => key), range: [0, 100], padding: 0.28 });
  const y = scaleLinear<number>({ domain: [0, top], range: [height, 0] });
  const columns = data.map((datum) => ({
    ...datum,
    x: x(datum.key) ?? 0,
    markY: datum.mark === null ? null : y(datum.mark),
    topY: y(total(datum.values)),
    over: datum.mark !== null && total(datum.values) > datum.mark,
    parts: datum.values.map((value, rang): Box => {
      const below = total(datum.values.slice(0, rang));
      return { y: y(below + value), height: y(below) - y(below + value) };
    }),
  }));
  const lines = Array.from({ length: Math.floor(top / step) + 1 }, (_, rang) => ({
    value: rang * step,
    y: y(rang * step),
  }));
  return { columns, lines, width: x.bandwidth(), step: x.step() };
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

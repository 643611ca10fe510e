import { scaleLinear } from "@visx/scale";
import { wrapLabel } from "./wrap-label";

/** `null` is a figure kept secret: it has no length, and no place in the scale. */
export type BarDatum = { label: string; values: (number | null)[] };

const lineHeight = 20;
const gap = 22;

/** Where each row of bars stands (px from the top) and how long each bar is (percent of the width). */
export function layoutBars(data: BarDatum[], thickness: number) {
  const visible = data.flatMap((datum) => datum.values).filter((value) => value !== null);
  const length = scaleLinear<number>({ domain: [0, Math.max(1, ...visible)], range: [0, 82] });
  let y = 0;
  const rows = data.map((datum) => {
    const lines = wrapLabel(datum.label);
    const top = y + lines.length * lineHeight;
    const bars = datum.values.map((value, index) => ({
      value,
      y: top + index * (thickness + 3),
      percent: value === null ? null : length(value),
    }));
    y = top + datum.values.length * (thickness + 3) + gap;
    return { label: datum.label, lines, y: top - lines.length * lineHeight, bars };
  });
  return { rows, lineHeight, height: Math.max(0, y - gap) };
}

import { mkdirSync, writeFileSync } from "node:fs";

/** One figure: `met` is null where there is no goal, `spread` is the range of the samples. */
export type Measure = {
  code: string;
  value: number;
  unit: string;
  goal: number | null;
  met: boolean | null;
  spread: [number, number];
};

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const round = (value: number) => Number(value.toPrecision(4));

/** The median of the samples against a goal they should not exceed (`atMost`) or should reach (`atLeast`). */
export function measureOf(
  code: string,
  unit: string,
  samples: readonly number[],
  goal: { atMost: number } | { atLeast: number } | null = null,
  value = median(samples),
): Measure {
  const met = goal === null ? null : "atMost" in goal ? value <= goal.atMost : value >= goal.atLeast;
  const limit = goal === null ? null : "atMost" in goal ? goal.atMost : goal.atLeast;
  return {
    code,
    value: round(value),
    unit,
    goal: limit,
    met,
    spread: [round(Math.min(...samples)), round(Math.max(...samples))],
  };
}

/** Prints the table and writes bench/results.json. */
export function report(measures: readonly Measure[]): void {
  const rows = measures.map(({ code, value, unit, goal, met, spread }) => [
    code,
    `${value} ${unit}`,
    `${spread[0]} – ${spread[1]}`,
    goal === null ? "" : String(goal),
    met === null ? "" : met ? "tenu" : "MANQUÉ",
  ]);
  const table = [["mesure", "médiane", "étendue", "but", ""], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  for (const row of table)
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
  mkdirSync("bench", { recursive: true });
  writeFileSync("bench/results.json", `${JSON.stringify({ measures }, null, 2)}\n`);
}

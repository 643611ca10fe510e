import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Theme = "clair" | "sombre";

const css = readFileSync(new URL("../../../app/globals.css", import.meta.url), "utf8");

/** Every colour token of the style sheet, as `[L, C, h]` in each theme. */
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g)].map(
    ([, name, clair, sombre]) => [name as string, { clair: parse(clair), sombre: parse(sombre) }],
  ),
);

function parse(text = ""): [number, number, number] {
  const [l = Number.NaN, c = Number.NaN, h = Number.NaN] = text.split(" ").map(Number.parseFloat);
  return [l / 100, c, h];
}

function token(name: string, theme: Theme): [number, number, number] {
  const found = tokens.get(name);
  if (!found) throw new Error(`no token --color-${name}`);
  return found[theme];
}

/** Relative luminance (WCAG) of an OKLCH colour, clipped to sRGB as a screen does. */
function luminance([l, c, h]: [number, number, number]): number {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short;
  const clip = (channel: number) => Math.min(1, Math.max(0, channel));
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue);
}

function contrast(one: string, other: string, theme: Theme): number {
  const [dark = 0, light = 0] = [luminance(token(one, theme)), luminance(token(other, theme))].sort(
    (x, y) => x - y,
  );
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["paper", "sand", "sheet"];
const text = [
  ...["ink", "ink-soft", "sea", "sea-deep", "brick", "moss", "slate", "ochre-ink"].flatMap((ink) =>
    grounds.map((ground) => [ink, ground]),
  ),
  ...["sea", "ochre", "brick", "moss", "slate"].flatMap((tone) => [
    ["ink", `${tone}-wash`],
    ["ink-soft", `${tone}-wash`],
    [tone === "ochre" ? "ochre-ink" : tone, `${tone}-wash`],
  ]),
  ["on-sea", "sea"],
  ["on-sea", "sea-deep"],
];
const controls = [
  ...["edge", "sea", "focus", "brick"].flatMap((line) => grounds.map((ground) => [line, ground])),
  ...[1, 2, 3, 4, 5, 6].map((index) => [`chart-${index}`, "paper"]),
];

describe.each(["clair", "sombre"] as const)("contrasts of the tokens, thème %s", (theme) => {
  it.each(text)("%s is readable on %s (4.5 and more)", (ink, ground) => {
    expect(contrast(ink as string, ground as string, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(controls)("%s can be seen on %s (3 and more)", (line, ground) => {
    expect(contrast(line as string, ground as string, theme)).toBeGreaterThanOrEqual(3);
  });

  it("tells the six colours of a chart apart in grey", () => {
    const greys = [1, 2, 3, 4, 5, 6].map((index) => token(`chart-${index}`, theme)[0]).sort();
    const gaps = greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.065);
  });
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

type Entry = { optionalDependencies?: Record<string, string> };

/** Where Node looks for a package from the folder of another one, nearest first. */
function candidates(from: string, name: string): string[] {
  const folders = from
    .split("/node_modules/")
    .map((_, index, all) => all.slice(0, all.length - index).join("/node_modules/"));
  return [
    ...folders.filter(Boolean).map((folder) => `${folder}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}

// npm leaves out of the lockfile the packages of other platforms that its registry did not serve that
// day; `npm ci` then refuses the lockfile everywhere. They have to be added by hand.
it("the lockfile names the optional packages of every platform", () => {
  const packages: Record<string, Entry> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !candidates(from, name).some((path) => path in packages),
    ),
  );
  expect(missing).toEqual([]);
});

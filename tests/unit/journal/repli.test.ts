import { expect, it } from "vitest";
import { replier } from "@/lib/journal/rules/repli";

it("says once, with their number, what lines say in a row, and never moves one past another", () => {
  const dits = ["a", "a", "b", "a", "b", "b"];
  expect(replier(dits, (dit) => dit).map(({ premier, fois }) => `${premier}${fois}`)).toEqual([
    "a2",
    "b1",
    "a1",
    "b2",
  ]);
  expect(replier([], String)).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { outcomeOfProgram, outcomeOfTests } from "@/scripts/checks/outcome";
import { planChecks } from "@/scripts/checks/plan";

const parts = (...args: string[]) => {
  const { checks, browser } = planChecks(args);
  return [...new Set([...checks, ...browser].map((check) => check.part))];
};

describe("npm test", () => {
  it("runs everything when nothing is named", () => {
    expect(parts()).toEqual(["static", "architecture", "unit", "integration", "e2e"]);
  });

  it("runs the part that is named", () => {
    expect(parts("unit")).toEqual(["unit"]);
    expect(parts("e2e", "static")).toEqual(["static", "e2e"]);
  });

  it("runs a file with the tool it is written for", () => {
    expect(parts("tests/unit/time/jour.test.ts")).toEqual(["files"]);
    expect(parts("tests/e2e/parcours.spec.ts")).toEqual(["e2e"]);
  });

  it("says which parts there are when one is unknown", () => {
    expect(() => planChecks(["units"])).toThrow(
      /static, architecture, unit, integration, e2e, securite, ou un fichier/,
    );
  });
});

describe("the count of a check", () => {
  it("is one for a program, by its exit code", () => {
    expect(outcomeOfProgram({ code: 0, output: "fine" })).toEqual({ passed: 1, failed: 0, output: "" });
    expect(outcomeOfProgram({ code: 2, output: "no" })).toEqual({ passed: 0, failed: 1, output: "no" });
  });

  it("is a failure when no test was executed, or when the runner fell without a failed test", () => {
    expect(outcomeOfTests({ passed: 0, failed: 0 }, { code: 0, output: "" }).failed).toBe(1);
    expect(outcomeOfTests({ passed: 9, failed: 0 }, { code: 1, output: "" }).failed).toBe(1);
    expect(outcomeOfTests({ passed: 9, failed: 2 }, { code: 1, output: "" }).failed).toBe(2);
    expect(outcomeOfTests({ passed: 9, failed: 0 }, { code: 0, output: "" }).failed).toBe(0);
  });
});

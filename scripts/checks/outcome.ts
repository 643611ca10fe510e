import type { Ended } from "../console/children";

/** What one check found; `note` is what it has to say beside its counts. */
export type Outcome = { passed: number; failed: number; output: string; note?: string };

/** A part of `npm test`; its name is what the command line calls it. */
export type Check = { part: string; title: string; run: () => Promise<Outcome> };

/** The outcome of a program that answers by its exit code alone. */
export function outcomeOfProgram({ code, output }: Ended): Outcome {
  return code === 0 ? { passed: 1, failed: 0, output: "" } : { passed: 0, failed: 1, output };
}

/** The outcome of a run of tests: none executed, or an exit code that no failed test explains, is a failure. */
export function outcomeOfTests(counts: { passed: number; failed: number }, { code, output }: Ended): Outcome {
  const isUnexplained = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  const failed = isUnexplained ? 1 : counts.failed;
  return { passed: counts.passed, failed, output: failed > 0 ? output : "" };
}

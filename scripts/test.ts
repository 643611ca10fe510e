import { rmSync } from "node:fs";
import type { Check, Outcome } from "./checks/outcome";
import { planChecks } from "./checks/plan";
import { requireProgram } from "./console/children";
import { stopOnSignals } from "./console/lifecycle";
import { formatSeconds } from "./console/steps";
import { NEXT, requireBuild } from "./next/build";
import { requirePrismaClient } from "./next/prisma-client";

const INTERRUPTED = 130;

async function runCheck({ title, run }: Check): Promise<Outcome> {
  const since = performance.now();
  const outcome: Outcome = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: String(error.message),
  }));
  const verdict = outcome.failed === 0 ? "✓" : "✗";
  const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
  const note = outcome.note ? `, ${outcome.note}` : "";
  process.stdout.write(
    `${verdict} ${title} : ${counts}${note} (${formatSeconds(performance.now() - since)})\n`,
  );
  if (outcome.output) process.stdout.write(`${outcome.output.trim()}\n\n`);
  return outcome;
}

function builtBefore(check: Check, build: Promise<unknown>): Check {
  return {
    ...check,
    run: async () => {
      await build;
      return check.run();
    },
  };
}

/** `npm test`: everything, or the parts and files named. Its last line sums it up. */
export async function main(args: string[]): Promise<void> {
  stopOnSignals(INTERRUPTED);
  const { checks, browser } = planChecks(args);
  await requirePrismaClient();
  // A dev server leaves the types of the routes it knew; those of today are made here.
  rmSync(".next/dev/types", { recursive: true, force: true });
  await requireProgram("La génération des types", [NEXT, "typegen"], process.env);

  // The build takes one core while the other checks take the other one.
  const build = browser.length > 0 ? requireBuild() : Promise.resolve(false);
  build.catch(() => {});
  const outcomes: Outcome[] = [];
  for (const check of [...checks, ...browser.map((check) => builtBefore(check, build))]) {
    outcomes.push(await runCheck(check));
  }

  const sum = (key: "passed" | "failed") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  process.exitCode = sum("failed") > 0 || sum("passed") === 0 ? 1 : 0;
  process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
}

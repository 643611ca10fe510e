import { type Ended, runProgram } from "../console/children";
import { type Check, type Outcome, outcomeOfTests } from "./outcome";
import { withReport } from "./report";

type FileReport = { status: string; assertionResults: unknown[] };
type Report = { numPassedTests: number; numFailedTests: number; testResults: FileReport[] };

/** A file that could not be loaded has no test to count: it counts for one failure. */
function countBrokenFiles(report: Report): number {
  return report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0)
    .length;
}

async function runVitest(args: string[]): Promise<Outcome> {
  const { result, report } = await withReport<Ended, Report>((file) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    return runProgram(["node_modules/vitest/vitest.mjs", "run", ...reporters, ...args], process.env);
  });
  const passed = report?.numPassedTests ?? 0;
  const failed = report ? report.numFailedTests + countBrokenFiles(report) : 0;
  return outcomeOfTests({ passed, failed }, result);
}

function project(part: string, title: string, pattern: string): Check {
  return { part, title, run: () => runVitest(["--project", pattern]) };
}

export const ARCHITECTURE_CHECK = project("architecture", "Architecture", "architecture");
export const UNIT_CHECK = project("unit", "Tests unitaires, sous deux fuseaux", "unit-*");
export const INTEGRATION_CHECK = project("integration", "Tests d’intégration", "integration");

/** The tests of these files, in whichever project they are. */
export function vitestFilesCheck(files: string[]): Check {
  return { part: "files", title: files.join(" "), run: () => runVitest(files) };
}

import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Ended, runProgram } from "../console/children";
import { findFreePort } from "../postgres/ports";
import { requireBrowser } from "./browser";
import { type Check, type Outcome, outcomeOfTests } from "./outcome";
import { withReport } from "./report";

type Report = { stats: { expected: number; unexpected: number; flaky: number } };

/** A database and a port of their own, which playwright.config.ts gives to the server it starts. */
async function runPlaywright(files: string[]): Promise<Outcome> {
  await requireBrowser();
  const folder = mkdtempSync(path.join(os.tmpdir(), "recul-e2e-"));
  try {
    const port = await findFreePort();
    const { result, report } = await withReport<Ended, Report>((file) =>
      runProgram(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json", ...files], {
        ...process.env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        RECUL_E2E_DATA: folder,
        RECUL_E2E_PORT: String(port),
      }),
    );
    const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
    return outcomeOfTests({ passed: expected + flaky, failed: unexpected }, result);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The browser tests, all of them or those of these files. */
export function playwrightCheck(files: string[] = []): Check {
  return { part: "e2e", title: files.join(" ") || "Tests de bout en bout", run: () => runPlaywright(files) };
}

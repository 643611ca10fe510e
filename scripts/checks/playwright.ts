import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Ended, runProgram } from "../console/children";
import { findFreePort } from "../postgres/ports";
import { requireBrowser } from "./browser";
import { type Check, type Outcome, outcomeOfTests } from "./outcome";
import { withReport } from "./report";

type Report = { stats: { expected: number; unexpected: number; flaky: number } };

/** What the attacks say they have sent so far. */
const ATTAQUES = /^\d+ attaques$/gm;

/** A database and a port of their own, which playwright.config.ts gives to the server it starts. */
async function runPlaywright(args: string[]): Promise<Outcome> {
  await requireBrowser();
  const folder = mkdtempSync(path.join(os.tmpdir(), "recul-e2e-"));
  try {
    const port = await findFreePort();
    const { result, report } = await withReport<Ended, Report>((file) =>
      runProgram(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json", ...args], {
        ...process.env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        RECUL_E2E_DATA: folder,
        RECUL_E2E_PORT: String(port),
      }),
    );
    const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
    const note = result.output.match(ATTAQUES)?.at(-1);
    return { ...outcomeOfTests({ passed: expected + flaky, failed: unexpected }, result), note };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const TITRES = { e2e: "Tests de bout en bout", securite: "Attaques" } as const;
export type Projet = keyof typeof TITRES;
export const PROJETS = Object.keys(TITRES) as Projet[];

/** These projects of the browser tests, on one server. */
export function playwrightCheck(projets: readonly Projet[] = PROJETS): Check {
  return {
    part: "e2e",
    title: projets.map((projet) => TITRES[projet]).join(", "),
    run: () => runPlaywright(projets.map((projet) => `--project=${projet}`)),
  };
}

/** The browser tests of these files, in whichever project they are. */
export function playwrightFilesCheck(files: string[]): Check {
  return { part: "e2e", title: files.join(" "), run: () => runPlaywright(files) };
}

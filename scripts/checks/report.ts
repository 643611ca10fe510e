import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Gives `work` the name of a file for a JSON report, and returns what was written there, if anything was. */
export async function withReport<T, R>(
  work: (file: string) => Promise<T>,
): Promise<{ result: T; report: R | undefined }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recul-rapport-"));
  const file = path.join(folder, "report.json");
  try {
    const result = await work(file);
    return { result, report: existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

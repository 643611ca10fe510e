import { spawn } from "node:child_process";
import { once } from "node:events";

/** `npm run bench [-- --quick]`: the measures live with the tests, whose factories they use. */
export async function main(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/bench/run.ts", ...args], {
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
}

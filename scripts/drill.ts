import { spawn } from "node:child_process";
import { once } from "node:events";

/** `npm run drill -- <nom>`: an exercise on a throw-away database; they live with the tests, whose factories they use. */
export async function main(args: readonly string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "tests/drill/run.ts", ...args],
    {
      stdio: "inherit",
    },
  );
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
}

import { runProgram } from "../console/children";
import { type Check, outcomeOfProgram } from "./outcome";

const SOURCES = ["app", "components", "lib", "prisma", "scripts", "tests", "proxy.ts"];

function program(title: string, ...args: string[]): Check {
  return {
    part: "static",
    title,
    run: async () => outcomeOfProgram(await runProgram(args, process.env)),
  };
}

/** The checks that only read the sources. */
export const STATIC_CHECKS: Check[] = [
  program("Types", "node_modules/@typescript/native/bin/tsc", "--noEmit", "--incremental", "false"),
  program("Biome", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
  program("Knip", "node_modules/knip/bin/knip.js", "--no-config-hints"),
  program("Dépendances", "node_modules/dependency-cruiser/bin/dependency-cruise.mjs", ...SOURCES),
];

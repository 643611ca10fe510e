import { Failure } from "../console/failure";
import type { Check } from "./outcome";
import { PROJETS, playwrightCheck, playwrightFilesCheck } from "./playwright";
import { STATIC_CHECKS } from "./static";
import { ARCHITECTURE_CHECK, INTEGRATION_CHECK, UNIT_CHECK, vitestFilesCheck } from "./vitest";

/** Checks in the order they run; `browser` ones need the production build, made while the others run. */
export type Plan = { checks: Check[]; browser: Check[] };

const ALL: Check[] = [...STATIC_CHECKS, ARCHITECTURE_CHECK, UNIT_CHECK, INTEGRATION_CHECK];
const PARTS = [...new Set(ALL.map((check) => check.part)), ...PROJETS];

function isFile(arg: string): boolean {
  return arg.includes("/") || arg.endsWith(".ts") || arg.endsWith(".tsx");
}

function isBrowserTest(file: string): boolean {
  return file.includes("tests/e2e/") || file.endsWith(".spec.ts");
}

/** What `npm test -- …` asks for: everything, some parts, some files. */
export function planChecks(args: string[]): Plan {
  if (args.length === 0) return { checks: ALL, browser: [playwrightCheck()] };
  const files = args.filter(isFile);
  const parts = args.filter((arg) => !isFile(arg));
  const unknown = parts.find((part) => !PARTS.includes(part));
  if (unknown) {
    throw new Failure(`« ${unknown} » n’est pas une partie des tests : ${PARTS.join(", ")}, ou un fichier.`);
  }
  const projets = PROJETS.filter((projet) => parts.includes(projet));
  const browserFiles = files.filter(isBrowserTest);
  const otherFiles = files.filter((file) => !isBrowserTest(file));
  return {
    checks: [
      ...ALL.filter((check) => parts.includes(check.part)),
      ...(otherFiles.length > 0 ? [vitestFilesCheck(otherFiles)] : []),
    ],
    browser: [
      ...(projets.length > 0 ? [playwrightCheck(projets)] : []),
      ...(browserFiles.length > 0 ? [playwrightFilesCheck(browserFiles)] : []),
    ],
  };
}

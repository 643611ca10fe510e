import { existsSync, readFileSync } from "node:fs";
import { requireProgram } from "../console/children";
import { fingerprintOf, readStamp, writeStamp } from "./fingerprint";

const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema",
  "prisma/comptes-demo.ts",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const BUILD_ID = ".next/BUILD_ID";

export const NEXT = "node_modules/next/dist/bin/next";

// The build's own name is part of the stamp: one made by hand since is not taken for ours.
function stampOf(fingerprint: string): string {
  return `${fingerprint} ${existsSync(BUILD_ID) ? readFileSync(BUILD_ID, "utf8") : ""}`;
}

/**
 * Builds for production if the sources have changed since the last build; returns whether they had.
 * The build is told nothing of where it will run: no address and no secret can end up in it.
 */
export async function requireBuild(): Promise<boolean> {
  const fingerprint = fingerprintOf(SOURCES);
  if (existsSync(BUILD_ID) && readStamp("build") === stampOf(fingerprint)) return false;
  const environment = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
  await requireProgram("La construction", [NEXT, "build"], environment);
  writeStamp("build", stampOf(fingerprint));
  return true;
}

import { existsSync, readdirSync } from "node:fs";
import { requireProgram } from "../console/children";
import { fingerprintOf, readStamp, writeStamp } from "./fingerprint";

const SOURCES = ["prisma/schema", "prisma.config.ts", "package-lock.json"];
const PRODUCT = "prisma/client/client.ts";
const ENGINES = "node_modules/@prisma/engines";

/**
 * Generating needs no engine, yet Prisma downloads one beforehand where none is installed: naming any
 * existing file as the engine makes it work offline.
 */
function engineEnvironment(): Record<string, string> {
  const isInstalled = readdirSync(ENGINES).some((file) => file.startsWith("schema-engine"));
  return isInstalled ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: `${ENGINES}/package.json` };
}

/** Generates the Prisma client if the schema has changed since the last time; returns whether it had. */
export async function requirePrismaClient(): Promise<boolean> {
  const fingerprint = fingerprintOf(SOURCES);
  if (existsSync(PRODUCT) && readStamp("client") === fingerprint) return false;
  await requireProgram("La génération du client Prisma", ["node_modules/prisma/build/index.js", "generate"], {
    ...process.env,
    ...engineEnvironment(),
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  });
  writeStamp("client", fingerprint);
  return true;
}

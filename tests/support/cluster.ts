import type { TestProject } from "vitest/node";
import { applyMigrations } from "@/scripts/migrations/apply";
import { createDatabase } from "@/scripts/postgres/databases";
import type { Passwords } from "@/scripts/postgres/roles";
import { addressOf } from "./addresses";
import { startThrowawayCluster } from "./throwaway";

const TEMPLATE = "recul_modele";

declare module "vitest" {
  export interface ProvidedContext {
    cluster: { adminUrl: string; passwords: Passwords; template: string };
  }
}

/** Once per run: a cluster with a migrated, empty database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl, passwords, end } = await startThrowawayCluster();
  try {
    await createDatabase(adminUrl, TEMPLATE);
    await applyMigrations(addressOf(adminUrl, passwords, "owner", TEMPLATE));
  } catch (error) {
    await end();
    throw error;
  }
  project.provide("cluster", { adminUrl, passwords, template: TEMPLATE });
  return end;
}

import { randomBytes } from "node:crypto";
import { applyMigrations } from "@/scripts/migrations/apply";
import { requireBuild } from "@/scripts/next/build";
import { requirePrismaClient } from "@/scripts/next/prisma-client";
import { createDatabase, withDatabase } from "@/scripts/postgres/databases";
import { addressOf } from "@/tests/support/addresses";
import { startThrowawayCluster } from "@/tests/support/throwaway";
import { report } from "./measure";

const DATABASE = "recul_bench";
/** The measured espace of the volume, by itself. */
const SEUL = "recul_seul";

/**
 * `npm run bench`, `npm run bench -- --quick`: every measure on a throw-away database and the production build,
 * one process after the other, interleaved with what it is compared to. Ratios travel between machines, seconds do not.
 */
async function runBench({ quick }: { quick: boolean }): Promise<void> {
  await requirePrismaClient();
  await requireBuild();
  const { adminUrl, passwords, end } = await startThrowawayCluster();
  try {
    await createDatabase(adminUrl, DATABASE);
    await applyMigrations(addressOf(adminUrl, passwords, "owner", DATABASE));
    Object.assign(process.env, {
      DATABASE_URL_APP: addressOf(adminUrl, passwords, "app", DATABASE),
      DATABASE_URL_STATS: addressOf(adminUrl, passwords, "stats", DATABASE),
      DATABASE_POOL: "10",
      NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
      NEXTAUTH_URL: "http://localhost:3000",
      RECUL_MODE: "production",
    });
    // Imported once the environment names the database.
    const { measureAll } = await import("./all");
    const { fillBases, measureVolume } = await import("./volume");
    const { measurePdf, measureSecret } = await import("./papier");
    const baseOf = (database: string) => ({
      ownerUrl: addressOf(adminUrl, passwords, "owner", database),
      adminUrl: withDatabase(adminUrl, database),
      statsUrl: addressOf(adminUrl, passwords, "stats", database),
    });
    const { ownerUrl, adminUrl: owned } = baseOf(DATABASE);
    const mesures = await measureAll({ quick, ownerUrl, adminUrl: owned });
    await createDatabase(adminUrl, SEUL);
    await applyMigrations(baseOf(SEUL).ownerUrl);
    const bases = { parmi: baseOf(DATABASE), seul: baseOf(SEUL) };
    const annee = await fillBases(bases, quick);
    report([
      ...mesures,
      ...(await measureVolume(bases, annee, quick ? 5 : 15)),
      ...measureSecret(),
      ...(await measurePdf()),
    ]);
  } finally {
    await end();
  }
}

await runBench({ quick: process.argv.includes("--quick") });

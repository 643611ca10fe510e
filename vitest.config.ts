import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

// Neither zone is UTC nor France's: a rule that leaned on the machine's zone fails in one of them.
const ZONES = { guadeloupe: "America/Guadeloupe", auckland: "Pacific/Auckland" };

/** What no clock is in: long, and the same in every zone. Run in the first one. */
const SANS_HEURE = [
  "tests/unit/{anonymisation,document,secret}/**",
  "tests/unit/indicateur/{attaque,suite,supposes}.test.ts",
];

export default defineConfig({
  resolve: {
    alias: { "@": root, "server-only": path.join(root, "tests/support/server-only.ts") },
  },
  test: {
    // A process per file: the zone and the database are set in its environment.
    pool: "forks",
    maxWorkers: 2,
    projects: [
      ...Object.entries(ZONES).map(([name, TZ], rang) => ({
        extends: true as const,
        test: {
          name: `unit-${name}`,
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          exclude: rang === 0 ? [] : SANS_HEURE,
          env: { TZ },
          testTimeout: 60_000,
        },
      })),
      {
        extends: true,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/cluster.ts"],
          setupFiles: ["tests/support/database.ts"],
          env: { TZ: ZONES.guadeloupe },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import os from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { LAUNCH } from "./scripts/checks/browser";

const SERVER_PATIENCE_MS = 300_000;

// `npm test` chooses both; run directly, Playwright makes do with a fixed port and a folder of its own.
process.env.RECUL_E2E_PORT ??= "3199";
process.env.RECUL_E2E_DATA ??= path.join(os.tmpdir(), "recul-e2e");
// The identity provider that one of the tests runs; nobody answers there the rest of the time.
const OIDC = {
  OIDC_ISSUER: `http://localhost:${Number(process.env.RECUL_E2E_PORT) + 1}`,
  OIDC_CLIENT_ID: "recul",
  OIDC_CLIENT_SECRET: "un secret de test",
  OIDC_NOM: "Identité de test",
  OIDC_USERINFO_SIGNE: "RS256",
};
// So is the scanner of files, for as long as the tests last.
const CLAMD_ADRESSE = `127.0.0.1:${Number(process.env.RECUL_E2E_PORT) + 2}`;
const baseURL = `http://localhost:${process.env.RECUL_E2E_PORT}`;

export default defineConfig({
  // What people do, then what is done to them: the same server, in this order.
  projects: [
    { name: "e2e", testDir: "tests/e2e" },
    { name: "securite", testDir: "tests/securite" },
  ],
  globalSetup: "./tests/support/clamd-e2e.ts",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    trace: "retain-on-failure",
    launchOptions: LAUNCH,
  },
  // What people run is what is tested: `npm start`, on a database of its own.
  webServer: {
    command: "exec node scripts/start.mjs serve",
    url: `${baseURL}/api/sante`,
    env: {
      ...OIDC,
      CLAMD_ADRESSE,
      RECUL_DATA: process.env.RECUL_E2E_DATA,
      PORT: process.env.RECUL_E2E_PORT,
      DATABASE_URL: "",
    },
    timeout: SERVER_PATIENCE_MS,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});

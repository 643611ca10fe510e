import { setTimeout as wait } from "node:timers/promises";
import { readCles, requireCles } from "./cles/maitresses";
import { Failure } from "./console/failure";
import { isStopping, stopOnSignals, untilStopped } from "./console/lifecycle";
import { Steps } from "./console/steps";
import { formatWelcome } from "./demo/accounts";
import { formatApplied, prepareDemo } from "./demo/prepare";
import { applyMigrations } from "./migrations/apply";
import { requireBuild } from "./next/build";
import { requirePrismaClient } from "./next/prisma-client";
import { startServer } from "./next/server";
import { requireAlone, startEmbedded } from "./postgres/embedded";
import { requireExternal } from "./postgres/external";
import { isPortFree } from "./postgres/ports";
import { requireCle } from "./sauvegarde/cle";
import { readPlan } from "./sauvegarde/plan";
import { type AppConfiguration, appEnvironment } from "./settings/app-environment";
import {
  type DemoSettings,
  loadEnvFile,
  type ProductionSettings,
  readDelai,
  readSettings,
} from "./settings/settings";
import { keepRunning } from "./worker/process";

const STEPS = 7;
/** The packages, checked by start.mjs. */
const DONE_BEFORE = 1;

type Opened = { ownerUrl: string; configuration: AppConfiguration };

async function openDemo(settings: DemoSettings, steps: Steps): Promise<Opened> {
  const { embedded } = await steps.run(
    "Base PostgreSQL",
    () => startEmbedded(settings.dataFolder, settings.siteUrl),
    ({ place, port }) =>
      `version ${place.binaries.version.replace(/-.*/, "")} embarquée, port ${port}` +
      (place.moved
        ? `, données dans ${place.clusterFolder} (ce dossier est fermé au compte de PostgreSQL)`
        : ""),
  );
  await prepareDemo(embedded, steps);
  return { ownerUrl: embedded.urlOf("owner"), configuration: embedded.configuration };
}

async function openProduction(settings: ProductionSettings, steps: Steps): Promise<Opened> {
  const configuration = await steps.run(
    "Base PostgreSQL",
    () => requireExternal(settings),
    () => "celle de DATABASE_URL",
  );
  const cles = readCles(settings.secret);
  await steps.run("Migrations", () => applyMigrations(settings.ownerUrl, { cles }), formatApplied);
  await requireCles(settings.ownerUrl, cles);
  await steps.run(
    "Démonstration",
    async () => undefined,
    () => "aucune avec DATABASE_URL",
  );
  return { ownerUrl: settings.ownerUrl, configuration };
}

async function serve(act: "start" | "dev"): Promise<void> {
  loadEnvFile();
  const settings = readSettings(process.env);
  const { mode, port, siteUrl } = settings;
  // Known now rather than at three in the morning.
  const cle = readPlan(process.env) && (await requireCle(process.env, settings));
  if (mode === "demo") await requireAlone(settings.dataFolder);
  if (!(await isPortFree(port))) {
    throw new Failure(
      `Le port ${port} est déjà pris : arrêtez le programme qui l’occupe, ou choisissez-en un autre, par exemple « PORT=${port + 1} npm start ».`,
    );
  }

  const steps = new Steps(STEPS, DONE_BEFORE);
  await steps.run("Client Prisma", requirePrismaClient, (made) => (made ? "généré" : "à jour"));
  const { ownerUrl, configuration } = await (mode === "demo"
    ? openDemo(settings, steps)
    : openProduction(settings, steps));
  const environment = appEnvironment(configuration);
  await steps.run(
    "Construction",
    async () => act === "start" && requireBuild(),
    (made) => (act === "dev" ? "à la demande" : made ? "faite" : "à jour"),
  );
  const server = await steps.run(
    "Serveur",
    () => startServer(act, port, environment, readDelai(process.env)),
    () => "prêt",
  );
  void keepRunning("scripts/worker.ts", environment);
  if (cle) {
    // It closes backups, and opens none: the private half stays here.
    const closing = { DATABASE_URL: ownerUrl, RECUL_SAUVEGARDE_CLE: cle.publique };
    void keepRunning("scripts/sauvegardes.ts", { ...environment, ...closing });
  }
  process.stdout.write(formatWelcome(mode, siteUrl));

  await server.exit;
  // When the exit is the consequence of a signal, give the signal's own handler the last word.
  await wait(0);
  if (!isStopping()) throw new Failure("Le serveur s’est arrêté de lui-même.");
}

/** `npm start`, and `npm run dev` with `--dev`. */
export async function main(args: string[]): Promise<void> {
  stopOnSignals(0);
  await untilStopped(() => serve(args.includes("--dev") ? "dev" : "start"));
}

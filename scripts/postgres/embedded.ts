import { existsSync } from "node:fs";
import { Failure } from "../console/failure";
import { onStop } from "../console/lifecycle";
import type { AppConfiguration } from "../settings/app-environment";
import { readInstance, writeInstance } from "../settings/instance";
import { takeLock } from "../settings/lock";
import { deriveSecret, readSecret, requireSecret } from "../settings/secrets";
import { adminUrlOf, startCluster } from "./cluster";
import { ROLES, type RoleName, withConnection, withUser } from "./connection";
import { createDatabase, databaseExists, dropDatabase, renameDatabase, withDatabase } from "./databases";
import { requirePlace } from "./place";
import { type Passwords, prepareRoles } from "./roles";

const DATABASE = "recul";
/** A database takes its name only once complete: an interrupted first start is done again from nothing. */
const UNFINISHED = "recul_en_preparation";

/** The addresses of one embedded database, derived from the port and the root secret. */
export type Embedded = {
  adminUrl: string;
  configuration: AppConfiguration;
  urlOf: (role: RoleName) => string;
  inDatabase: (name: string) => Embedded;
};

function passwordsFrom(secret: string): Passwords {
  const of = (role: RoleName) => deriveSecret(secret, ROLES[role]);
  return { owner: of("owner"), app: of("app"), stats: of("stats") };
}

function embeddedOn(adminUrl: string, secret: string, siteUrl: string, database = DATABASE): Embedded {
  const passwords = passwordsFrom(secret);
  const urlOf = (role: RoleName) => withDatabase(withUser(adminUrl, ROLES[role], passwords[role]), database);
  return {
    adminUrl,
    urlOf,
    inDatabase: (name) => embeddedOn(adminUrl, secret, siteUrl, name),
    configuration: {
      mode: "demo",
      appUrl: urlOf("app"),
      statsUrl: urlOf("stats"),
      secret: deriveSecret(secret, "session"),
      siteUrl,
    },
  };
}

/** Takes the data folder until the end of this process, or fails when a living Recul has it. */
export async function requireAlone(dataFolder: string): Promise<void> {
  await requirePlace(dataFolder);
  if (await takeLock(dataFolder)) return;
  const other = readInstance(dataFolder);
  const where = other ? ` (${other.siteUrl}, processus ${other.pid})` : "";
  throw new Failure(`Recul tourne déjà dans ce dossier${where} : arrêtez-le d’abord.`);
}

/** Starts the cluster of a data folder, with its roles, until the end of this process. */
export async function startEmbedded(dataFolder: string, siteUrl: string, settings?: Record<string, string>) {
  const place = await requirePlace(dataFolder);
  const secret = requireSecret(dataFolder);
  const cluster = await startCluster(place, {
    password: deriveSecret(secret, "postgres"),
    wishedPort: readInstance(dataFolder)?.databasePort,
    settings,
  });
  onStop(cluster.stop);
  writeInstance(dataFolder, { pid: process.pid, databasePort: cluster.port, siteUrl });
  await prepareRoles(cluster.adminUrl, passwordsFrom(secret));
  return { embedded: embeddedOn(cluster.adminUrl, secret, siteUrl), port: cluster.port, place };
}

/** The running embedded database of a data folder, or a Failure that says how to start it. */
export async function requireRunning(dataFolder: string): Promise<Embedded> {
  const stopped = new Failure(
    "La base embarquée n’est pas démarrée : lancez « npm start » dans un autre terminal.",
  );
  if (!existsSync(dataFolder)) throw stopped;
  const instance = readInstance(dataFolder);
  const secret = readSecret(dataFolder);
  if (!instance || !secret) throw stopped;
  const adminUrl = adminUrlOf(instance.databasePort, deriveSecret(secret, "postgres"));
  try {
    await withConnection(adminUrl, (client) => client.query("SELECT 1"));
  } catch {
    throw stopped;
  }
  return embeddedOn(adminUrl, secret, instance.siteUrl);
}

/** Whether the embedded database has been made and filled. */
export function isComplete(embedded: Embedded): Promise<boolean> {
  return databaseExists(embedded.adminUrl, DATABASE);
}

/** Begins a new database under a provisional name. */
export async function beginDatabase(embedded: Embedded): Promise<Embedded> {
  await createDatabase(embedded.adminUrl, UNFINISHED);
  return embedded.inDatabase(UNFINISHED);
}

/** Gives the database begun its name, now that it is complete. */
export function finishDatabase(embedded: Embedded): Promise<void> {
  return renameDatabase(embedded.adminUrl, UNFINISHED, DATABASE);
}

/** Removes the database and all it holds. */
export function removeDatabase(embedded: Embedded): Promise<void> {
  return dropDatabase(embedded.adminUrl, DATABASE);
}

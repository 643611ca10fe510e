import { existsSync } from "node:fs";
import path from "node:path";
import { Failure } from "../console/failure";
import { isWeakSecret } from "./secrets";

const DEFAULT_PORT = 3000;
const DELAI_MAXIMUM = 10;
const MAKE_ONE = "fabriquez-en un avec « openssl rand -base64 32 »";

/** Without DATABASE_URL: the embedded database and its demonstration. */
export type DemoSettings = { mode: "demo"; port: number; siteUrl: string; dataFolder: string };
/** With DATABASE_URL: nothing is made up, everything is configured. */
export type ProductionSettings = {
  mode: "production";
  port: number;
  siteUrl: string;
  secret: string;
  ownerUrl: string;
  appUrl?: string;
  statsUrl?: string;
};

type Environment = Record<string, string | undefined>;

/** Loads `.env` if there is one; variables already set win. */
export function loadEnvFile(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** The folder of the embedded database: `.data`, unless RECUL_DATA says otherwise. */
export function dataFolderOf(env: Environment): string {
  return path.resolve(env.RECUL_DATA || ".data");
}

function readPort(env: Environment): number {
  const port = Number(env.PORT || DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`PORT doit être un nombre entre 1 et 65535 : « ${env.PORT} » n’en est pas un.`);
}

/** Seconds between the first signal and the last request: what a load balancer needs to notice. */
export function readDelai(env: Environment): number {
  const delai = env.RECUL_ARRET_DELAI || "0";
  if (/^\d{1,2}$/.test(delai) && Number(delai) <= DELAI_MAXIMUM) return Number(delai);
  throw new Failure(
    `RECUL_ARRET_DELAI est un nombre de secondes, de 0 à ${DELAI_MAXIMUM} : « ${delai} » n’en est pas un.`,
  );
}

function requireSiteUrl(value: string | undefined): string {
  if (!value) {
    throw new Failure(
      "NEXTAUTH_URL manque : donnez l’adresse publique de Recul, par exemple https://recul.exemple.fr.",
    );
  }
  const url = URL.parse?.(value) ?? (URL.canParse(value) ? new URL(value) : undefined);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Failure(`NEXTAUTH_URL n’est pas une adresse : « ${value} ».`);
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !isLocal) {
    throw new Failure(
      `NEXTAUTH_URL doit commencer par https:// : « ${value} » enverrait les mots de passe en clair.`,
    );
  }
  return value;
}

function requireStrongSecret(value: string | undefined): string {
  if (!value) throw new Failure(`NEXTAUTH_SECRET manque : ${MAKE_ONE}.`);
  if (isWeakSecret(value)) throw new Failure(`NEXTAUTH_SECRET est trop faible : ${MAKE_ONE}.`);
  return value;
}

/** Reads the configuration, or says in one sentence what is wrong with it. */
export function readSettings(env: Environment): DemoSettings | ProductionSettings {
  const port = readPort(env);
  if (!env.DATABASE_URL) {
    return {
      mode: "demo",
      port,
      siteUrl: env.NEXTAUTH_URL || `http://localhost:${port}`,
      dataFolder: dataFolderOf(env),
    };
  }
  return {
    mode: "production",
    port,
    ownerUrl: env.DATABASE_URL,
    appUrl: env.DATABASE_URL_APP || undefined,
    statsUrl: env.DATABASE_URL_STATS || undefined,
    secret: requireStrongSecret(env.NEXTAUTH_SECRET),
    siteUrl: requireSiteUrl(env.NEXTAUTH_URL),
  };
}

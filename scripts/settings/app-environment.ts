/** What the application needs to know, whoever runs it: the server, the seed, a test. */
export type AppConfiguration = {
  mode: "demo" | "production";
  appUrl: string;
  statsUrl: string;
  secret: string;
  siteUrl: string;
};

/** The environment of an application process: neither the owner's address nor the key of the backups is in it, even from an `.env` file. */
export function appEnvironment(configuration: AppConfiguration): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: "",
    RECUL_SAUVEGARDE_CLE: "",
    DATABASE_URL_APP: configuration.appUrl,
    DATABASE_URL_STATS: configuration.statsUrl,
    NEXTAUTH_SECRET: configuration.secret,
    NEXTAUTH_URL: configuration.siteUrl,
    RECUL_MODE: configuration.mode,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

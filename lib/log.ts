import pino from "pino";

const ADRESSES = /[^\s"'<>(),;:=]+@[^\s"'<>(),;]+/g;
const REQUETES = /\?[^\s"']*/g;
const LONGUEUR = 300;
const CADRE = /^\s+at /;

/** A sentence of a library, without mail addresses or query strings, and short. */
export const formatTexte = (texte: string): string =>
  texte.replace(ADRESSES, "[adresse]").replace(REQUETES, "").slice(0, LONGUEUR);

/**
 * What a log may say of an error: its kind, its code, the reference that its page shows, where it came from. Never its message:
 * those of a database or a parser quote what they were given.
 */
export function formatErreur(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { erreur: typeof error };
  const { name, stack = "" } = error;
  const { digest, code, constraint } = error as { digest?: unknown; code?: unknown; constraint?: unknown };
  const cadres = stack.split("\n").filter((ligne) => CADRE.test(ligne));
  return {
    erreur: name,
    ...(typeof code === "string" && { code }),
    ...(typeof constraint === "string" && { contrainte: constraint }),
    ...(typeof digest === "string" && { reference: digest }),
    pile: cadres.slice(0, 12).map((cadre) => cadre.trim()),
    ...(error.cause instanceof Error && { cause: formatErreur(error.cause) }),
  };
}

/** Whether this process writes JSON lines: in production, or where RECUL_LOGS says so. */
export const isJson = (): boolean =>
  (process.env.RECUL_LOGS || (process.env.RECUL_MODE === "demo" ? "console" : "json")) === "json";

/**
 * The process's log: one JSON line each, on standard output, or nothing where the console is a person's. What must not be in it
 * is refused by what is given to it (`formatErreur`, routes rather than paths), and these names are struck out in any case.
 */
export function createLog(processus: string, destination?: pino.DestinationStream): pino.Logger {
  return pino(
    {
      enabled: destination !== undefined || isJson(),
      base: { service: "recul", processus },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      hooks: {
        // An error that comes as such brings its message along.
        logMethod([premier, ...suite]: Parameters<pino.LogFn>, method) {
          const erreur = premier instanceof Error ? premier : (premier as { err?: unknown } | undefined)?.err;
          const dit = erreur instanceof Error ? formatErreur(erreur) : premier;
          method.apply(this, [dit, ...suite] as Parameters<pino.LogFn>);
        },
      },
      redact: {
        paths: [
          "texte",
          "contenu",
          "courriel",
          "email",
          "motDePasse",
          "cookie",
          "authorization",
          "query",
          "body",
        ].flatMap((nom) => [nom, `*.${nom}`]),
        censor: "[retiré]",
      },
    },
    destination ?? pino.destination({ fd: 1, sync: false }),
  );
}

/** What other code prints (Next, next-auth) becomes lines of this log, without what an error quotes. */
export function takeConsole(log: pino.Logger): void {
  const line =
    (level: "error" | "warn" | "info") =>
    (...args: unknown[]) => {
      const texte = args.filter((arg) => typeof arg === "string").join(" ");
      const erreur = args.find((arg) => arg instanceof Error);
      log[level](erreur ? formatErreur(erreur) : {}, formatTexte(erreur ? "" : texte));
    };
  Object.assign(console, { error: line("error"), warn: line("warn"), info: line("info"), log: line("info") });
}

import { z } from "zod";

const Env = z.object({
  DATABASE_URL_APP: z.string().min(1),
  DATABASE_URL_STATS: z.string().min(1),
  /** Past the pooler, for what belongs to a connection: LISTEN, and the clock of the jobs. */
  DATABASE_URL_DIRECT: z
    .string()
    .optional()
    .transform((value) => value || undefined),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  NEXTAUTH_SECRET: z.string().min(32),
  /** What the journal is sealed with: the current one first, then those of before, so that old lines are still verified. */
  JOURNAL_SECRET: z
    .string()
    .optional()
    .transform((liste) => (liste ? liste.split(",").map((secret) => secret.trim()) : undefined))
    .pipe(z.array(z.string().min(32)).optional()),
  /** The master keys of narratives (lib/trousseau), the newest first; without them, one made of NEXTAUTH_SECRET. */
  RECUL_CLES: z
    .string()
    .max(4000)
    .optional()
    .transform((value) => value || undefined),
  NEXTAUTH_URL: z.url().default("http://localhost:3000"),
  RECUL_MODE: z.enum(["demo", "production"]).default("production"),
  /** How many reverse proxies stand in front: their addresses are the last ones of X-Forwarded-For. */
  RECUL_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Where the figures are given, apart from the pages: a port of this machine, or `host:port`. */
  RECUL_METRIQUES_PORT: z
    .string()
    .regex(/^(?:\S+:)?\d{1,5}$/)
    .optional()
    .or(z.literal("").transform(() => undefined)),
  RECUL_CONTACT: z.string().max(254).optional(),
  /** Without it mails are kept: the espace's administrator sees them, and nothing is lost. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/)
    .optional()
    .or(z.literal("").transform(() => undefined)),
  MAIL_FROM: z
    .string()
    .max(320)
    .optional()
    .transform((value) => value || undefined),
});
export type Env = z.output<typeof Env>;

let parsed: Env | undefined;

/** The process's configuration, parsed once at first use. Throws on a missing or malformed value. */
export function env(): Env {
  parsed ??= Env.parse(process.env);
  return parsed;
}

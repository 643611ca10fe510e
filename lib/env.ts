import { z } from "zod";

/** A variable left blank is one that is not there. */
const facultative = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

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
  /** A key-management service that speaks « transit » (lib/kms), `https://host:port/mount/key`, and its token. */
  RECUL_KMS: facultative(z.string().max(300)),
  RECUL_KMS_JETON: facultative(z.string().max(4000)),
  RECUL_KMS_JETON_FICHIER: facultative(z.string().max(1000)),
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
  /** Where clamd looks at each file that is given: `host:port`, or the path of its socket. Without it, nobody looks. */
  CLAMD_ADRESSE: facultative(z.string().regex(/^(\/\S+|\S+:\d{1,5})$/)),
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
  /** An OpenID Connect provider (ProConnect or any other): without an issuer nobody is offered to sign in by it. */
  OIDC_ISSUER: facultative(z.url()),
  OIDC_CLIENT_ID: z.string().max(200).default(""),
  OIDC_CLIENT_SECRET: z.string().max(500).default(""),
  /** What people call it. */
  OIDC_NOM: z.string().min(1).max(60).default("votre compte professionnel"),
  OIDC_SCOPES: z.string().max(300).default("openid email profile"),
  /** What is asked in `acr_values`, if anything. */
  OIDC_ACR: facultative(z.string().max(300)),
  /** The values of `acr` that mean two factors, separated by spaces. */
  OIDC_ACR_FACTEUR: z
    .string()
    .default("")
    .transform((valeurs) => valeurs.split(" ").filter(Boolean)),
  /** The algorithm its user information is signed with; without it a plain answer is taken too. */
  OIDC_USERINFO_SIGNE: facultative(z.enum(["RS256", "ES256", "PS256", "EdDSA"])),
  /** Whether it vouches for every address it gives, without an `email_verified` claim. */
  OIDC_ADRESSE_GARANTIE: z
    .enum(["oui", "non"])
    .default("non")
    .transform((valeur) => valeur === "oui"),
  /** The claim an espace's rules of admission compare. */
  OIDC_REVENDICATION: z.string().min(1).max(60).default("siret"),
});
export type Env = z.output<typeof Env>;

let parsed: Env | undefined;

/** The process's configuration, parsed once at first use. Throws on a missing or malformed value. */
export function env(): Env {
  parsed ??= Env.parse(process.env);
  return parsed;
}

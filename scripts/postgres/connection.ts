import pg from "pg";
import { Failure, reasonOf } from "../console/failure";

const CONNECTION_TIMEOUT_MS = 10_000;

/** The roles of the database: the owner migrates, the other two own nothing. */
export const ROLES = { owner: "recul_owner", app: "recul_app", stats: "recul_stats" } as const;
export type RoleName = keyof typeof ROLES;

/** The connection string of `user` on the server and database that `url` names. */
export function withUser(url: string, user: string, password: string): string {
  const result = new URL(url);
  result.username = encodeURIComponent(user);
  result.password = encodeURIComponent(password);
  return result.href;
}

/** A connected client; the caller ends it. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS });
  // A server that stops while the client is idle must not end this process.
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** Runs `work` with a connection that is ended afterwards. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: "aucun serveur n’y répond",
  ENOTFOUND: "cet hôte est introuvable",
  EAI_AGAIN: "cet hôte est introuvable",
  ETIMEDOUT: "le serveur ne répond pas",
  EHOSTUNREACH: "cet hôte est injoignable",
  "28P01": "le mot de passe est refusé",
  "28000": "la connexion est refusée à cet utilisateur",
  "3D000": "cette base n’existe pas",
  "53300": "le serveur n’accepte plus de connexion",
  "57P03": "le serveur démarre ou s’arrête",
};

/** Checks that a configured connection string works, or says in one sentence why it does not. */
export async function requireReachable(variable: string, url: string): Promise<void> {
  let place: string;
  try {
    const { hostname, port, pathname, protocol } = new URL(url);
    if (!/^postgres(ql)?:$/.test(protocol)) throw new Error();
    place = `${hostname}:${port || 5432}${decodeURIComponent(pathname)}`;
  } catch {
    throw new Failure(
      `${variable} n’est pas une adresse de la forme postgresql://utilisateur:motdepasse@hôte:5432/base.`,
    );
  }
  try {
    await withConnection(url, (client) => client.query("SELECT 1"));
  } catch (error) {
    const reason = reasonOf(error);
    throw new Failure(`La base de ${variable} (${place}) est injoignable : ${REASONS[reason] ?? reason}.`);
  }
}

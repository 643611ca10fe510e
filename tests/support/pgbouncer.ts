import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { accountFor } from "@/scripts/postgres/account";
import { withConnection } from "@/scripts/postgres/connection";
import { findFreePort } from "@/scripts/postgres/ports";

/** Debian's is 1.18, of before named statements were followed from one connection to another: the hardest to please. */
export const hasPgbouncer = () => spawnSync("pgbouncer", ["--version"]).status === 0;

/** A pooler in transaction mode before the server of these addresses; returns each address as seen through it. */
export async function startPgbouncer(urls: string[], taille: number) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recul-pgbouncer-"));
  const port = await findFreePort();
  const serveurs = urls.map((url) => new URL(url));
  const comptes = serveurs.map(({ username, password }) => [username, password].map(decodeURIComponent));
  const users = path.join(folder, "users.txt");
  const config = path.join(folder, "pgbouncer.ini");
  writeFileSync(users, comptes.map(([nom, passe]) => `"${nom}" "${passe}"`).join("\n"));
  writeFileSync(
    config,
    [
      "[databases]",
      `* = host=127.0.0.1 port=${serveurs[0]?.port}`,
      "[pgbouncer]",
      "listen_addr = 127.0.0.1",
      `listen_port = ${port}`,
      "unix_socket_dir =",
      "auth_type = scram-sha-256",
      `auth_file = ${users}`,
      "pool_mode = transaction",
      `default_pool_size = ${taille}`,
      "max_client_conn = 400",
      "ignore_startup_parameters = extra_float_digits",
    ].join("\n"),
  );
  // It refuses to run as root, as PostgreSQL does.
  const account = accountFor(folder, path.join(folder, "postgres"));
  if (account.uid !== undefined && account.gid !== undefined)
    for (const file of [folder, users, config]) chownSync(file, account.uid, account.gid);
  const child = spawn("pgbouncer", ["-q", config], { ...account, stdio: "ignore" });
  process.once("exit", () => child.kill("SIGKILL"));
  const through = (url: string) => {
    const result = new URL(url);
    result.port = String(port);
    return result.href;
  };
  const [premiere = ""] = urls;
  const answers = () => withConnection(through(premiere), async () => true).catch(() => false);
  while (!(await answers())) if (child.exitCode !== null) throw new Error("pgbouncer did not start");
  return {
    through,
    async end() {
      const exit = once(child, "exit");
      child.kill("SIGINT");
      await exit;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

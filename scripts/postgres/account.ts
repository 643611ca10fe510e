import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { Failure } from "../console/failure";

/** Who runs PostgreSQL: nobody in particular (this very user), or an account of its own. */
export type Account = { uid?: number; gid?: number };

function accountNamed(name: string): Account | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

function createAccount(): Account {
  const attempts = [
    ["useradd", "--system", "--user-group", "--no-create-home", "postgres"],
    ["adduser", "-S", "-D", "-H", "postgres"],
  ] as const;
  for (const [command, ...args] of attempts) {
    if (spawnSync(command, args).status === 0) break;
  }
  const account = accountNamed("postgres");
  if (account) return account;
  throw new Failure(
    "PostgreSQL refuse de tourner en root et le compte « postgres » n’a pas pu être créé : créez-le, ou lancez Recul avec un compte ordinaire.",
  );
}

/**
 * PostgreSQL refuses to run as root: root lends it the account that owns the cluster, or `postgres`.
 * Any other user runs it directly, from a data folder of their own.
 */
export function accountFor(dataFolder: string, clusterFolder: string): Account {
  const self = process.getuid?.();
  if (self !== 0) {
    if (self !== undefined && existsSync(dataFolder) && statSync(dataFolder).uid !== self) {
      throw new Failure(
        `Le dossier ${dataFolder} appartient à un autre utilisateur : lancez Recul avec le même compte que la première fois, ou supprimez ce dossier.`,
      );
    }
    return {};
  }
  const owner = existsSync(clusterFolder) ? statSync(clusterFolder) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return accountNamed("postgres") ?? createAccount();
}

/** Whether the account can enter this folder or run this program, through all its parents. */
export function canReach(account: Account, target: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", target], { ...account, cwd: "/" }).status === 0;
}

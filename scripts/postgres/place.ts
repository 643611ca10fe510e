import { createHash } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Account, accountFor, canReach } from "./account";
import { type Binaries, requireBinaries } from "./binaries";

/** Everything needed to run one PostgreSQL cluster. */
export type Place = {
  clusterFolder: string;
  logFile: string;
  account: Account;
  binaries: Binaries;
  moved: boolean;
};

/** Used only as root, when PostgreSQL's account cannot enter the folder of the clone (`/root`, say). */
const SHARED_FOLDER = "/var/lib/recul";

/** Decides where the cluster of `dataFolder` lives and who runs it. */
export async function requirePlace(dataFolder: string): Promise<Place> {
  const wished = path.join(dataFolder, "postgres");
  const account = accountFor(dataFolder, wished);
  mkdirSync(dataFolder, { recursive: true });
  // PostgreSQL's own account has to go through the folder, without listing it.
  chmodSync(dataFolder, account.uid === undefined ? 0o700 : 0o711);

  const moved = !canReach(account, dataFolder);
  const name = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  const clusterFolder = moved ? path.join(SHARED_FOLDER, name, "postgres") : wished;
  mkdirSync(path.dirname(clusterFolder), { recursive: true });

  return {
    clusterFolder,
    logFile: path.join(dataFolder, "postgres.log"),
    account,
    binaries: await requireBinaries(account, SHARED_FOLDER),
    moved,
  };
}

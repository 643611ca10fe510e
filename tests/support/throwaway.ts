import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startCluster } from "@/scripts/postgres/cluster";
import { requirePlace } from "@/scripts/postgres/place";
import { type Passwords, prepareRoles } from "@/scripts/postgres/roles";

/** Nothing in it has to survive a power cut. */
const SETTINGS = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

const makePassword = () => randomBytes(16).toString("base64url");

/** A real PostgreSQL in a temporary folder, with the three roles; `end` leaves nothing of it. */
export async function startThrowawayCluster() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recul-test-"));
  const place = await requirePlace(folder);
  const cluster = await startCluster(place, { password: makePassword(), settings: SETTINGS });
  const passwords: Passwords = { owner: makePassword(), app: makePassword(), stats: makePassword() };
  await prepareRoles(cluster.adminUrl, passwords);
  return {
    adminUrl: cluster.adminUrl,
    passwords,
    async end() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

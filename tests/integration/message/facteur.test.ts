import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withEspace } from "@/lib/db";
import { deliverEnvois } from "@/lib/message/commands/deliver";
import { notify } from "@/lib/message/commands/notify";
import { BAIL_MINUTES } from "@/lib/message/rules/envoi";
import { addMinutes, now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { clientOf } from "../../support/clients";
import { startSmtp } from "../../support/smtp";

const smtp = await startSmtp();
process.env.SMTP_URL = smtp.url;
afterAll(smtp.stop);

const admin = await clientOf("admin");
let espace: EspaceDeTest;
let worker: ChildProcess | undefined;

/** The worker as `npm start` runs it. */
function startWorker(): ChildProcess {
  worker = spawn(process.execPath, ["--import", "tsx", "scripts/worker.ts"], { stdio: "ignore" });
  return worker;
}
async function end(signal: "SIGKILL" | "SIGTERM"): Promise<unknown> {
  if (!worker || worker.exitCode !== null || worker.signalCode !== null) return undefined;
  const exit = once(worker, "exit");
  worker.kill(signal);
  return (await exit)[0];
}

beforeEach(async () => {
  smtp.behave({});
  espace = await createEspaceDeTest();
  smtp.mails.length = 0;
});
afterEach(() => end("SIGKILL"));

const tous = () => [espace.admin.membreId];
const tell = () =>
  withEspace(espace, (tx) =>
    notify(tx, espace, { sorte: "DEMANDE_ACCEPTEE", code: "DEM-7" }, { membreIds: tous() }, clock()),
  );
const etats = async () => (await withEspace(espace, (tx) => tx.envoi.findMany())).map(({ etat }) => etat);
/** Another worker, once the lease of the one that died is over. */
const takeOver = () => deliverEnvois(() => addMinutes(clock(), BAIL_MINUTES + 1));
const ids = () => new Set(smtp.mails.map(({ messageId }) => messageId));

describe("a worker", () => {
  it("sends what waited, is woken by a commit, and ends when it is asked to", async () => {
    await tell();
    const first = smtp.arrival();
    startWorker();
    await first;
    const second = smtp.arrival();
    await tell();
    await second;
    expect(ids().size).toBe(2);
    expect(await end("SIGTERM")).toBe(0);
    expect(await etats()).toEqual(["ENVOYE", "ENVOYE"]);
  });
});

describe("a worker killed", () => {
  it("once it has taken a mail, leaves it to the next after its lease", async () => {
    smtp.behave({ silent: true });
    await tell();
    const connected = smtp.arrival();
    startWorker();
    await connected;
    await end("SIGKILL");
    smtp.behave({});
    await deliverEnvois(clock);
    expect(smtp.mails).toEqual([]);
    await takeOver();
    await takeOver();
    expect(smtp.mails).toHaveLength(1);
    expect(await etats()).toEqual(["ENVOYE"]);
  });

  it("once the server has the mail and has not said so, has the same one sent again", async () => {
    smtp.behave({ data: "wait" });
    await tell();
    const received = smtp.arrival();
    startWorker();
    await received;
    await end("SIGKILL");
    smtp.behave({});
    await takeOver();
    expect(smtp.mails).toHaveLength(2);
    expect(ids().size).toBe(1);
    expect(await etats()).toEqual(["ENVOYE"]);
  });

  it("once the mail is gone and before it is noted, has the same one sent again", async () => {
    smtp.behave({ data: "wait" });
    await tell();
    const received = smtp.arrival();
    startWorker();
    await received;
    await admin.query("BEGIN");
    // Whoever sends holds its row: what is kept from it here is the noting.
    await admin.query('LOCK TABLE "Envoi" IN SHARE MODE');
    smtp.release();
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await vi.waitUntil(async () => (await admin.query(waiting)).rowCount === 1, { timeout: 60_000 });
    await end("SIGKILL");
    await admin.query("ROLLBACK");
    smtp.behave({});
    await takeOver();
    expect(smtp.mails).toHaveLength(2);
    expect(ids().size).toBe(1);
    expect(await etats()).toEqual(["ENVOYE"]);
  });
});

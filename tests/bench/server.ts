import { spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { encode } from "next-auth/jwt";
import type { Acteur } from "@/lib/acteur";
import { callFunction } from "@/lib/db";
import { addMinutes, now } from "@/lib/time";

export type Sample = { cpu: number; statements: number };
export type Server = {
  base: string;
  /** CPU in milliseconds and statements, per request of `path`, over `requests` of them. */
  measure(path: string, requests: number, cookie?: string): Promise<Sample>;
  stop(): Promise<void>;
};

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}

/** The production server in a process of its own, with a probe that tells its CPU time and statements. */
export async function startServer(): Promise<Server> {
  const [port, probePort] = [await freePort(), await freePort()];
  const child = spawn(
    process.execPath,
    ["--import", "./tests/bench/probe.mjs", "node_modules/next/dist/bin/next", "start", "-p", String(port)],
    {
      env: {
        ...process.env,
        NODE_ENV: "production",
        PROBE_PORT: String(probePort),
        NEXTAUTH_URL: `http://localhost:${port}`,
      },
      stdio: "ignore",
    },
  );
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(`${base}/api/sante`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await wait(100);
  }
  const probe = async () => (await (await fetch(`http://127.0.0.1:${probePort}`)).json()) as Sample;
  return {
    base,
    async measure(path, requests, cookie = "") {
      const before = await probe();
      for (let n = 0; n < requests; n++) {
        const response = await fetch(base + path, { headers: { cookie, "accept-encoding": "identity" } });
        await response.arrayBuffer();
        if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
      }
      const after = await probe();
      return {
        cpu: (after.cpu - before.cpu) / 1000 / requests,
        statements: (after.statements - before.statements) / requests,
      };
    },
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** The cookie of a signed-in member, as the browser would hold it. */
export async function cookieOf(acteur: Acteur): Promise<string> {
  const [row] = await callFunction<{ sid: string }>("SELECT session_ouvrir($1, $2) AS sid", [
    acteur.utilisateurId,
    addMinutes(now(), 600),
  ]);
  const token = await encode({ token: { sid: row?.sid }, secret: process.env.NEXTAUTH_SECRET ?? "" });
  return `recul.session=${token}`;
}

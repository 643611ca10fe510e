import http from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { preteOf } from "./serveur";

const SONDE_MS = 200;
/** Probes in a row before a server is left out, as load balancers do: one late answer is not the end. */
const CHUTE = 2;

/** Shares the requests out among the servers that say they are ready, one after the other; one it cannot hand over is lost. */
export async function startRepartiteur(bases: string[]) {
  let pretes = [...bases];
  const chutes = bases.map(() => 0);
  let rang = 0;
  let fini = false;
  const servies = new Map<string, number>(bases.map((base) => [base, 0]));
  const sonde = (async () => {
    while (!fini) {
      const etats = await Promise.all(bases.map(preteOf));
      for (const [n, etat] of etats.entries()) chutes[n] = etat === 200 ? 0 : (chutes[n] ?? 0) + 1;
      pretes = bases.filter((_, n) => (chutes[n] ?? 0) < CHUTE);
      await wait(SONDE_MS);
    }
  })();
  const serveur = http.createServer((request, response) => {
    const base = pretes[rang++ % Math.max(1, pretes.length)];
    if (!base) return void response.writeHead(503).end();
    servies.set(base, (servies.get(base) ?? 0) + 1);
    const vers = http.request(
      base + request.url,
      { method: request.method, headers: { ...request.headers, connection: "close" }, agent: false },
      (reponse) => {
        response.writeHead(reponse.statusCode ?? 502, reponse.headers);
        reponse.pipe(response);
        reponse.on("error", () => response.destroy());
      },
    );
    vers.on("error", () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    request.pipe(vers);
  });
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    servies,
    async end() {
      fini = true;
      serveur.closeAllConnections();
      await Promise.all([sonde, new Promise((resolve) => serveur.close(resolve))]);
    },
  };
}

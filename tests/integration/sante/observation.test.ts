import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginArret } from "@/lib/arret";
import { callFunction, withEspace } from "@/lib/db";
import { createMesures, type EtatTravaux } from "@/lib/mesures";
import { ENTETE, type Requete, watchRequetes } from "@/lib/requete";
import { isPret } from "@/lib/sante/queries";
import { createEspaceDeTest } from "@/tests/factories/espace";

const CANARI = "canari-7f3a";
const serveur = http.createServer((request, response) => {
  if (request.url === "/panne") response.statusCode = 500;
  response.setHeader("vu", String(request.headers[ENTETE]));
  response.end();
});
const vues: Requete[] = [];
let base: string;

beforeAll(async () => {
  watchRequetes(
    (chemin) => (chemin.startsWith("/_next") ? undefined : chemin),
    1,
    (requete) => vues.push(requete),
  );
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
});
afterAll(() => serveur.close());

it("gives each request a number that the page, the answer and the line share, and keeps its query to itself", async () => {
  const page = await fetch(`${base}/page?suite=${CANARI}`, { headers: { [ENTETE]: "0af7651916cd43dd" } });
  const panne = await fetch(`${base}/panne`);
  await fetch(`${base}/_next/static/a.js`);
  expect(page.headers.get(ENTETE)).toBe("0af7651916cd43dd");
  expect(page.headers.get("vu")).toBe("0af7651916cd43dd");
  await expect.poll(() => vues.length).toBe(2);
  expect(vues.map(({ requete, route, statut }) => [requete, route, statut])).toEqual([
    ["0af7651916cd43dd", "/page", 200],
    [panne.headers.get(ENTETE), "/panne", 500],
  ]);
  expect(JSON.stringify(vues)).not.toContain(CANARI);
});

it("tells the figures of the requests, the pool and the queues, with or without a database", async () => {
  const readEtat = async () =>
    (await callFunction<EtatTravaux>("SELECT * FROM travail_etat()", []))[0] as EtatTravaux;
  const { espaceId } = await createEspaceDeTest();
  await withEspace({ espaceId }, (tx) => tx.espace.findFirst());
  const mesures = createMesures(readEtat);
  mesures.compter({ requete: "x", methode: "GET", route: "/[espace]", statut: 200, ms: 12 });
  const texte = await mesures.lire();
  expect(texte).toContain('recul_http_duree_secondes_count{methode="GET",route="/[espace]",statut="200"} 1');
  expect(texte).toMatch(/recul_pool_connexions\{role="app",etat="total"\} [1-9]/);
  expect(texte).toMatch(/recul_instructions_total [1-9]/);
  expect(texte).toContain("recul_envois_en_attente 0");
  expect(texte).toContain("nodejs_eventloop_lag_p99_seconds");
  const sans = await createMesures(() => Promise.reject(new Error("base"))).lire();
  expect(sans).toContain("nodejs_eventloop_lag_p99_seconds");
  expect(sans).not.toMatch(/^recul_travaux\{/m);
});

it("is ready, until it is about to end", async () => {
  expect(await isPret()).toBe(true);
  beginArret();
  expect(await isPret()).toBe(false);
});

import { createServer, type Server } from "node:http";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { mesuresDb } from "@/lib/db";
import type { Requete } from "@/lib/requete";

const DUREES_S = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** What the queues say of themselves: how many mails wait, since when, and the jobs of pg-boss by state. */
export type EtatTravaux = {
  envois: number;
  ageSecondes: number | null;
  travaux: Record<string, number>;
};

function addDb(registre: Registry): void {
  const registers = [registre];
  new Gauge({
    name: "recul_pool_connexions",
    help: "Connexions du processus, par rôle",
    labelNames: ["role", "etat"],
    registers,
    collect() {
      for (const { role, total, libres, attente } of mesuresDb().pools) {
        this.set({ role, etat: "total" }, total);
        this.set({ role, etat: "libre" }, libres);
        this.set({ role, etat: "attendue" }, attente);
      }
    },
  });
  new Gauge({
    name: "recul_instructions_total",
    help: "Instructions SQL depuis le démarrage",
    registers,
    collect() {
      this.set(mesuresDb().instructions);
    },
  });
}

function addTravaux(registre: Registry, readEtat: () => Promise<EtatTravaux>): void {
  const registers = [registre];
  let lecture: Promise<EtatTravaux | undefined> | undefined;
  // Read once for the three; without a database these figures are missing, and the others are given.
  const lire = () => {
    lecture ??= readEtat()
      .catch(() => undefined)
      .finally(() => {
        lecture = undefined;
      });
    return lecture;
  };
  new Gauge({
    name: "recul_envois_en_attente",
    help: "Courriels à remettre",
    registers,
    async collect() {
      const etat = await lire();
      this.reset();
      if (etat) this.set(etat.envois);
    },
  });
  new Gauge({
    name: "recul_envois_age_secondes",
    help: "Depuis quand le plus ancien courriel aurait pu partir",
    registers,
    async collect() {
      const etat = await lire();
      this.reset();
      if (etat) this.set(etat.ageSecondes ?? 0);
    },
  });
  new Gauge({
    name: "recul_travaux",
    help: "Travaux de pg-boss, par état",
    labelNames: ["etat"],
    registers,
    async collect() {
      const etat = await lire();
      this.reset();
      for (const [nom, nombre] of Object.entries(etat?.travaux ?? {})) this.set({ etat: nom }, nombre);
    },
  });
}

/** The figures of this process in the format of Prometheus, and how to tell them of a request. */
export function createMesures(readEtat: () => Promise<EtatTravaux>) {
  const registre = new Registry();
  collectDefaultMetrics({ register: registre });
  const durees = new Histogram({
    name: "recul_http_duree_secondes",
    help: "Durée des requêtes, par route",
    labelNames: ["methode", "route", "statut"],
    buckets: DUREES_S,
    registers: [registre],
  });
  addDb(registre);
  addTravaux(registre, readEtat);
  return {
    lire: () => registre.metrics(),
    compter: ({ methode, route, statut, ms }: Requete) =>
      durees.observe({ methode, route, statut: String(statut) }, ms / 1000),
  };
}

/** Gives the figures on a port of their own, which no visitor reaches: `9464` for this machine only, or `0.0.0.0:9464`. */
export function serveMesures(adresse: string, lire: () => Promise<string>): Server {
  const [, hote = "127.0.0.1", port] = /^(?:(.+):)?(\d+)$/.exec(adresse) ?? [];
  const serveur = createServer((request, response) => {
    if (request.url !== "/metrics") return void response.writeHead(404).end();
    lire().then(
      (texte) => response.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(texte),
      () => response.writeHead(500).end(),
    );
  });
  return serveur.listen(Number(port), hote).unref();
}

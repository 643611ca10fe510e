import { beginArret } from "@/lib/arret";
import { callFunction, sqlStateOf } from "@/lib/db";
import { env } from "@/lib/env";
import { createLog, formatErreur, isJson, takeConsole } from "@/lib/log";
import { createMesures, type EtatTravaux, serveMesures } from "@/lib/mesures";
import { ENTETE, logRequete, watchRequetes } from "@/lib/requete";
import { readRoutes } from "@/lib/route";

const log = createLog("web");

/** The queues, as a function of the owner tells them: numbers, and nothing of any espace. */
const readEtat = async (): Promise<EtatTravaux> => {
  const [etat] = await callFunction<EtatTravaux>("SELECT * FROM travail_etat()", []);
  if (!etat) throw new Error("travail_etat");
  return etat;
};

/**
 * Looks on: a line for each request and each error, figures where a port is given, and readiness taken back when the process
 * that started this one is about to end it.
 */
export function observe(): void {
  process.on("SIGUSR2", beginArret);
  const { RECUL_METRIQUES_PORT: adresse, RECUL_PROXIES: proxies } = env();
  const mesures = adresse ? createMesures(readEtat) : undefined;
  if (mesures && adresse) serveMesures(adresse, mesures.lire);
  if (isJson()) takeConsole(log);
  if (!mesures && !isJson()) return;
  watchRequetes(readRoutes(), proxies, (requete) => {
    logRequete(log, requete);
    mesures?.compter(requete);
  });
}

/** The database did not answer, or had no connection to give: what scripts/next/pannes.mjs calls a 503. */
const PANNE =
  /^(ECONN|ETIMEDOUT|EPIPE|57P0|08|53|P10|P2024|P2028)|timeout exceeded when trying to connect|Connection terminated/;
const shared = globalThis as typeof globalThis & { reculPanne?: number };

const isPanne = (error: unknown): boolean =>
  PANNE.test(sqlStateOf(error) ?? "") || (error instanceof Error && PANNE.test(error.message));

type Contexte = { routePath: string; routeType: string };

/** The line of an error: the reference its page shows, the request's number, the route. */
export function logErreur(
  error: unknown,
  headers: Record<string, string | string[] | undefined>,
  { routePath, routeType }: Contexte,
): void {
  if (isPanne(error)) shared.reculPanne = performance.now();
  log.error({ requete: headers[ENTETE], route: routePath, ou: routeType, ...formatErreur(error) });
}

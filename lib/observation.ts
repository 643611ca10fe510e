import { beginArret } from "@/lib/arret";
import { callFunction } from "@/lib/db";
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

type Contexte = { routePath: string; routeType: string };

/** The line of an error: the reference its page shows, the request's number, the route. */
export function logErreur(
  error: unknown,
  headers: Record<string, string | string[] | undefined>,
  { routePath, routeType }: Contexte,
): void {
  log.error({ requete: headers[ENTETE], route: routePath, ou: routeType, ...formatErreur(error) });
}

import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import type pino from "pino";
import type { createRoutes } from "@/lib/route";

export const ENTETE = "x-request-id";
const CONFIANCE = /^[\w-]{8,128}$/;
/** Nginx's number for a visitor who left before the answer. */
const PARTI = 499;
const SANTE = "/api/sante";

export type Requete = { requete: string; methode: string; route: string; statut: number; ms: number };

/** The number of a request: the one a trusted proxy gave it, or a new one. */
export function idOf(recu: string | string[] | undefined, proxies: number): string {
  return proxies > 0 && typeof recu === "string" && CONFIANCE.test(recu) ? recu : randomUUID();
}

/**
 * Looks at each request of this process from its first byte to its last, without standing in its way: its number is given to
 * the pages and to the answer, and `seen` is told what it was. Files of the build are passed over.
 */
export function watchRequetes(
  routeOf: ReturnType<typeof createRoutes>,
  proxies: number,
  seen: (requete: Requete) => void,
): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const [chemin = "/"] = (request.url ?? "/").split("?", 1);
    const route = routeOf(chemin);
    if (!route) return;
    const id = idOf(request.headers[ENTETE], proxies);
    request.headers[ENTETE] = id;
    response.setHeader(ENTETE, id);
    const debut = performance.now();
    response.once("close", () => {
      const ms = Math.round((performance.now() - debut) * 10) / 10;
      const statut = response.writableFinished ? response.statusCode : PARTI;
      seen({ requete: id, methode: request.method ?? "", route, statut, ms });
    });
  });
}

/** One line a request: an error of ours is an error. Being asked whether one lives is no news. */
export function logRequete(log: pino.Logger, requete: Requete): void {
  if (requete.route.startsWith(SANTE) && requete.statut < 500) return;
  if (requete.statut >= 500) log.error(requete);
  else log.info(requete);
}

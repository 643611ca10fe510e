import { once } from "node:events";
import http, { type RequestListener } from "node:http";
import net, { type AddressInfo } from "node:net";
import type { Sortie } from "@/lib/internet";

/** An address of the public internet, as names stand for in these tests. */
export const PUBLIQUE = "93.184.216.34";

/**
 * A real web server in the test's own process, and a way out that leads to it whatever public address is asked: names
 * are `noms`, what is refused is refused by the real rule, and only the line itself is short.
 */
export async function startServeur(noms: Record<string, readonly string[]> = {}) {
  const conduite: { repond: RequestListener } = { repond: (_request, response) => response.end() };
  const recues: http.IncomingMessage[] = [];
  const jointes: string[] = [];
  const serveur = http.createServer((request, response) => {
    recues.push(request);
    conduite.repond(request, response);
  });
  serveur.listen(0, "127.0.0.1");
  await once(serveur, "listening");
  const { port } = serveur.address() as AddressInfo;
  const sortie: Sortie = {
    resolve: async (hote) => noms[hote] ?? [PUBLIQUE],
    connect: ({ adresse, hote }) => {
      jointes.push(`${hote} ${adresse}`);
      return net.connect(port, "127.0.0.1");
    },
  };
  return {
    sortie,
    recues,
    /** The addresses a line was opened to. */
    jointes,
    repondre: (repond: RequestListener) => {
      conduite.repond = repond;
    },
    stop: () => {
      serveur.closeAllConnections();
      return new Promise((resolve) => serveur.close(resolve));
    },
  };
}

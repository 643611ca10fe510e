import http, { type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";

const PORT = Number(process.env.RECUL_E2E_PORT);
export const ORIGINE = `http://localhost:${PORT}`;
const agent = new http.Agent({ keepAlive: true, maxSockets: 6 });
const decompte = { coups: 0 };

export type Reponse = { statut: number; entetes: IncomingHttpHeaders; texte: string; ms: number };
export type Demande = {
  methode?: string;
  entetes?: OutgoingHttpHeaders;
  corps?: string | Buffer;
  /** Sent piece by piece, its length untold. */
  coule?: boolean;
};

/** Everyone at each address by each way, in place of a few in turn: minutes, for who looks for a breach. */
export const TOUT = process.env.RECUL_ATTAQUES === "tout";

/** Says how many requests were sent so far; `npm test` shows the last. */
export function annoncer(): void {
  process.stdout.write(`${decompte.coups} attaques\n`);
}

/** One request as it is written, without what a browser or `fetch` would mend: the path and the headers go as they are. */
export function frapper(
  chemin: string,
  { methode = "GET", entetes = {}, corps, coule = false }: Demande = {},
): Promise<Reponse> {
  decompte.coups += 1;
  const depart = performance.now();
  const longueur = corps !== undefined && !coule ? { "content-length": Buffer.byteLength(corps) } : {};
  const headers = { host: `localhost:${PORT}`, ...longueur, ...entetes };
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: PORT, path: chemin, method: methode, headers, agent };
    const request = http.request(options, (response) => {
      const morceaux: Buffer[] = [];
      response.on("data", (morceau: Buffer) => morceaux.push(morceau));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          statut: response.statusCode ?? 0,
          entetes: response.headers,
          texte: Buffer.concat(morceaux).toString(),
          ms: performance.now() - depart,
        }),
      );
    });
    request.on("error", reject);
    if (corps !== undefined) request.write(corps);
    request.end();
  });
}

/** Runs `travail` on each, a few at a time. */
export async function chacun<T>(liste: readonly T[], travail: (element: T) => Promise<void>): Promise<void> {
  const file = liste.values();
  const ouvrier = async () => {
    for (const element of file) await travail(element);
  };
  await Promise.all(Array.from({ length: 6 }, ouvrier));
}

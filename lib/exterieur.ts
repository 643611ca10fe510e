import http, { type IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import ipaddr from "ipaddr.js";
import { adresseOf, INTERNET, isPublique, type Sortie } from "@/lib/internet";

/** Why nothing came back. */
export type Faute =
  | "ADRESSE_INTERDITE"
  | "INJOIGNABLE"
  | "REFUSEE"
  | "TROP_LENTE"
  | "TROP_LOURDE"
  | "TROP_DE_RENVOIS";

export type Lecture =
  | { ok: true; corps: string; etag: string | null; modifie: string | null }
  /** As at the last reading. */
  | { ok: true; corps: null }
  /** `code`: the answer of the server, three digits. */
  | { ok: false; faute: Faute; code: number | null };

type Connu = { etag: string | null; modifie: string | null };

/** What one reading may take. */
export const LIMITES = { octets: 2 * 1024 * 1024, millisecondes: 20_000, renvois: 3 };

class Echec extends Error {
  constructor(
    readonly faute: Faute,
    readonly code: number | null = null,
  ) {
    super(faute);
  }
}

/**
 * Reads an address outside, over https. Refuses hosts that are not of the public internet, each time it is sent on
 * elsewhere; at most three times. One limit of time for all of it, one of size once unpacked. Never throws: what
 * happened is the answer.
 */
export async function readExterieur(
  adresse: string,
  connu: Connu,
  sortie: Sortie = INTERNET,
  limites = LIMITES,
): Promise<Lecture> {
  const signal = AbortSignal.timeout(limites.millisecondes);
  try {
    let url = adresseOf(adresse);
    for (let renvois = 0; renvois <= limites.renvois; renvois++) {
      if (!url) throw new Echec("ADRESSE_INTERDITE");
      const reponse = await ask(url, connu, sortie, signal);
      const lue = await answerOf(reponse, limites.octets, signal);
      if (!("vers" in lue)) return lue;
      url = URL.canParse(lue.vers, url.href) ? adresseOf(new URL(lue.vers, url.href).href) : null;
    }
    throw new Echec("TROP_DE_RENVOIS");
  } catch (error) {
    if (signal.aborted) return { ok: false, faute: "TROP_LENTE", code: null };
    const { faute, code } = error instanceof Echec ? error : new Echec("INJOIGNABLE");
    return { ok: false, faute, code };
  }
}

async function ask(url: URL, { etag, modifie }: Connu, sortie: Sortie, signal: AbortSignal) {
  const hote = url.hostname.replace(/^\[|\]$/g, "");
  const adresses = ipaddr.isValid(hote) ? [hote] : await orAborted(sortie.resolve(hote), signal);
  if (!adresses.every(isPublique)) throw new Echec("ADRESSE_INTERDITE");
  const adresse = adresses.find((autre) => ipaddr.IPv4.isValid(autre)) ?? adresses[0];
  if (!adresse) throw new Echec("INJOIGNABLE");
  const port = Number(url.port) || 443;
  return new Promise<IncomingMessage>((resolve, reject) => {
    const request = http.request({
      createConnection: () => sortie.connect({ adresse, port, hote }),
      path: `${url.pathname}${url.search}`,
      signal,
      headers: {
        host: url.host,
        accept: "text/calendar",
        "accept-encoding": "gzip",
        "user-agent": "Recul",
        ...(etag ? { "if-none-match": etag } : {}),
        ...(modifie ? { "if-modified-since": modifie } : {}),
      },
    });
    request.on("response", resolve).on("error", reject).end();
  });
}

async function answerOf(
  reponse: IncomingMessage,
  max: number,
  signal: AbortSignal,
): Promise<Lecture | { vers: string }> {
  const { statusCode = 0, headers } = reponse;
  try {
    if (statusCode === 304) return { ok: true, corps: null };
    if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location) return { vers: headers.location };
    if (statusCode !== 200) throw new Echec("REFUSEE", statusCode);
    const corps = await readCorps(unpack(reponse), max, signal);
    return { ok: true, corps, etag: headers.etag ?? null, modifie: headers["last-modified"] ?? null };
  } finally {
    reponse.destroy();
  }
}

function unpack(reponse: IncomingMessage): Readable {
  const codage = reponse.headers["content-encoding"] ?? "identity";
  if (codage === "identity") return reponse;
  if (codage !== "gzip") throw new Echec("REFUSEE", reponse.statusCode ?? null);
  const gunzip = createGunzip();
  reponse.on("error", (error) => gunzip.destroy(error));
  return reponse.pipe(gunzip);
}

/** Counted as it is unpacked: what would fill the memory stops at the limit. */
async function readCorps(flux: Readable, max: number, signal: AbortSignal): Promise<string> {
  const morceaux: Buffer[] = [];
  let total = 0;
  signal.addEventListener("abort", () => flux.destroy(), { once: true });
  for await (const morceau of flux) {
    total += morceau.length;
    if (total > max) throw new Echec("TROP_LOURDE");
    morceaux.push(morceau);
  }
  signal.throwIfAborted();
  return new TextDecoder().decode(Buffer.concat(morceaux));
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    }),
  ]);
}

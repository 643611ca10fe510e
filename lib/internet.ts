import { lookup } from "node:dns/promises";
import type { Duplex } from "node:stream";
import tls from "node:tls";
import ipaddr from "ipaddr.js";

/** The one way out: names, and connections to an address that was looked at before. Tests bring their own. */
export type Sortie = {
  /** Every address a name stands for. */
  resolve: (hote: string) => Promise<readonly string[]>;
  /** A line to this very address, where `hote` proves who it is: a name that changes its mind meanwhile changes nothing. */
  connect: (vers: { adresse: string; port: number; hote: string }) => Duplex;
};

export const INTERNET: Sortie = {
  resolve: async (hote) => (await lookup(hote, { all: true })).map(({ address }) => address),
  connect: ({ adresse, port, hote }) =>
    tls.connect({ host: adresse, port, ...(ipaddr.isValid(hote) ? {} : { servername: hote }) }),
};

/** Addresses of the public internet; IPv6 ones that stand for something else, by mapping or by tunnel, are not. */
export function isPublique(adresse: string): boolean {
  if (!ipaddr.isValid(adresse)) return false;
  const lue = ipaddr.parse(adresse);
  if (lue.range() !== "unicast") return false;
  return lue.kind() === "ipv4" || lue.match(ipaddr.parseCIDR("2000::/3"));
}

/** An address one may ask: https, without a name or password in it. `webcal` is another name of the same. */
export function adresseOf(saisie: string): URL | null {
  const adresse = saisie.trim().replace(/^webcals?:/i, "https:");
  const url = URL.canParse(adresse) ? new URL(adresse) : null;
  if (url?.protocol !== "https:" || !url.hostname || url.username || url.password) return null;
  url.hash = "";
  return url;
}

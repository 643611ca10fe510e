/** Where a request that writes comes from: a page of ours, another site, or nothing says. */
export type Provenance = "SITE" | "AILLEURS" | "INCONNUE";

/**
 * What the browser says of it, which no page can write: `Sec-Fetch-Site`, else `Origin` beside the host that was asked or
 * the public address. `X-Forwarded-Host` is not believed: whoever asks can write it. A page that tells nobody where it
 * is sends `Origin: null`.
 */
export function provenanceOf(headers: Pick<Headers, "get">, site: string): Provenance {
  const dite = headers.get("sec-fetch-site");
  if (dite) return dite === "same-origin" || dite === "none" ? "SITE" : "AILLEURS";
  const origine = headers.get("origin");
  if (origine === null || origine === "null") return "INCONNUE";
  if (!URL.canParse(origine)) return "AILLEURS";
  const { host, origin } = new URL(origine);
  return host === headers.get("host") || origin === new URL(site).origin ? "SITE" : "AILLEURS";
}

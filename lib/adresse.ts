import { env } from "@/lib/env";

/** Nobody vouches for where the visitor comes from. */
export const DIRECTE = "directe";

/**
 * The network address of a visitor, for the sign-in limits. Each trusted proxy appends one address to
 * `X-Forwarded-For`; what stands before theirs is whatever the visitor wrote. Without a trusted proxy there is none to believe.
 */
export function adresseOf(forwarded: string | null | undefined): string {
  const proxies = env().RECUL_PROXIES;
  if (proxies === 0) return DIRECTE;
  const chain = (forwarded ?? "").split(",").map((part) => part.trim());
  return chain.at(-proxies) || DIRECTE;
}

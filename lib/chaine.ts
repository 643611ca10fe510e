import { createHash, createHmac, hkdfSync } from "node:crypto";
import { env } from "@/lib/env";

/** The fingerprint before the first: of nothing. */
export const DEPART = "0".repeat(64);

/** A link of a chain: which key made it, and what it says of everything before. */
export type Maillon = { cle: string; empreinte: string };

const secrets = () => env().JOURNAL_SECRET ?? [env().NEXTAUTH_SECRET];
/** Enough to say which key, and nothing of it. */
const nomOf = (secret: string) => createHash("sha256").update(`journal:${secret}`).digest("hex").slice(0, 8);

function empreinte(secret: string, espaceId: string, avant: string, parts: readonly string[]): string {
  const cle = Buffer.from(hkdfSync("sha256", secret, espaceId, "journal", 32));
  const hmac = createHmac("sha256", cle).update(avant);
  // With its length, so that two rows that only differ by where a column ends are two.
  for (const part of parts) hmac.update(`${part.length}:${part}`);
  return hmac.digest("hex");
}

/** The next link, `HMAC(key, previous ‖ canonical row)`, under the current key of this espace. */
export function chainer(espaceId: string, avant: string, parts: readonly string[]): Maillon {
  const [secret = ""] = secrets();
  return { cle: nomOf(secret), empreinte: empreinte(secret, espaceId, avant, parts) };
}

/** Whether this link says so of this row; null when none of the keys at hand made it. */
export function isChaine(
  maillon: Maillon,
  espaceId: string,
  avant: string,
  parts: readonly string[],
): boolean | null {
  const secret = secrets().find((connu) => nomOf(connu) === maillon.cle);
  return secret === undefined ? null : empreinte(secret, espaceId, avant, parts) === maillon.empreinte;
}

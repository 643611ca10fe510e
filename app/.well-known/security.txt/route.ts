import { env } from "@/lib/env";
import { addDays, jourOf, now } from "@/lib/time";

export const dynamic = "force-dynamic";

/** Half a year: who reads an older copy asks again. */
const JOURS = 180;

/** Where to write about a weakness (RFC 9116); not found where nobody is named. */
export function GET(): Response {
  const { RECUL_CONTACT: contact = "", NEXTAUTH_URL: site } = env();
  const uri = /^[^\s@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : contact;
  const headers = { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" };
  if (!/^(mailto:|https:)/.test(uri)) return new Response(null, { status: 404, headers });
  const lignes = [
    `Contact: ${uri}`,
    `Expires: ${addDays(jourOf(now(), "Europe/Paris"), JOURS)}T00:00:00Z`,
    "Preferred-Languages: fr, en",
    `Canonical: ${new URL("/.well-known/security.txt", site)}`,
    `Policy: ${new URL("/securite", site)}`,
  ];
  return new Response(`${lignes.join("\n")}\n`, { headers });
}

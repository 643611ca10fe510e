import { readChamps } from "@/lib/corps";
import { declineSorte } from "@/lib/message/actions";

/** Bytes: one field, and how a form is written. */
const CORPS_MAX = 4_000;

export const dynamic = "force-dynamic";

const jetonOf = (request: Request) => new URL(request.url).searchParams.get("jeton")?.slice(0, 300) ?? "";
const pageOf = (suite: string) =>
  new Response(null, { status: 303, headers: { location: `/desabonnement?${suite}` } });

/** Opened by hand, or by a scanner of links: a page that asks first. */
export function GET(request: Request): Response {
  return pageOf(`jeton=${encodeURIComponent(jetonOf(request))}`);
}

/**
 * The one click of the mail programs (RFC 8058), which takes no redirection, and that of the page, which goes back to it.
 * The signed jeton is the proof: no session, no cookie.
 */
export async function POST(request: Request): Promise<Response> {
  const fait = await declineSorte(jetonOf(request));
  const champs = await readChamps(request, CORPS_MAX);
  if (champs?.get("retour")) return pageOf(fait ? "fait=oui" : "fait=non");
  return new Response(fait ? "Fait." : "Ce lien n’est pas valable.", {
    status: fait ? 200 : 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

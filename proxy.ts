import { type NextRequest, NextResponse } from "next/server";

const MAX_BODY = 1_000_000;
/** A file to import, and what its form adds. */
const MAX_FILE = 4_500_000;
const FILES = /^\/[a-z0-9-]+\/reglages\/import$/;

/**
 * Headers only: the content security policy and its nonce, no storing of pages, and a limit on bodies.
 * Never an authorisation layer: with this file deleted, every authorisation test still passes. A subscribed calendar
 * goes without: it is not a page, and its programs keep what they have read.
 */
export function proxy(request: NextRequest): NextResponse {
  if (
    Number(request.headers.get("content-length") ?? 0) >
    (FILES.test(request.nextUrl.pathname) ? MAX_FILE : MAX_BODY)
  ) {
    return new NextResponse(
      "L’envoi est trop volumineux : moins d’un million de caractères par formulaire, moins de 4 Mo par fichier.",
      {
        status: 413,
        headers: { "content-type": "text/plain; charset=utf-8" },
      },
    );
  }
  const nonce = btoa(crypto.randomUUID());
  const dev = process.env.NODE_ENV === "development";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  return response;
}

export const config = {
  matcher: "/((?!_next/static|_next/image|anonymisation/|api/agenda/|icon.svg|favicon.ico).*)",
};

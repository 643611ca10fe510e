import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";
import { refuseEnvoi } from "@/lib/envoi";

const MAX_BODY = 1_000_000;
/** A file to import, and what its form adds. */
const MAX_FILE = 4_500_000;
const FILES = /^\/[a-z0-9-]+\/reglages\/(import|espace)$/;
/** A picture that people gave, and never a page: nothing is run or asked for where it is opened. */
const PICTURE = /^\/[a-z0-9-]+\/logo\//;
/** The one click of the mail programs, which come from elsewhere: the signed jeton is the proof. */
const OPEN = /^\/api\/desabonnement$/;
/** Its address is a secret, which its forms tell nobody. */
const DISCREET = /^\/partage\//;

const DISTRUST = {
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};

/**
 * Headers, and what is no request of ours: the content security policy and its nonce, other methods, forms of other
 * sites, bodies too long or that cannot be read. Never an authorisation layer: with this file deleted, every
 * authorisation test still passes. A subscribed calendar goes without: it is not a page.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  const site = env().NEXTAUTH_URL;
  const refus = await refuseEnvoi(request, {
    site,
    max: FILES.test(pathname) ? MAX_FILE : MAX_BODY,
    ouverte: OPEN.test(pathname),
    discrete: DISCREET.test(pathname),
  });
  if (refus) {
    const allow = refus.status === 405 ? { allow: "GET, HEAD, POST" } : undefined;
    return new NextResponse(refus.phrase, { status: refus.status, headers: { ...DISTRUST, ...allow } });
  }
  const nonce = btoa(crypto.randomUUID());
  const secure = site.startsWith("https://");
  const policy = PICTURE.test(pathname)
    ? "default-src 'none'; sandbox"
    : policyOf(nonce, secure, process.env.NODE_ENV === "development");
  // What the visitor calls a nonce is written over: only this one is on the page.
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (secure) response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  return response;
}

/** Attributes alone keep a free style: the agenda places its séances by them. */
function policyOf(nonce: string, secure: boolean, dev: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "script-src-attr 'none'",
    dev ? "style-src-elem 'self' 'unsafe-inline'" : `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

export const config = {
  matcher: "/((?!_next/static|_next/image|anonymisation/|api/agenda/|icon.svg|favicon.ico).*)",
};

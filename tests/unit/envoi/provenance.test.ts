import { expect, it } from "vitest";
import { provenanceOf } from "@/lib/provenance";

const SITE = "https://recul.exemple.fr";
const of = (entetes: Record<string, string>) =>
  provenanceOf(new Headers({ host: "recul.exemple.fr", ...entetes }), SITE);

it.each([
  ["SITE", { "sec-fetch-site": "same-origin" }],
  ["SITE", { "sec-fetch-site": "none" }],
  ["AILLEURS", { "sec-fetch-site": "cross-site" }],
  ["AILLEURS", { "sec-fetch-site": "same-site" }],
  ["AILLEURS", { "sec-fetch-site": "cross-site", origin: SITE }],
  ["SITE", { origin: SITE }],
  ["SITE", { origin: "http://127.0.0.1:4000", host: "127.0.0.1:4000" }],
  ["SITE", { origin: SITE, host: "10.0.0.4:3000" }],
  ["AILLEURS", { origin: "https://ailleurs.test" }],
  ["AILLEURS", { origin: "https://ailleurs.test", "x-forwarded-host": "ailleurs.test" }],
  ["AILLEURS", { origin: "https://recul.exemple.fr.ailleurs.test" }],
  ["AILLEURS", { origin: "https://recul.exemple.fr:8443" }],
  ["AILLEURS", { origin: "n’importe quoi".normalize("NFD").replace(/[^\x20-\x7e]/g, "") }],
  ["INCONNUE", { origin: "null" }],
  ["INCONNUE", {}],
] as const)("says %s of %j", (provenance, entetes) => {
  expect(of(entetes)).toBe(provenance);
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGzip } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PHRASE = "Ce qui était enregistré l’est toujours";
const shared = globalThis as typeof globalThis & { reculPanne?: number };

/** What Next does: a status, a type, then a blank page in pieces, compressed where that is asked for. */
const serveur = createServer((request, response) => {
  const [, statut, type] = /\/(\d+)\/(\w+)$/.exec(request.url ?? "") ?? [];
  response.statusCode = Number(statut);
  const types: Record<string, string> = { html: "text/html; charset=utf-8", json: "application/json" };
  if (type && types[type]) response.setHeader("content-type", types[type]);
  if (request.headers["accept-encoding"] !== "gzip") {
    response.write("<html id=erreur>");
    return void response.end("</html>");
  }
  response.setHeader("content-encoding", "gzip");
  const gzip = createGzip();
  gzip.pipe(response);
  gzip.end("<html id=erreur></html>");
});
const ask = (chemin: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(`http://127.0.0.1:${(serveur.address() as AddressInfo).port}${chemin}`, { headers, method });

beforeAll(async () => {
  await import("@/scripts/next/pannes.mjs");
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void serveur.close());

describe("a page that fails", () => {
  it.each<Record<string, string>>([{}, { "accept-encoding": "gzip" }])(
    "says so in words, without a script: %o",
    async (headers) => {
      const reponse = await ask("/500/html", headers);
      const texte = await reponse.text();
      expect(reponse.status).toBe(500);
      expect(texte).toContain("Quelque chose n’a pas fonctionné");
      expect(texte).toContain(PHRASE);
      expect(texte).not.toMatch(/<script|<style|id=erreur/);
    },
  );

  it("is one that cannot answer for now, while the database does not", async () => {
    shared.reculPanne = performance.now();
    const reponse = await ask("/500/aucun", {}, "POST");
    expect(reponse.status).toBe(503);
    expect(reponse.headers.get("retry-after")).toBe("20");
    expect(await reponse.text()).toContain("Recul ne peut pas répondre pour l’instant");
    delete shared.reculPanne;
  });

  it("is left to the script that asked for it, and what does not fail to whoever did", async () => {
    expect(await (await ask("/500/html", { rsc: "1" })).text()).toContain("id=erreur");
    expect(await (await ask("/500/html", { "next-action": "a" }, "POST")).text()).toContain("id=erreur");
    for (const chemin of ["/200/html", "/404/html", "/503/json", "/api/500/html"])
      expect(await (await ask(chemin)).text()).toContain("id=erreur");
  });
});

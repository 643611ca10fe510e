import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readExterieur } from "@/lib/exterieur";
import { PUBLIQUE, startServeur } from "@/tests/support/serveur";

const noms = {
  "prive.example": ["10.0.0.5"],
  "mele.example": [PUBLIQUE, "127.0.0.1"],
  "mappe.example": ["::ffff:192.168.1.1"],
  "nulle.example": [],
};
const serveur = await startServeur(noms);
afterAll(serveur.stop);
beforeEach(() => {
  serveur.jointes.length = 0;
  serveur.recues.length = 0;
});

const ADRESSE = "https://agenda.example/secret.ics?jeton=1";
const INCONNU = { etag: null, modifie: null };
const limites = { octets: 10_000, millisecondes: 30_000, renvois: 3 };
const lire = (adresse = ADRESSE, connu = INCONNU as Parameters<typeof readExterieur>[1]) =>
  readExterieur(adresse, connu, serveur.sortie, limites);
const echec = (faute: string, code: number | null = null) => ({ ok: false, faute, code });
const renvoyer = (vers: string) =>
  serveur.repondre((_request, response) => response.writeHead(302, { location: vers }).end());

describe("an address that answers", () => {
  it("gives its text and what it knows its copy by; unchanged, it gives nothing", async () => {
    serveur.repondre((request, response) => {
      if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"v1"', "last-modified": "Tue, 03 Nov 2026 08:00:00 GMT" })
          .end("été");
    });
    const lue = { ok: true, corps: "été", etag: '"v1"', modifie: "Tue, 03 Nov 2026 08:00:00 GMT" };
    expect(await lire()).toEqual(lue);
    expect(await lire(ADRESSE, { etag: '"v1"', modifie: lue.modifie })).toEqual({ ok: true, corps: null });
    expect(serveur.recues.map(({ url, headers }) => [url, headers.host])).toEqual([
      ["/secret.ics?jeton=1", "agenda.example"],
      ["/secret.ics?jeton=1", "agenda.example"],
    ]);
    expect(serveur.recues[1]?.headers["if-modified-since"]).toBe(lue.modifie);
  });

  it("is unpacked, within the limit", async () => {
    const repondre = (corps: string) => {
      const comprime = gzipSync(corps);
      serveur.repondre((_request, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(comprime),
      );
    };
    repondre("BEGIN:VCALENDAR");
    expect(await lire()).toMatchObject({ ok: true, corps: "BEGIN:VCALENDAR" });
    repondre("0".repeat(20_000_000));
    expect(await lire()).toEqual(echec("TROP_LOURDE"));
    serveur.repondre((_request, response) => response.writeHead(200, { "content-encoding": "br" }).end("x"));
    expect(await lire()).toEqual(echec("REFUSEE", 200));
  });

  it("says why it does not", async () => {
    serveur.repondre((_request, response) => response.writeHead(404).end());
    expect(await lire()).toEqual(echec("REFUSEE", 404));
    serveur.repondre((_request, response) => response.end("0".repeat(10_001)));
    expect(await lire()).toEqual(echec("TROP_LOURDE"));
    serveur.repondre((request) => request.socket.destroy());
    expect(await lire()).toEqual(echec("INJOIGNABLE"));
    expect(await lire("https://nulle.example/")).toEqual(echec("INJOIGNABLE"));
  });

  it("a drop at a time, or not at all, is left", async () => {
    const presse = { ...limites, millisecondes: 500 };
    const lireVite = (sortie = serveur.sortie) => readExterieur(ADRESSE, INCONNU, sortie, presse);
    const timers: NodeJS.Timeout[] = [];
    serveur.repondre((_request, response) => {
      timers.push(setInterval(() => response.write("."), 20));
    });
    expect(await lireVite()).toEqual(echec("TROP_LENTE"));
    serveur.repondre(() => {});
    expect(await lireVite()).toEqual(echec("TROP_LENTE"));
    const jamais = { ...serveur.sortie, resolve: () => new Promise<string[]>(() => {}) };
    expect(await lireVite(jamais)).toEqual(echec("TROP_LENTE"));
    timers.forEach(clearInterval);
  });
});

describe("a machine of the inside", () => {
  it("is not asked anything, by number or by name", async () => {
    for (const hote of [
      ...["127.0.0.1", "169.254.169.254", "[::1]", "[::ffff:127.0.0.1]", "2130706433"],
      ...["prive.example", "mele.example", "mappe.example"],
    ])
      expect([hote, await lire(`https://${hote}/a.ics`)]).toEqual([hote, echec("ADRESSE_INTERDITE")]);
    expect(serveur.jointes).toEqual([]);
  });

  it("is not reached through another that sends there", async () => {
    for (const vers of [
      ...["https://169.254.169.254/latest/meta-data/", "https://prive.example/", "//127.0.0.1/"],
      ...["http://agenda.example/en-clair.ics", "file:///etc/passwd", "https://moi:secret@agenda.example/"],
    ]) {
      renvoyer(vers);
      expect([vers, await lire()]).toEqual([vers, echec("ADRESSE_INTERDITE")]);
    }
    expect(new Set(serveur.jointes)).toEqual(new Set([`agenda.example ${PUBLIQUE}`]));
  });

  it("is not reached by a name that changes its mind once it was looked at", async () => {
    const reponses = [[PUBLIQUE], ["127.0.0.1"]];
    const sortie = { ...serveur.sortie, resolve: async () => reponses.shift() ?? ["127.0.0.1"] };
    serveur.repondre((_request, response) => response.end("x"));
    expect(await readExterieur(ADRESSE, INCONNU, sortie, limites)).toMatchObject({ ok: true });
    expect(serveur.jointes).toEqual([`agenda.example ${PUBLIQUE}`]);
    expect(await readExterieur(ADRESSE, INCONNU, sortie, limites)).toEqual(echec("ADRESSE_INTERDITE"));
  });

  it("elsewhere is followed three times, and no more", async () => {
    serveur.repondre((request, response) => {
      const n = Number(request.url?.slice(1));
      if (n < 3) response.writeHead(301, { location: `/${n + 1}` }).end();
      else response.end("x");
    });
    expect(await lire("https://agenda.example/0")).toMatchObject({ ok: true, corps: "x" });
    renvoyer("/0");
    expect(await lire()).toEqual(echec("TROP_DE_RENVOIS"));
  });
});

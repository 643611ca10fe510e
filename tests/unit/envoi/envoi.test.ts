import { describe, expect, it } from "vitest";
import { refuseEnvoi } from "@/lib/envoi";

const SITE = "http://localhost:3000";
const REGLE = { site: SITE, max: 50_000, ouverte: false, discrete: false };
const SUR = { origin: SITE, "x-forwarded-host": "localhost:3000" };

const demande = (body: BodyInit | null, headers: Record<string, string> = {}, method = "POST") =>
  new Request(`${SITE}/loire-atlantique`, { method, body, headers: { ...SUR, ...headers } });
const statut = async (request: Request, regle: Partial<typeof REGLE> = {}) =>
  (await refuseEnvoi(request, { ...REGLE, ...regle }))?.status ?? 200;

const form = (champs: [string, string][]) => {
  const data = new FormData();
  for (const [nom, valeur] of champs) data.append(nom, valeur);
  return data;
};
const appel = (arguments_: string, ...reste: [string, string][]) =>
  demande(form([["0", arguments_], ...reste]));

const partie = (entete: string) => `--zz\r\nContent-Disposition: form-data; ${entete}\r\n\r\nv\r\n--zz--\r\n`;

describe("what comes in", () => {
  it("is read, or sent by a form, and nothing else", async () => {
    expect(await statut(demande(null, {}, "GET"))).toBe(200);
    expect(await statut(demande(null, {}, "HEAD"))).toBe(200);
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])
      expect(await statut(demande(null, {}, method)), method).toBe(405);
  });

  it("comes from a page of ours, but for what says it may not", async () => {
    const ailleurs = () => demande(form([]), { origin: "https://ailleurs.test" });
    const inconnue = () => demande(form([]), { origin: "null" });
    expect(await statut(ailleurs())).toBe(403);
    expect(await statut(inconnue())).toBe(403);
    expect(await statut(inconnue(), { discrete: true })).toBe(200);
    expect(await statut(ailleurs(), { discrete: true })).toBe(403);
    expect(await statut(ailleurs(), { ouverte: true })).toBe(200);
  });

  it("is no longer than it may be, whatever length it says", async () => {
    const flot = (octets: number) =>
      new ReadableStream({
        start(controleur) {
          for (let envoye = 0; envoye < octets; envoye += 1_000) controleur.enqueue(new Uint8Array(1_000));
          controleur.close();
        },
      });
    const coule = (octets: number) =>
      new Request(SITE, { method: "POST", body: flot(octets), headers: SUR, duplex: "half" } as RequestInit);
    expect(await statut(coule(50_000))).toBe(200);
    expect(await statut(coule(51_000))).toBe(413);
    expect(await statut(demande("x", { "content-length": "60000" }))).toBe(413);
  });
});

describe("a form", () => {
  it.each([
    ["cut short", "--zz\r\nContent-Disp", "multipart/form-data; boundary=zz"],
    ["without a boundary", "--zz--", "multipart/form-data"],
    ["empty", "", "multipart/form-data; boundary=zz"],
    [
      "with a NUL in the name of a file",
      partie('name="a"; filename="a\0b"'),
      "multipart/form-data; boundary=zz",
    ],
    ["with a name without end", partie(`name="${"a".repeat(20_000)}"`), 'multipart/form-data; boundary="zz"'],
    ["which is no JSON", "{".repeat(2_000), "application/json"],
  ])("%s is refused", async (_, body, type) => {
    expect(await statut(demande(body, { "content-type": type }))).toBe(400);
  });

  it("goes through with what React adds to it", async () => {
    const champs: [string, string][] = [
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", '{"id":"60ab","bound":"$@1"}'],
      ["$ACTION_1:1", '["loire-atlantique",{"values":{"mot":"$$5","autre":"$undefined"}},"$@2"]'],
      ["$ACTION_1:2", '{"ok":false}'],
      ["$ACTION_KEY", "k1a"],
      ["mot", "$1:__proto__"],
    ];
    expect(await statut(demande(form(champs)))).toBe(200);
  });
});

describe("a call to an action", () => {
  it("goes through as React writes it", async () => {
    expect(await statut(appel('["loire-atlantique",{"a":["$0:1"]},"$K1"]', ["1_mot", "Bonjour"]))).toBe(200);
    expect(await statut(demande('["loire-atlantique","mot"]', { "next-action": "ab" }))).toBe(200);
  });

  it.each([
    ["no JSON", "["],
    ["a row that is not there", '["$9"]'],
    ["a promise that is not there", '["$@9"]'],
    ["what objects are made from", '["$0:__proto__:then"]'],
    ["a number without end", `["$n${"9".repeat(400)}"]`],
    ["a function of ours", '["$F1"]'],
    ["a value React has and we never send", '["$Q1"]'],
    ["fifty floors", "[".repeat(50) + "]".repeat(50)],
  ])("that holds %s is refused", async (_, arguments_) => {
    expect(await statut(appel(arguments_))).toBe(400);
    expect(await statut(demande(arguments_, { "next-action": "ab" }))).toBe(400);
  });

  it("with thousands of fields is refused at once", async () => {
    const champs = Array.from({ length: 1_001 }, (_, rang): [string, string] => [`c${rang}`, ""]);
    expect(await statut(demande(form(champs)), { max: 1_000_000 })).toBe(400);
  });
});

import { deflateSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import type pg from "pg";
import { REFUS_FICHIER } from "@/lib/clamd";
import { REPLACE_LOGO_REFUS } from "@/lib/logo/labels";
import { LOGO_LABEL } from "@/lib/logo/schema";
import { imageOf } from "@/tests/factories/logo";
import { EICAR } from "@/tests/support/clamd";
import { empreintesOf, ouvrirBase } from "./gestes/base";
import { appelDe, type Fichier } from "./gestes/formulaire";
import { type Identite, ouvrirSessions, PERSONNE } from "./gestes/identite";
import { listActions } from "./gestes/inventaire";
import { annoncer, frapper } from "./gestes/requete";

const ICI = "loire-atlantique";
const PAGE = `/${ICI}/reglages/espace`;
const poser = listActions().find(({ nom }) => nom === "replaceLogo")?.id ?? "";
const SCRIPT = "<script>alert(document.domain)</script>";
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`;

let base: pg.Client;
let sessions: Identite[];
let yann: Identite;
test.beforeAll(async () => {
  base = await ouvrirBase();
  sessions = await ouvrirSessions();
  yann = sessions.find(({ espace, role }) => espace === ICI && role === "ADMINISTRATEUR") ?? PERSONNE;
});
test.afterAll(() => base.end());
test.afterAll(annoncer);

const envoyer = (octets: Buffer, dit: Partial<Fichier> = {}, qui = yann) =>
  frapper(
    PAGE,
    appelDe(
      poser,
      [ICI, {}],
      [["fichier", { nom: "logo.png", type: "image/png", octets, ...dit }]],
      qui.cookie,
    ),
  );
const logoOf = async () => (await empreintesOf(base, ICI)).get("Logo");

test("a file that lies about what it is, goes on after its picture or would fill the memory is refused with a sentence, and nothing is kept of it", async () => {
  const png = await imageOf("png", { mot: "hostile" });
  const large = Buffer.from(png);
  large.writeUInt32BE(0x7fffffff, 16);
  const { FORMAT, AJOUTS, ANIMEE, ILLISIBLE } = REPLACE_LOGO_REFUS;
  const anime = Buffer.concat([
    png.subarray(0, 33),
    Buffer.from("\0\0\0\0acTL\0\0\0\0", "latin1"),
    png.subarray(33),
  ]);
  const avant = await logoOf();
  const hostiles: [quoi: string, octets: Buffer, phrase: string, dit?: Partial<Fichier>][] = [
    ["a drawing with a script", Buffer.from(SVG), FORMAT],
    ["a drawing that says so", Buffer.from(SVG), FORMAT, { type: "image/svg+xml", nom: "logo.svg" }],
    ["a page", Buffer.from(`<!doctype html>${SCRIPT}`), FORMAT],
    ["an animation", await imageOf("gif"), FORMAT, { type: "image/gif" }],
    ["a moving picture", anime, ANIMEE],
    ["a picture and a page", Buffer.concat([png, Buffer.from(SCRIPT)]), AJOUTS],
    ["a picture and an archive", Buffer.concat([await imageOf("webp"), Buffer.from("PK\x05\x06")]), AJOUTS],
    ["a bomb", large, ILLISIBLE],
    ["what unfolds without end", deflateSync(Buffer.alloc(9_000_000)), FORMAT],
    ["half a picture", png.subarray(0, png.length / 2), ILLISIBLE],
    ["too much of it", Buffer.concat([png, Buffer.alloc(1_500_000)]), LOGO_LABEL],
    ["what the scanner knows", EICAR, REFUS_FICHIER.VIRUS],
    ["a picture that hides it", Buffer.concat([png, EICAR]), REFUS_FICHIER.VIRUS],
    ["nothing", Buffer.alloc(0), "Choisissez une image."],
  ];
  for (const [quoi, octets, phrase, dit] of hostiles) {
    const { statut, texte } = await envoyer(octets, dit);
    expect(statut, quoi).toBe(200);
    expect(texte, quoi).toContain(phrase);
    expect(texte, quoi).not.toContain("alert(");
  }
  const { rows } = await base.query<{ motif: string }>(
    `SELECT DISTINCT "motif" FROM "Journal" WHERE "acte" = 'refus' AND "motif" IN ('VIRUS', 'FORMAT', 'AJOUTS', 'ANIMEE')`,
  );
  expect(rows).toHaveLength(4);
  const { statut, texte } = await envoyer(Buffer.alloc(20_000_000));
  expect(statut).toBe(413);
  expect(texte).toContain("trop volumineux");
  expect(await logoOf()).toBe(avant);
});

test("the name and the type of a file are not read: what is given back is a PNG that Recul drew, to the members alone", async () => {
  for (const [nom, type] of [
    ["..%2f..%2fetc/passwd\0.html", "text/html"],
    ["\u0000", "image/svg+xml"],
    ["../../etc/passwd.php", "text/html; charset=utf-7"],
    ["a".repeat(5_000), "x"],
  ] as const) {
    const { statut, texte } = await envoyer(await imageOf("jpeg", { mot: nom }), { nom, type });
    expect(statut, type).toBe(nom.includes("\0") ? 400 : 200);
    expect(texte).not.toContain("passwd");
  }
  const premier = await logoOf();
  expect(
    (
      await envoyer(
        await imageOf("jpeg", { mot: "sien" }),
        {},
        sessions.find(({ role }) => role === "SECRETARIAT"),
      )
    ).texte,
  ).not.toContain('"ok":true');
  expect(await logoOf()).toBe(premier);
  expect((await envoyer(await imageOf("jpeg", { mot: "dernier" }))).texte).toContain('"ok":true');
  const { rows } = await base.query<{ empreinte: string }>(
    `SELECT "empreinte" FROM "Logo" l JOIN "Espace" e ON e.id = l."espaceId" WHERE e.slug = $1`,
    [ICI],
  );
  const chemin = `/${ICI}/logo/${rows[0]?.empreinte}`;
  for (const { cookie, espace } of sessions) {
    const { statut, entetes, texte } = await frapper(chemin, { entetes: { cookie } });
    expect(statut, espace ?? "").toBe(espace === ICI ? 200 : 404);
    if (espace !== ICI) continue;
    expect(entetes).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-cache",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(texte).not.toContain("Camille Martin");
    const etag = String(entetes.etag);
    expect((await frapper(chemin, { entetes: { cookie, "if-none-match": etag } })).statut).toBe(304);
  }
  expect((await frapper(chemin)).entetes.location).toMatch(/^\/connexion/);
});

import { beforeAll, expect, it } from "vitest";
import { sqlStateOf, withEspace } from "@/lib/db";
import { removeLogo, replaceLogo } from "@/lib/logo/commands";
import { getLogo, readLogo } from "@/lib/logo/queries";
import { now as clock } from "@/lib/time";
import { acteurOf } from "@/tests/factories/acteur";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createLogo, fichierOf, imageOf } from "@/tests/factories/logo";

const NOW = clock();
const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

let espace: EspaceDeTest;
let autre: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest();
  autre = await createEspaceDeTest();
});

const relire = ({ admin, slug }: EspaceDeTest) => acteurOf(admin.utilisateurId, slug);
const reglages = () =>
  withEspace(espace.admin, (tx) =>
    tx.journal.count({ where: { espaceId: espace.espaceId, acte: "regler", objet: "espace" } }),
  );

it("is at the head of each page of its espace once it is put, and of no other", async () => {
  expect(espace.admin.logo).toBeNull();
  const empreinte = await createLogo(espace.admin, "premier", NOW);
  const { logo } = await relire(espace);
  expect(logo).toBe(empreinte);
  expect((await relire(autre)).logo).toBeNull();
  expect(Buffer.from((await getLogo(espace.admin, empreinte)) ?? []).subarray(0, 8)).toEqual(PNG);
  expect(await getLogo(autre.admin, empreinte)).toBeNull();
  expect(await withEspace(espace.admin, (tx) => readLogo(tx, espace.espaceId))).toMatchObject({
    largeur: 300,
    hauteur: 120,
  });
});

it("is replaced by another and taken away, and the journal says each time that a setting has changed", async () => {
  const avant = await reglages();
  const premiere = await createLogo(espace.admin, "un", NOW);
  const seconde = await createLogo(espace.admin, "deux", NOW);
  expect(await getLogo(espace.admin, premiere)).toBeNull();
  expect((await relire(espace)).logo).toBe(seconde);
  expect(await removeLogo(espace.admin, {}, NOW)).toEqual({ ok: true });
  expect((await relire(espace)).logo).toBeNull();
  expect(await reglages()).toBe(avant + 3);
});

it("leaves the one there is when what is given is refused", async () => {
  const empreinte = await createLogo(espace.admin, "reste", NOW);
  const svg = fichierOf(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "logo.png", "image/png");
  expect(await replaceLogo(espace.admin, { fichier: svg }, NOW)).toEqual({ ok: false, reason: "FORMAT" });
  expect((await relire(espace)).logo).toBe(empreinte);
});

it("is a PNG for the database too, whoever writes it", async () => {
  const octets = new Uint8Array(await imageOf("jpeg"));
  const ecrit = withEspace(autre.admin, (tx) =>
    tx.logo.create({
      data: {
        ...{ espaceId: autre.espaceId, octets, largeur: 10, hauteur: 10, poseLe: NOW },
        empreinte: "0".repeat(64),
      },
    }),
  );
  expect(sqlStateOf(await ecrit.catch((error) => error))).toBe("23514");
});

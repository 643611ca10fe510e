import { beforeEach, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { createProtocole as begin } from "@/lib/protocole/commands/create";
import { discardProtocole } from "@/lib/protocole/commands/discard";
import { createModele, restoreModele, retireModele, updateModele } from "@/lib/protocole/commands/modele";
import { saveProtocole } from "@/lib/protocole/commands/save";
import { getModele, listModeles } from "@/lib/protocole/queries/modeles";
import { getRedaction } from "@/lib/protocole/queries/redaction";
import { MODELES } from "@/lib/protocole/rules/modeles";
import { refuse } from "@/lib/result";
import { toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createProtocole, redactionOf } from "@/tests/factories/protocole";
import { createSituation, type SituationDeTest } from "@/tests/factories/situation";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const textes = { objectifs: "Prendre de la distance." };

let espace: EspaceDeTest;
let situation: SituationDeTest;
beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  situation = await createSituation(espace, { now });
});

const partir = (depart: string) =>
  begin(situation.intervenant, { situationId: situation.id, groupeId: undefined, depart }, now);
const lire = () => getRedaction(situation.intervenant, { situationId: situation.id });

describe("a draft", () => {
  it("starts from a model, from a blank page, or from the version in force with its numbers", async () => {
    expect(await lire()).toMatchObject({
      version: 1,
      brouillon: null,
      reprise: null,
      modeles: [{ cle: "individuel" }],
    });
    await partir("individuel");
    expect((await lire())?.brouillon?.textes).toMatchObject(MODELES.individuel.textes);
    const [brouillon] = await withEspace(espace, (tx) => tx.protocole.findMany({ select: { id: true } }));
    await discardProtocole(situation.intervenant, { protocoleId: brouillon?.id ?? "", revision: 0 }, now);
    await createProtocole(situation, { textes, rythmeSemaines: 4 }, now);
    expect(await lire()).toMatchObject({ version: 2, brouillon: null, reprise: 1 });
    await partir("version");
    expect((await lire())?.brouillon).toMatchObject({ version: 2, textes, protocole: { rythmeSemaines: 4 } });
  });

  it("is one: beginning again finds the one that is there; a model that is not offered is refused", async () => {
    for (const depart of ["collectif", "n’existe pas", espace.structureId])
      expect(await partir(depart)).toEqual(refuse("MODELE_INCONNU"));
    const premiere = await partir("vierge");
    expect(await partir("individuel")).toEqual(premiere);
  });

  it("tells the second of two pages that the first has saved since, and keeps what it chooses", async () => {
    const { id } = await createProtocole(situation, { textes, jusque: "brouillon" }, now);
    const { intervenant } = situation;
    const une = redactionOf(intervenant, { id, revision: 1 }, { textes: { objectifs: "Une." } });
    const autre = redactionOf(intervenant, { id, revision: 1 }, { textes: { objectifs: "Autre." } });
    expect(await saveProtocole(intervenant, une, now)).toMatchObject({ ok: true });
    expect(await saveProtocole(intervenant, une, now)).toMatchObject({ ok: true });
    expect(await saveProtocole(intervenant, autre, now)).toEqual(refuse("PERIME"));
    expect((await lire())?.brouillon?.textes.objectifs).toBe("Une.");
    expect(await saveProtocole(intervenant, { ...autre, ecraser: true }, now)).toMatchObject({ ok: true });
    expect((await lire())?.brouillon?.textes.objectifs).toBe("Autre.");
  });

  it("is not saved once it is published: the text stays on the page", async () => {
    const { id } = await createProtocole(situation, { textes }, now);
    const tard = redactionOf(situation.intervenant, { id, revision: 1 });
    expect(await saveProtocole(situation.intervenant, tard, now)).toEqual(refuse("PUBLIE"));
  });

  it("goes with its words when it is given up, as it was read; a published version does not", async () => {
    const publie = await createProtocole(situation, { textes }, now);
    const { id } = await createProtocole(
      situation,
      { textes: { objectifs: "Autre." }, jusque: "brouillon" },
      now,
    );
    const { intervenant } = situation;
    expect(await discardProtocole(intervenant, { protocoleId: id, revision: 0 }, now)).toEqual(
      refuse("PERIME"),
    );
    expect(await discardProtocole(intervenant, { protocoleId: publie.id, revision: 1 }, now)).toEqual(
      refuse("INTROUVABLE"),
    );
    expect(await discardProtocole(intervenant, { protocoleId: id, revision: 1 }, now)).toMatchObject({
      ok: true,
    });
    const restes = await withEspace(espace, (tx) => tx.contenu.count({ where: { supportId: id } }));
    expect(restes).toBe(0);
    expect(await lire()).toMatchObject({ version: 2, brouillon: null });
  });
});

describe("the models of an espace", () => {
  it("are Recul's own until they are changed here, by the secretariat or the administrator", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    expect((await listModeles(secretaire))?.map(({ cle }) => cle)).toEqual(Object.keys(MODELES));
    const change = { modele: "individuel", version: 1, nom: "Notre cadre", ...MODELES.individuel.textes };
    expect(await updateModele(espace.admin, { ...change, objectifs: "Les nôtres." }, now)).toMatchObject({
      ok: true,
    });
    expect(await updateModele(secretaire, change, now)).toEqual(refuse("PERIME"));
    expect(await getModele(secretaire, "individuel")).toMatchObject({ version: 2, nom: "Notre cadre" });
    await partir("individuel");
    expect((await lire())?.brouillon?.textes.objectifs).toBe("Les nôtres.");
  });

  it("may be added, retired and offered again", async () => {
    const { textes: mots } = MODELES.individuel;
    const cree = await createModele(espace.admin, { sorte: "INDIVIDUEL", nom: "Court", ...mots }, now);
    const cle = cree.ok ? cree.value.id : "";
    await retireModele(espace.admin, { modele: "individuel" }, now);
    expect((await lire())?.modeles).toEqual([{ cle, nom: "Court" }]);
    await restoreModele(espace.admin, { modele: "individuel" }, now);
    expect((await lire())?.modeles.map((modele) => modele.cle)).toEqual(["individuel", cle]);
    const ailleurs = await createEspaceDeTest({ creeLe: now });
    expect(await retireModele(ailleurs.admin, { modele: cle }, now)).toEqual(refuse("INTROUVABLE"));
    expect(await getModele(ailleurs.admin, cle)).toBeNull();
  });
});

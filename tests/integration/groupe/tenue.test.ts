import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { closeGroupe } from "@/lib/groupe/commands/close";
import { createGroupe as openByHand } from "@/lib/groupe/commands/open";
import { transferGroupe } from "@/lib/groupe/commands/transfer";
import { updateGroupe } from "@/lib/groupe/commands/update";
import { getTransfertGroupe } from "@/lib/groupe/queries/choix";
import { getPageGroupe } from "@/lib/groupe/queries/groupe";
import { listGroupes } from "@/lib/groupe/queries/liste";
import { search } from "@/lib/recherche/queries";
import { ok, refuse } from "@/lib/result";
import { addMinutes, now as clock } from "@/lib/time";
import { valeurOf } from "@/tests/factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createGroupe, type GroupeDeTest } from "@/tests/factories/groupe";
import { createMembre } from "@/tests/factories/membre";
import { createSeanceDeGroupe, messagesDe } from "./cadre";

const now = clock();
const demain = addMinutes(now, 1440);
let espace: EspaceDeTest;
let groupe: GroupeDeTest;
let erwan: Acteur;
beforeEach(async () => {
  espace = await createEspaceDeTest();
  groupe = await createGroupe(espace, { places: 8 });
  erwan = await createMembre(espace, { roles: ["INTERVENANT"], prenom: "Erwan" });
});

const readSeance = (id: string) => withEspace(espace, (tx) => tx.seance.findFirstOrThrow({ where: { id } }));

describe("opening a group by hand", () => {
  const open = (par: Acteur, intervenantId: string) => {
    const { territoireId: lieu, structureId } = espace;
    return openByHand(par, { sorte: "INTERVISION", lieu, structureId, intervenantId, places: 5 }, now);
  };

  it("is the secretariat's too, for the intervenant·e who is told", async () => {
    const opened = await open(await createMembre(espace, { roles: ["SECRETARIAT"] }), erwan.membreId);
    const groupeId = opened.ok ? opened.value.groupeId : "";
    expect(await messagesDe(erwan, groupeId)).toEqual(["GROUPE_CONFIE"]);
    expect(await getPageGroupe(erwan, groupeId, now)).toMatchObject({
      groupe: { admis: 0, places: 5, delegation: "Délégation Nord", territoire: "Territoire de l’Estuaire" },
    });
  });

  it("is nobody's who keeps no group, nor for who is no intervenant·e", async () => {
    const lea = await createMembre(espace);
    expect(await open(lea, erwan.membreId)).toEqual(refuse("INTERDIT"));
    expect(await open(espace.admin, erwan.membreId)).toEqual(refuse("INTERDIT"));
    expect(await open(erwan, lea.membreId)).toEqual(refuse("INTERVENANT_INCONNU"));
  });
});

describe("changing a group", () => {
  const change = (places: number | undefined, version = 1) =>
    updateGroupe(
      groupe.intervenant,
      { groupeId: groupe.id, version, sorte: "GROUPE_RESSOURCE", structureId: undefined, places },
      now,
    );

  it("never leaves fewer places than members, and a second writer is told", async () => {
    expect(await change(2)).toEqual(refuse("PLACES"));
    expect(await change(3)).toEqual(ok({ groupeId: groupe.id }));
    expect(await change(4)).toEqual(refuse("PERIME"));
    expect(await change(undefined, 2)).toMatchObject({ ok: true });
    expect(await getPageGroupe(groupe.intervenant, groupe.id, now)).toMatchObject({
      groupe: { sorte: "GROUPE_RESSOURCE", structure: null, places: null },
    });
  });
});

describe("entrusting a group", () => {
  const give = (membreId = erwan.membreId, version = 1) =>
    transferGroupe(groupe.intervenant, { groupeId: groupe.id, version, membreId }, now);

  it("gives the séances to come with it, and tells the colleague", async () => {
    const avenir = await createSeanceDeGroupe(groupe, { debut: demain }, now);
    const passee = await createSeanceDeGroupe(groupe, { debut: addMinutes(now, -1440) }, now);
    expect(await give()).toEqual(ok({ groupeId: groupe.id, encoreVisible: false }));
    expect(await readSeance(avenir)).toMatchObject({ intervenantId: erwan.membreId, version: 2 });
    expect(await readSeance(passee)).toMatchObject({ intervenantId: groupe.intervenant.membreId });
    expect(await messagesDe(erwan, groupe.id)).toEqual(["GROUPE_CONFIE"]);
    expect(await getPageGroupe(groupe.intervenant, groupe.id, now)).toBeNull();
  });

  it("is refused when one of the séances falls on what they already have: nothing has changed", async () => {
    const avenir = await createSeanceDeGroupe(groupe, { debut: demain }, now);
    const autre = await createGroupe(espace, { intervenant: erwan });
    await createSeanceDeGroupe(autre, { debut: addMinutes(demain, 60) }, now);
    expect(await give()).toEqual(refuse("AGENDA_PRIS"));
    expect(await readSeance(avenir)).toMatchObject({ intervenantId: groupe.intervenant.membreId });
    expect(await getPageGroupe(groupe.intervenant, groupe.id, now)).toMatchObject({ groupe: { version: 1 } });
  });

  it("is refused to oneself, to who is no intervenant·e, and from an old page", async () => {
    expect(await give(groupe.intervenant.membreId)).toEqual(refuse("DEJA_LA"));
    expect(await give(groupe.membres[0]?.membreId)).toEqual(refuse("INTERVENANT_INCONNU"));
    expect(await give(erwan.membreId, 7)).toEqual(refuse("PERIME"));
  });

  it("is refused to who takes part in it, was asked or waits, and not offered to them", async () => {
    for (const place of ["membres", "invites", "attente"] as const) {
      groupe = await createGroupe(espace, { [place]: [erwan] });
      expect(await give()).toEqual(refuse("MEMBRE"));
      const page = await getTransfertGroupe(groupe.intervenant, groupe.id);
      expect(page?.intervenants.map(({ value }) => value)).not.toContain(erwan.membreId);
    }
  });
});

describe("closing a group", () => {
  const close = async (
    version = 1,
    liste: "motif-cloture-groupe" | "motif-cloture" = "motif-cloture-groupe",
  ) =>
    closeGroupe(
      groupe.intervenant,
      { groupeId: groupe.id, version, motifId: await valeurOf(espace, liste) },
      now,
    );

  it("cancels the séances to come, tells its members how many, and who was asked that it is over", async () => {
    const [invite, enAttente] = [await createMembre(espace), await createMembre(espace)];
    groupe = await createGroupe(espace, { invites: [invite], attente: [enAttente] });
    const [membre] = groupe.membres as [Acteur];
    const avenir = await createSeanceDeGroupe(groupe, { debut: demain, attendus: [membre] }, now);
    expect(await close()).toEqual(ok({ groupeId: groupe.id }));
    expect(await readSeance(avenir)).toMatchObject({ statut: "ANNULEE" });
    expect(await messagesDe(membre, groupe.id)).toEqual(["GROUPE_CLOS"]);
    const { nombre } = await withEspace(espace, (tx) =>
      tx.message.findFirstOrThrow({ where: { sorte: "GROUPE_CLOS" } }),
    );
    expect(nombre).toBe(1);
    for (const pressenti of [invite, enAttente])
      expect(await messagesDe(pressenti, groupe.id)).toEqual(["GROUPE_SORTIE"]);
    expect(await getPageGroupe(invite, groupe.id, now)).toBeNull();
    expect(await getPageGroupe(membre, groupe.id, now)).toMatchObject({
      groupe: { statut: "CLOS", clos: { motif: "Les objectifs du groupe sont atteints" }, admis: 3 },
    });
  });

  it("is once, from a fresh page, for a reason of its own list", async () => {
    expect(await close(3)).toEqual(refuse("PERIME"));
    expect(await close(1, "motif-cloture")).toEqual(refuse("MOTIF_INCONNU"));
    expect(await close()).toMatchObject({ ok: true });
    expect(await close(2)).toEqual(refuse("CLOS"));
  });
});

describe("finding a group", () => {
  it("is by its code, for its members and who keeps it, and nobody else", async () => {
    const [membre] = groupe.membres as [Acteur];
    for (const acteur of [membre, groupe.intervenant])
      expect(await search(acteur, groupe.code.slice(4))).toMatchObject([
        { nature: "groupe", titre: groupe.code },
      ]);
    expect(await search(erwan, groupe.code)).toEqual([]);
  });

  it("shows who only takes part neither who waits nor who was asked", async () => {
    groupe = await createGroupe(espace, {
      invites: [await createMembre(espace)],
      attente: [await createMembre(espace)],
    });
    const [membre] = groupe.membres as [Acteur];
    const vue = await listGroupes(membre, { statut: "ouverts", page: 1 }, now);
    expect(vue?.lignes).toMatchObject([{ admis: 3, invites: 0, attente: 0 }]);
    expect(await getPageGroupe(membre, groupe.id, now)).toMatchObject({
      groupe: { invites: 0, attente: 0, mouvements: [] },
    });
    expect(await listGroupes(groupe.intervenant, { statut: "ouverts", page: 1 }, now)).toMatchObject({
      lignes: [{ invites: 1, attente: 1 }],
    });
  });
});

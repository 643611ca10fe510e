import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { admitMembre } from "@/lib/groupe/commands/admit";
import { acceptInvitation, declineInvitation, withdrawInvitation } from "@/lib/groupe/commands/answer";
import { inviteMembres } from "@/lib/groupe/commands/invite";
import { describeAdmettre } from "@/lib/groupe/labels/refus";
import { getPageGroupe } from "@/lib/groupe/queries/groupe";
import { listGroupes } from "@/lib/groupe/queries/liste";
import { ok, refuse } from "@/lib/result";
import { addMinutes, now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createGroupe, type GroupeDeTest } from "@/tests/factories/groupe";
import { createMembre } from "@/tests/factories/membre";
import { createSituation } from "@/tests/factories/situation";
import { attendusDe, createSeanceDeGroupe, messagesDe, statutsDe } from "./cadre";

const now = clock();
const SEMAINE = 7 * 1440;

let espace: EspaceDeTest;
let lea: Acteur;
beforeEach(async () => {
  espace = await createEspaceDeTest();
  lea = await createMembre(espace, { prenom: "Léa" });
});

const placeOf = ({ places }: GroupeDeTest, { membreId }: Acteur) => ({ placeId: places.get(membreId) ?? "" });

describe("inviting", () => {
  it("asks several people at once, who then see a card and nothing of the group", async () => {
    const groupe = await createGroupe(espace);
    const inviter = { groupeId: groupe.id, membre: [lea.membreId, (await createMembre(espace)).membreId] };
    expect(await inviteMembres(groupe.intervenant, inviter, now)).toEqual(ok({ nombre: 2 }));
    expect(await messagesDe(lea, groupe.id)).toEqual(["GROUPE_INVITATION"]);
    const page = await getPageGroupe(lea, groupe.id, now);
    expect(page).toMatchObject({ invitation: { code: groupe.code, statut: "INVITE" } });
    expect(JSON.stringify(page)).not.toContain(groupe.membres[0]?.membreId);
  });

  it("is refused for who is in, who has not answered, and the intervenant·e: nobody is asked then", async () => {
    const groupe = await createGroupe(espace, { invites: [lea] });
    const invite = (membreId: string) =>
      inviteMembres(groupe.intervenant, { groupeId: groupe.id, membre: [membreId] }, now);
    expect(await invite(lea.membreId)).toEqual(refuse("DEJA_LA"));
    expect(await invite(groupe.membres[0]?.membreId ?? "")).toEqual(refuse("DEJA_LA"));
    expect(await invite(groupe.intervenant.membreId)).toEqual(refuse("PERSONNE_INCONNUE"));
    expect(await invite(espace.admin.membreId)).toEqual(refuse("PERSONNE_INCONNUE"));
    expect(await statutsDe(lea, groupe.id)).toEqual({ ADMIS: 3, INVITE: 1 });
  });

  it("may be taken back, and then made again on a new row: the history stays", async () => {
    const groupe = await createGroupe(espace, { invites: [lea] });
    expect(await withdrawInvitation(groupe.intervenant, placeOf(groupe, lea), now)).toMatchObject({
      ok: true,
    });
    expect(await getPageGroupe(lea, groupe.id, now)).toBeNull();
    expect(await messagesDe(lea, groupe.id)).toEqual(["GROUPE_SORTIE"]);
    await inviteMembres(groupe.intervenant, { groupeId: groupe.id, membre: [lea.membreId] }, now);
    expect(await statutsDe(lea, groupe.id)).toEqual({ ADMIS: 3, DECLINE: 1, INVITE: 1 });
  });
});

describe("answering", () => {
  it("yes opens the group, expects them at the séances to come, and tells the intervenant·e", async () => {
    const groupe = await createGroupe(espace, { invites: [lea] });
    const avenir = await createSeanceDeGroupe(groupe, { debut: addMinutes(now, SEMAINE) }, now);
    const passee = await createSeanceDeGroupe(groupe, { debut: addMinutes(now, -SEMAINE) }, now);
    expect(await acceptInvitation(lea, placeOf(groupe, lea), now)).toEqual(
      ok({ groupeId: groupe.id, issue: "ADMIS" }),
    );
    expect(await attendusDe(lea, avenir)).toEqual([lea.membreId]);
    expect(await attendusDe(lea, passee)).toEqual([]);
    expect(await getPageGroupe(lea, groupe.id, now)).toMatchObject({ groupe: { admis: 4 } });
    expect(await messagesDe(groupe.intervenant, groupe.id)).toEqual(["GROUPE_ENTREE"]);
  });

  it("no shows nothing, and is told", async () => {
    const groupe = await createGroupe(espace, { invites: [lea] });
    expect(await declineInvitation(lea, placeOf(groupe, lea), now)).toEqual(ok());
    expect(await getPageGroupe(lea, groupe.id, now)).toBeNull();
    expect(await messagesDe(groupe.intervenant, groupe.id)).toEqual(["GROUPE_DECLINE"]);
    expect(await acceptInvitation(lea, placeOf(groupe, lea), now)).toEqual(refuse("INTROUVABLE"));
  });

  it("yes to a full group leads to the waiting list", async () => {
    const groupe = await createGroupe(espace, { places: 3, invites: [lea] });
    expect(await acceptInvitation(lea, placeOf(groupe, lea), now)).toEqual(
      ok({ groupeId: groupe.id, issue: "COMPLET" }),
    );
    expect(await listGroupes(lea, { statut: "ouverts", page: 1 }, now)).toMatchObject({
      lignes: [],
      invitations: [{ statut: "EN_ATTENTE", code: groupe.code }],
    });
    expect(await messagesDe(groupe.intervenant, groupe.id)).toEqual(["GROUPE_ATTENTE"]);
  });

  it("yes does not overtake who already waits for the free place", async () => {
    const groupe = await createGroupe(espace, {
      places: 8,
      invites: [lea],
      attente: [await createMembre(espace)],
    });
    expect(await acceptInvitation(lea, placeOf(groupe, lea), now)).toMatchObject({
      value: { issue: "FILE" },
    });
  });

  it("yes waits while a situation on an agenda may not be spoken of before them, without its code", async () => {
    const situation = await createSituation(espace, { now });
    const omar = await createMembre(espace, { structureId: null });
    const groupe = await createGroupe(espace, { invites: [omar] });
    const debut = addMinutes(now, SEMAINE);
    await createSeanceDeGroupe(groupe, { debut, situationIds: [situation.id] }, now);
    const answer = await acceptInvitation(omar, placeOf(groupe, omar), now);
    expect(answer).toMatchObject({ value: { issue: "ACCORD" } });
    expect(JSON.stringify(answer)).not.toContain(situation.code);
    expect(await admitMembre(groupe.intervenant, placeOf(groupe, omar), now)).toEqual({
      ...refuse("ACCORD"),
      ...{ debut, code: situation.code },
    });
    const refus = { ...refuse("ACCORD"), ...{ debut, code: situation.code } };
    expect(describeAdmettre(refus, omar)?.message).toContain(situation.code);
  });
});

describe("forty people and the last place", () => {
  it("one comes in, the others wait, whoever was first", async () => {
    const invites = [];
    for (let rang = 0; rang < 40; rang += 1) invites.push(await createMembre(espace));
    const groupe = await createGroupe(espace, { places: 4, invites });
    const answers = await Promise.all(
      invites.map((invite) => acceptInvitation(invite, placeOf(groupe, invite), now)),
    );
    const issues = answers.map((answer) => (answer.ok ? answer.value.issue : answer.reason));
    expect(issues.filter((issue) => issue === "ADMIS")).toHaveLength(1);
    expect(issues.filter((issue) => issue === "COMPLET")).toHaveLength(39);
    expect(await statutsDe(lea, groupe.id)).toEqual({ ADMIS: 4, EN_ATTENTE: 39 });
  });
});

describe("admitting from the waiting list", () => {
  it("is the intervenant·e's judgement, in any order, and never the secretariat's", async () => {
    const [premier, second] = [await createMembre(espace), await createMembre(espace)];
    const groupe = await createGroupe(espace, { places: 4, attente: [premier, second] });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    expect(await admitMembre(secretaire, placeOf(groupe, second), now)).toEqual(refuse("INTROUVABLE"));
    const seanceId = await createSeanceDeGroupe(groupe, { debut: addMinutes(now, SEMAINE) }, now);
    expect(await admitMembre(groupe.intervenant, placeOf(groupe, second), now)).toMatchObject({ ok: true });
    expect(await attendusDe(second, seanceId)).toEqual([second.membreId]);
    expect(await messagesDe(second, groupe.id)).toEqual(["GROUPE_ADMIS"]);
  });

  it("is refused without a place, and one place admits one of two at once", async () => {
    const [premier, second] = [await createMembre(espace), await createMembre(espace)];
    const groupe = await createGroupe(espace, { places: 4, attente: [premier, second] });
    const admis = await Promise.all(
      [premier, second].map((membre) => admitMembre(groupe.intervenant, placeOf(groupe, membre), now)),
    );
    expect(admis.filter((fait) => fait.ok)).toHaveLength(1);
    expect(admis.filter((fait) => !fait.ok)).toEqual([refuse("COMPLET")]);
  });

  it("closes when the group does", async () => {
    const groupe = await createGroupe(espace, { attente: [lea] });
    const { espaceId, membreId: closParId } = groupe.intervenant;
    await withEspace(espace, (tx) =>
      tx.groupe.update({
        where: { espaceId_id: { espaceId, id: groupe.id } },
        data: { statut: "CLOS", closLe: now, closParId },
      }),
    );
    expect(await admitMembre(groupe.intervenant, placeOf(groupe, lea), now)).toEqual(refuse("CLOS"));
    const encore = { groupeId: groupe.id, membre: [(await createMembre(espace)).membreId] };
    expect(await inviteMembres(groupe.intervenant, encore, now)).toEqual(refuse("CLOS"));
    expect(await getPageGroupe(lea, groupe.id, now)).toBeNull();
  });
});

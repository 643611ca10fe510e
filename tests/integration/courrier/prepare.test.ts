import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { prepareCourrier } from "@/lib/courrier/commands/prepare";
import { getCourrier } from "@/lib/courrier/queries/courrier";
import { getEmargement } from "@/lib/courrier/queries/emargement";
import { getLettres } from "@/lib/courrier/queries/lettres";
import { listCourriers } from "@/lib/courrier/queries/registre";
import { getSeanceCourriers } from "@/lib/courrier/queries/seance";
import { Registre } from "@/lib/courrier/schema";
import { withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { addMinutes, now as clock, jourOf } from "@/lib/time";
import type { SorteCourrier } from "@/prisma/client/enums";
import { createCompteRendu } from "@/tests/factories/compte-rendu";
import { createRetrait } from "@/tests/factories/consentement";
import { createCourrier, createSeancesAEcrire } from "@/tests/factories/courrier";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { faite } from "@/tests/factories/monde";
import type { SeanceDeTest } from "@/tests/factories/seance";
import type { SituationDeTest } from "@/tests/factories/situation";

const now = clock();
let espace: EspaceDeTest;
let secretaire: Acteur;
let situation: SituationDeTest;
let collegue: Acteur;
let confirmee: SeanceDeTest;
let tenue: SeanceDeTest;

beforeAll(async () => {
  espace = await createEspaceDeTest();
  ({ secretaire, situation, collegue, confirmee, tenue } = await createSeancesAEcrire(espace, now));
});

const tous = () => [situation.referent.membreId, collegue.membreId];
const prepare = (acteur: Acteur, seance: SeanceDeTest, sorte: SorteCourrier, qui = tous()) =>
  prepareCourrier(acteur, { seanceId: seance.id, sorte, destinataire: qui }, now);
const registre = async (acteur: Acteur, filtre = {}) =>
  (await listCourriers(acteur, Registre.parse(filtre)))?.lignes.map(({ id }) => id);

describe("letters about a séance", () => {
  it("are made for everyone at once, and are written in the register", async () => {
    const { id } = faite(await prepare(secretaire, confirmee, "INVITATION"));
    const lettres = await getLettres(secretaire, id);
    expect(lettres?.liasse.documents.map(({ destinataire }) => destinataire?.[0])).toEqual([
      "Nora Diallo",
      `${situation.referent.prenom} ${situation.referent.nom}`,
    ]);
    expect(lettres?.nom).toBe(`Invitation, ${situation.code} ${jourOf(confirmee.debut, "Europe/Paris")}`);
    expect(await registre(secretaire)).toContain(id);
    const journal = await withEspace(espace, (tx) =>
      tx.journal.findMany({ where: { objetId: id }, select: { acte: true, objet: true, membreId: true } }),
    );
    expect(journal).toEqual([{ acte: "preparer", objet: "courrier", membreId: secretaire.membreId }]);
  });

  it("keep the date and the place of the day they were made", async () => {
    const { id } = faite(await prepare(secretaire, confirmee, "INVITATION"));
    const avant = await getLettres(secretaire, id);
    const plus = addMinutes(confirmee.debut, 1440);
    await withEspace(espace, (tx) =>
      tx.seance.updateMany({
        where: { id: confirmee.id },
        data: { debut: plus, fin: addMinutes(plus, 120) },
      }),
    );
    expect(await getLettres(secretaire, id)).toEqual(avant);
  });

  it("are the secretariat's and the intervenant·e's, for nobody else", async () => {
    const { id } = faite(await prepare(situation.intervenant, confirmee, "INVITATION"));
    const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
    for (const acteur of [autre, situation.referent, espace.admin]) {
      expect(await prepare(acteur, confirmee, "INVITATION")).toEqual(refuse("INTROUVABLE"));
      expect(await getCourrier(acteur, id)).toBeNull();
      expect(await getEmargement(acteur, confirmee.id)).toBeNull();
      expect((await registre(acteur)) ?? []).toEqual([]);
    }
  });

  it("are refused when the séance is not at that point, or to who is not on the list", async () => {
    expect(await prepare(secretaire, confirmee, "ATTESTATION")).toEqual(refuse("EMPECHE"));
    expect(await prepare(secretaire, tenue, "INVITATION")).toEqual(refuse("EMPECHE"));
    const ailleurs = [secretaire.membreId];
    expect(await prepare(secretaire, confirmee, "INVITATION", ailleurs)).toEqual(
      refuse("DESTINATAIRE_CHANGE"),
    );
  });
});

describe("a letter that says conclusions are ready", () => {
  it("goes with the agreement: none is made after a withdrawal, and one that has not left is no longer to send", async () => {
    const autre = await createSeancesAEcrire(await createEspaceDeTest(), now);
    const { referent } = autre.situation;
    await createCompteRendu(autre.tenue, { now });
    const un = await createCourrier(autre.secretaire, autre.tenue.id, "RESTITUTION", [referent], now);
    expect(await registre(autre.secretaire)).toEqual([un]);
    await createRetrait(referent, autre.situation.id, now);
    expect(await registre(autre.secretaire)).toEqual([]);
    expect(await getCourrier(autre.secretaire, un)).toBeNull();
    expect(await getLettres(autre.secretaire, un)).toBeNull();
    const encore = await prepare(autre.secretaire, autre.tenue, "RESTITUTION", [referent.membreId]);
    expect(encore).toEqual(refuse("EMPECHE"));
  });
});

describe("an attestation", () => {
  it("is for who was present, and the database refuses any other", async () => {
    await withEspace(espace, (tx) =>
      tx.presence.updateMany({
        where: { seanceId: tenue.id, membreId: collegue.membreId },
        data: { etat: "ABSENT" },
      }),
    );
    const attestation = (await getSeanceCourriers(secretaire, tenue.id, now))?.sortes.find(
      ({ sorte }) => sorte === "ATTESTATION",
    );
    expect(attestation?.destinataires.map(({ membreId }) => membreId)).toEqual([situation.referent.membreId]);
    expect(await prepare(secretaire, tenue, "ATTESTATION")).toEqual(refuse("DESTINATAIRE_CHANGE"));

    const { id: courrierId } = faite(
      await prepare(secretaire, tenue, "ATTESTATION", [situation.referent.membreId]),
    );
    const forcee = { espaceId: espace.espaceId, courrierId, membreId: collegue.membreId };
    await expect(
      withEspace(espace, (tx) => tx.courrierDestinataire.create({ data: forcee })),
    ).rejects.toThrow();
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { leaveMembre } from "@/lib/depart/commands";
import { getDepart } from "@/lib/depart/queries";
import { ok, refuse } from "@/lib/result";
import { addMinutes, now as clock } from "@/lib/time";
import { createAccord } from "../../factories/consentement";
import { createDemandeDeposee } from "../../factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createGroupe } from "../../factories/groupe";
import { createMembre } from "../../factories/membre";
import { createSeance } from "../../factories/seance";
import { createSituation } from "../../factories/situation";
import { statementsOf } from "../../support/statements";

const now = clock();
const DANS_DIX_JOURS = addMinutes(now, 10 * 1440);
let espace: EspaceDeTest;
const creer = (role: "PROFESSIONNEL" | "INTERVENANT" | "SECRETARIAT" | "ADMINISTRATEUR") =>
  createMembre(espace, { roles: [role] });

beforeEach(async () => {
  espace = await createEspaceDeTest();
});

const partir = (
  qui: Acteur,
  reprises: { referentId?: string; intervenantId?: string; secretaireId?: string } = {},
) => leaveMembre(espace.admin, { membreId: qui.membreId, ...reprises }, now);
const lire = (qui: Acteur) => getDepart(espace.admin, qui.membreId, now);
const qui = (situationId: string) =>
  withEspace(espace, (tx) =>
    tx.situation.findFirstOrThrow({
      where: { id: situationId },
      select: { referentId: true, intervenantId: true },
    }),
  );
const actif = async (membreId: string) =>
  withEspace(espace, async (tx) => {
    const { desactiveLe } = await tx.membre.findFirstOrThrow({ where: { id: membreId } });
    return desactiveLe === null;
  });

describe("a professional who leaves", () => {
  it("hands the situations over to one of their structure, where the agreement covers them; the others stay in the list", async () => {
    const [part, reprend, autre] = [
      await creer("PROFESSIONNEL"),
      await creer("PROFESSIONNEL"),
      await creer("PROFESSIONNEL"),
    ];
    const couverte = await createSituation(espace, { referent: part, now });
    const nominative = await createSituation(espace, { referent: part, consentement: "ABSENT", now });
    const { structureId } = espace;
    await createAccord(
      part,
      nominative.id,
      { structureId, portees: [{ structureId, membreId: autre.membreId }] },
      now,
    );
    const retiree = await createSituation(espace, { referent: part, consentement: "RETIRE", now });
    const avant = await lire(part);
    expect(avant?.referent).toHaveLength(3);
    const sauf = avant?.referents.find(({ id }) => id === reprend.membreId)?.sauf;
    expect(sauf?.toSorted()).toEqual([nominative.code, retiree.code].toSorted());
    expect(await partir(part, { referentId: reprend.membreId })).toEqual(ok());
    expect(await qui(couverte.id)).toMatchObject({ referentId: reprend.membreId });
    for (const { id } of [nominative, retiree])
      expect(await qui(id)).toMatchObject({ referentId: part.membreId });
    expect((await lire(part))?.referent.sort()).toEqual([nominative.code, retiree.code].sort());
    expect(await actif(part.membreId)).toBe(false);
  });

  it("not to someone of another structure, nor to one whose access is closed", async () => {
    const part = await creer("PROFESSIONNEL");
    await createSituation(espace, { referent: part, now });
    const ailleurs = await createMembre(espace, { structureId: null });
    expect(await partir(part, { referentId: ailleurs.membreId })).toEqual(refuse("REFERENT"));
    const parti = await creer("PROFESSIONNEL");
    await partir(parti);
    expect(await partir(part, { referentId: parti.membreId })).toEqual(refuse("REFERENT"));
    expect(await actif(part.membreId)).toBe(true);
  });
});

describe("an intervenant·e who leaves", () => {
  it("hands over situations, séances to come and groups, to a colleague who has to be named", async () => {
    const [part, reprend] = [await creer("INTERVENANT"), await creer("INTERVENANT")];
    const situation = await createSituation(espace, { intervenant: part, now });
    const { id: seanceId } = await createSeance(situation, { debut: DANS_DIX_JOURS, now });
    const groupe = await createGroupe(espace, { intervenant: part, now });
    expect(await partir(part)).toEqual(refuse("INTERVENANT"));
    expect(await partir(part, { intervenantId: situation.referent.membreId })).toEqual(refuse("INTERVENANT"));
    expect(await partir(part, { intervenantId: reprend.membreId })).toEqual(ok());
    expect(await qui(situation.id)).toMatchObject({ intervenantId: reprend.membreId });
    const reste = await withEspace(espace, async (tx) => [
      (await tx.seance.findFirstOrThrow({ where: { id: seanceId } })).intervenantId,
      (await tx.groupe.findFirstOrThrow({ where: { id: groupe.id } })).intervenantId,
    ]);
    expect(reste).toEqual([reprend.membreId, reprend.membreId]);
    expect((await lire(part))?.intervenant).toEqual({
      situations: [],
      groupes: [],
      demandes: [],
      rencontres: [],
    });
  });

  it("hands over a queue in as many statements for four demandes as for one, each told to who takes over", async () => {
    const passer = async (nombre: number) => {
      const [part, reprend] = [await creer("INTERVENANT"), await creer("INTERVENANT")];
      const auteur = await creer("PROFESSIONNEL");
      for (let rang = 0; rang < nombre; rang += 1) {
        const { id } = await createDemandeDeposee(auteur, {}, now);
        await withEspace(espace, (tx) =>
          tx.demande.update({
            where: { espaceId_id: { espaceId: espace.espaceId, id } },
            data: { intervenantId: part.membreId },
          }),
        );
      }
      const compte = await statementsOf(async () =>
        expect(await partir(part, { intervenantId: reprend.membreId })).toEqual(ok()),
      );
      const dites = await withEspace(espace, (tx) =>
        tx.notification.count({
          where: { membreId: reprend.membreId, message: { sorte: "DEMANDE_CONFIEE" } },
        }),
      );
      return { compte, dites };
    };
    const une = await passer(1);
    expect(await passer(4)).toEqual({ compte: une.compte, dites: 4 });
  });

  it("leaves everything as it was when one séance overlaps what the colleague already has", async () => {
    const [part, reprend] = [await creer("INTERVENANT"), await creer("INTERVENANT")];
    const libre = await createSituation(espace, { intervenant: part, now });
    const prise = await createSituation(espace, { intervenant: part, now });
    const sienne = await createSituation(espace, { intervenant: reprend, now });
    await createSeance(prise, { debut: DANS_DIX_JOURS, now });
    await createSeance(sienne, { debut: DANS_DIX_JOURS, now });
    expect(await partir(part, { intervenantId: reprend.membreId })).toEqual(refuse("AGENDA_PRIS"));
    for (const { id } of [libre, prise])
      expect(await qui(id)).toMatchObject({ intervenantId: part.membreId });
    expect(await actif(part.membreId)).toBe(true);
  });
});

describe("a departure", () => {
  it("of a secretary gives the minutes to come to a named colleague", async () => {
    const [part, reprend] = [await creer("SECRETARIAT"), await creer("SECRETARIAT")];
    const situation = await createSituation(espace, { now });
    const { id } = await createSeance(situation, { debut: DANS_DIX_JOURS, now });
    await withEspace(espace, (tx) =>
      tx.seance.updateMany({ where: { id }, data: { secretaireId: part.membreId } }),
    );
    expect(await partir(part)).toEqual(refuse("SECRETAIRE"));
    expect(await partir(part, { secretaireId: reprend.membreId })).toEqual(ok());
    const { secretaireId } = await withEspace(espace, (tx) => tx.seance.findFirstOrThrow({ where: { id } }));
    expect(secretaireId).toBe(reprend.membreId);
  });

  it("is the administrator's to note, once, and not of the last who administers", async () => {
    const part = await creer("PROFESSIONNEL");
    expect(await leaveMembre(part, { membreId: part.membreId }, now)).toEqual(refuse("INTERDIT"));
    expect(await partir(espace.admin)).toEqual(refuse("DERNIER_ADMINISTRATEUR"));
    expect(await partir(part)).toEqual(ok());
    expect(await partir(part)).toEqual(refuse("INTROUVABLE"));
  });
});

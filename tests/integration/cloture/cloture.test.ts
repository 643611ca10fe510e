import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { closeSituation } from "@/lib/cloture/commands";
import { getCloture } from "@/lib/cloture/queries";
import { sqlStateOf, withEspace } from "@/lib/db";
import { ok, refuse } from "@/lib/result";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { holdSeance } from "@/lib/seance/commands/hold";
import { addMinutes, jourFromDate, toInstant } from "@/lib/time";
import type { StatutSeance } from "@/prisma/client/enums";
import { clotureDe, createCloture } from "../../factories/cloture";
import { createCompteRendu } from "../../factories/compte-rendu";
import { createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance } from "../../factories/seance";
import { createSituation, type SituationDeTest } from "../../factories/situation";

// Later than any clock: the database compares with its own.
const NOW = toInstant("2023-11-30", "23:30", "Europe/Paris");
const dans = (jours: number) => addMinutes(NOW, jours * 1440);

let espace: EspaceDeTest;
let situation: SituationDeTest;
let intervenant: Acteur;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: NOW });
  intervenant = situation.intervenant;
});

const close = async (par: Acteur, saisie: Record<string, unknown> = {}, now = NOW) =>
  closeSituation(par, await clotureDe(situation, saisie), now);
const seanceOf = (id: string) =>
  withEspace(espace, (tx) =>
    tx.seance.findFirstOrThrow({ where: { id }, select: { statut: true, motif: true, version: true } }),
  );

describe("closing a situation", () => {
  it("is its intervenant·e's, once, on what they read", async () => {
    const autre = await createMembre(espace, { roles: ["INTERVENANT"] });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    for (const membre of [situation.referent, autre, secretaire, espace.admin])
      expect(await close(membre)).toEqual(refuse("INTROUVABLE"));
    expect(await close(intervenant, { version: 99 })).toEqual(refuse("PERIME"));
    const answers = await Promise.all([close(intervenant), close(intervenant)]);
    expect(answers.filter((answer) => answer.ok)).toEqual([ok({ situationId: situation.id, annulees: 0 })]);
    expect(answers).toContainEqual(refuse("INTROUVABLE"));
  });

  it("is refused while the situation waits for an answer, and for a reason that is not in the list", async () => {
    const outil = await withEspace(espace, (tx) => tx.valeur.findFirstOrThrow({ where: { liste: "outil" } }));
    expect(await close(intervenant, { motifId: outil.id })).toEqual(refuse("MOTIF_INCONNU"));
    situation = await createSituation(espace, { intervenant: null, now: NOW });
    expect(await close(situation.intervenant)).toEqual(refuse("INTROUVABLE"));
  });

  it("cancels what is not over, frees its time, and leaves what took place", async () => {
    const tenue = await createSeance(situation, { statut: "TENUE", now: dans(-30) });
    const passee = await createSeance(situation, { statut: "CONFIRMEE", now: dans(-20) });
    const proposee = await createSeance(situation, { now: NOW });
    const confirmee = await createSeance(situation, { statut: "CONFIRMEE", now: dans(20) });
    expect(await close(intervenant)).toEqual(ok({ situationId: situation.id, annulees: 2 }));
    const cancelled = { statut: "ANNULEE", motif: "SITUATION_CLOSE" };
    expect(await seanceOf(proposee.id)).toMatchObject(cancelled);
    expect(await seanceOf(confirmee.id)).toMatchObject(cancelled);
    expect(await seanceOf(tenue.id)).toMatchObject({ statut: "TENUE" });
    expect(await seanceOf(passee.id)).toMatchObject({ statut: "CONFIRMEE" });
    const reserved = await withEspace(espace, (tx) =>
      tx.reservation.count({ where: { seanceId: { in: [proposee.id, confirmee.id] } } }),
    );
    expect(reserved).toBe(0);
  });

  it("makes the follow-ups due 3 and 6 months later, in days of the espace's zone, at a month's end too", async () => {
    await createCloture(situation, {}, NOW);
    const suivis = await withEspace(espace, (tx) => tx.suivi.findMany({ orderBy: { mois: "asc" } }));
    expect(suivis.map(({ mois, prevuLe }) => [mois, jourFromDate(prevuLe)])).toEqual([
      [3, "2024-02-29"],
      [6, "2024-05-30"],
    ]);
  });

  it("checks the words like any other, and keeps them for who reads the content", async () => {
    const refus = await close(intervenant, { effets: "Elle vit chez Kevin, 06 12 34 56 78." });
    expect(refus).toMatchObject({ reason: "ALERTES" });
    await close(intervenant, { effets: "Les rendez-vous ont repris." });
    const lue = async (acteur: Acteur) => {
      const page = await getCloture(acteur, situation.id, NOW);
      return page && "fiche" in page ? page.fiche.effets : undefined;
    };
    expect(await lue(situation.referent)).toBe("Les rendez-vous ont repris.");
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    expect(await lue(secretaire)).toBeNull();
    expect(await lue(await createMembre(espace))).toBeUndefined();
  });

  it("says no more of the person once they have withdrawn, and can still be done", async () => {
    await createRetrait(situation.referent, situation.id, NOW);
    expect(await close(intervenant, { effets: "Un mot de trop." })).toEqual(refuse("CONSENTEMENT_RETIRE"));
    expect(await close(intervenant, { effets: "" })).toMatchObject({ ok: true });
  });
});

describe("a closed situation", () => {
  it("plans nothing any more, by the command or by SQL", async () => {
    const seance = await createSeance(situation, { statut: "CONFIRMEE", now: dans(20) });
    await createCloture(situation, {}, NOW);
    const { version } = await seanceOf(seance.id);
    expect(await confirmSeances(intervenant, { seance: [{ id: seance.id, version }] }, NOW)).toMatchObject({
      ok: false,
    });
    const { espaceId, membreId } = intervenant;
    const insert = (statut: StatutSeance) =>
      withEspace(espace, (tx) =>
        tx.seance.create({
          data: {
            ...{ espaceId, situationId: situation.id, intervenantId: membreId, statut, statutLe: NOW },
            ...{ debut: dans(60), fin: addMinutes(dans(60), 120), creeLe: NOW },
            ...{ statutParId: membreId, creeParId: membreId },
          },
        }),
      ).catch(sqlStateOf);
    expect(await insert("CONFIRMEE")).toBe("RC002");
  });

  it("loses the race against a confirmation, or wins it: never a confirmed séance to come", async () => {
    const seance = await createSeance(situation, { now: NOW });
    await Promise.all([
      confirmSeances(intervenant, { seance: [{ id: seance.id, version: 1 }] }, NOW),
      close(intervenant),
    ]);
    expect(await seanceOf(seance.id)).toMatchObject({ statut: "ANNULEE" });
  });

  it("still lets a past séance be said held, and its minutes be written", async () => {
    const passee = await createSeance(situation, { statut: "CONFIRMEE", now: dans(-20) });
    await createCloture(situation, {}, NOW);
    const heures = { jour: "2023-11-17", debut: "13:30", fin: "15:30", preparation: 60 };
    const presences = [{ suffixe: situation.referent.membreId, valeur: "PRESENT" as const }];
    const tenue = { seanceId: passee.id, version: passee.version, ...heures, presences };
    expect(await holdSeance(intervenant, tenue, NOW)).toMatchObject({ ok: true });
    await expect(createCompteRendu(passee, { now: NOW })).resolves.toMatchObject({ version: 1 });
  });

  it("stays closed, and its closing as it was written, through SQL as the application's role", async () => {
    await createCloture(situation, {}, NOW);
    const reopen = withEspace(espace, (tx) =>
      tx.situation.updateMany({ where: { id: situation.id }, data: { statut: "SUIVIE" } }),
    );
    await expect(reopen.catch(sqlStateOf)).resolves.toBe("RC002");
    const rewrite = withEspace(espace, (tx) => tx.cloture.updateMany({ data: { effet: "SUPERIEUR" } }));
    await expect(rewrite.catch(sqlStateOf)).resolves.toBe("42501");
  });
});

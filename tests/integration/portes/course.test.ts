import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { withEspace } from "@/lib/db";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { addMinutes, now as clock, jourOf } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { faite } from "../../factories/monde";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";
import { guardConsentement } from "./invariant";
import { createExterieur } from "./situations";

const now = clock();
const COURSES = 12;
const CONFIRMATIONS = 6;
let espace: EspaceDeTest;
let secretaire: Acteur;
beforeAll(async () => {
  espace = await createEspaceDeTest();
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
});
await guardConsentement();

const confirmees = ({ intervenant, id: situationId }: SituationDeTest) =>
  withEspace(intervenant, (tx) => tx.seance.count({ where: { situationId, statut: "CONFIRMEE" } }));

/** A situation and as many séances to confirm as there will be people to do it at once. */
async function createDepart() {
  const situation = await createSituation(espace, { now });
  const { intervenant, referent, id: situationId } = situation;
  const creneaux = Array.from({ length: CONFIRMATIONS }, (_, rang) => {
    const debut = addMinutes(now, (rang + 1) * 10_080);
    return { champ: `creneau-${rang}`, valeur: { debut, lieuId: null, trajetMinutes: 0 } };
  });
  const input = { situationId, participant: [referent.membreId], creneaux };
  const { ids } = faite(await proposeSeances(intervenant, input, now));
  const seances = ids.map((id, rang) => ({ id, version: 1, debut: addMinutes(now, (rang + 1) * 10_080) }));
  const confirmer = seances.map(({ id, version }, rang) => () => {
    const par = rang % 2 === 0 ? intervenant : secretaire;
    return confirmSeances(par, { seance: [{ id, version }] }, now);
  });
  return { situation, seances, confirmer };
}

/** All at once, the decisive act somewhere among the others. */
const ensemble = <T>(actes: (() => Promise<T>)[], decisif: () => Promise<unknown>, rang: number) =>
  Promise.all(
    actes.toSpliced(rang % (actes.length + 1), 0, decisif as () => Promise<T>).map((acte) => acte()),
  );

describe("one withdrawal among concurrent confirmations", () => {
  it(`leaves nothing confirmed, ${COURSES} times out of ${COURSES}`, async () => {
    for (let course = 0; course < COURSES; course += 1) {
      const { situation, confirmer } = await createDepart();
      const { referent, id: situationId } = situation;
      const retraitLe = jourOf(now, referent.zone);
      await ensemble(
        confirmer,
        () => withdrawConsentement(referent, { situationId, retraitLe }, now),
        course,
      );
      expect(await confirmees(situation)).toBe(0);
    }
  }, 120_000);

  it("is not outrun by a confirmed séance that is moved meanwhile", async () => {
    for (let course = 0; course < COURSES / 2; course += 1) {
      const { situation, confirmer, seances } = await createDepart();
      await Promise.all(confirmer.map((acte) => acte()));
      const { referent, intervenant, id: situationId } = situation;
      const retraitLe = jourOf(now, referent.zone);
      const deplacer = seances.map(({ id: seanceId, version, debut }) => () => {
        const creneau = { debut: addMinutes(debut, 1440), lieuId: null, trajetMinutes: 0 };
        const report = { creneau, motif: "AUTRE", garderConfirmee: true } as const;
        return postponeSeance(intervenant, { seanceId, version: version + 1, ...report }, now);
      });
      await ensemble(deplacer, () => withdrawConsentement(referent, { situationId, retraitLe }, now), course);
      expect(await confirmees(situation)).toBe(0);
    }
  }, 120_000);
});

describe("one association the agreement leaves out, among concurrent confirmations", () => {
  it("leaves nothing confirmed either", async () => {
    const exterieur = await createExterieur(espace);
    for (let course = 0; course < COURSES / 2; course += 1) {
      const { situation, confirmer } = await createDepart();
      await ensemble(confirmer, () => createAssociation(situation, exterieur, "PROPOSEE", now), course);
      expect(await confirmees(situation)).toBe(0);
    }
  }, 120_000);
});

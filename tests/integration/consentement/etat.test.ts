import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { TRANSITIONS_ASSOCIATION } from "@/lib/association/rules";
import { listEvenements } from "@/lib/consentement/queries/evenements";
import { acteOf, ETATS_CONSENTEMENT, etatConsentement, isInforme } from "@/lib/consentement/rules/etat";
import { withEspace } from "@/lib/db";
import { dateFromJour, toInstant } from "@/lib/time";
import type { ActeConsentement } from "@/prisma/client/enums";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSituation } from "../../factories/situation";

const JOUR = "2031-03-02";
const NOW = toInstant(JOUR, "10:00", "Europe/Paris");

/** One thing that happens to a situation: a consent event over some of three structures, or an association. */
type Pas =
  | { type: "consentement"; acte: ActeConsentement; structures: boolean[]; nommer: boolean }
  | { type: "association"; membre: number; statut: "PROPOSEE" | "ACCEPTEE" | "DECLINEE" | "TERMINEE" }
  | { type: "depart"; membre: number; structure: number };

const pas: fc.Arbitrary<Pas> = fc.oneof(
  fc.record({
    type: fc.constant("consentement" as const),
    acte: fc.constantFrom<ActeConsentement>("INFORMATION", "ACCORD", "ACCORD", "MODIFICATION", "RETRAIT"),
    structures: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    nommer: fc.boolean(),
  }),
  fc.record({
    type: fc.constant("association" as const),
    membre: fc.nat(2),
    statut: fc.constantFrom(
      "PROPOSEE" as const,
      "ACCEPTEE" as const,
      "DECLINEE" as const,
      "TERMINEE" as const,
    ),
  }),
  fc.record({ type: fc.constant("depart" as const), membre: fc.nat(2), structure: fc.nat(2) }),
);

describe("the state of a consent", () => {
  let espace: EspaceDeTest;
  let referent: Acteur;
  let structures: string[];
  let membres: Acteur[];

  beforeAll(async () => {
    espace = await createEspaceDeTest();
    referent = await createMembre(espace);
    structures = await withEspace(espace, async (tx) => {
      const autres = ["CSAPA du Fleuve", "Mission locale"].map((nom) =>
        tx.structure.create({ data: { espaceId: espace.espaceId, nom }, select: { id: true } }),
      );
      return [espace.structureId, ...(await Promise.all(autres)).map(({ id }) => id)];
    });
    membres = await Promise.all(structures.map((structureId) => createMembre(espace, { structureId })));
  });

  const at = <T>(list: readonly T[], index: number) => list[index] as T;

  async function apply(situationId: string, step: Pas): Promise<void> {
    const { espaceId } = espace;
    await withEspace(espace, async (tx) => {
      if (step.type === "depart") {
        const { membreId } = at(membres, step.membre);
        await tx.membre.updateMany({
          where: { espaceId, id: membreId },
          data: { structureId: at(structures, step.structure) },
        });
        return;
      }
      if (step.type === "association") {
        const { membreId } = at(membres, step.membre);
        const cle = { espaceId_situationId_membreId: { espaceId, situationId, membreId } };
        const { statut } = step;
        const avant = (await tx.association.findUnique({ where: cle }))?.statut ?? statut;
        // A move the state machine forbids is no history to compare either.
        if (
          avant !== statut &&
          !TRANSITIONS_ASSOCIATION.some(({ de, vers }) => de === avant && vers === statut)
        )
          return;
        const proposition = { espaceId, situationId, membreId, statut, proposeeLe: NOW };
        await tx.association.upsert({
          where: cle,
          create: { ...proposition, proposeeParId: referent.membreId },
          update: { statut },
        });
        return;
      }
      const { evenements, associes } = await listEvenements(tx, referent, situationId);
      const accord = step.acte === "ACCORD" || step.acte === "MODIFICATION";
      // An agreement nobody was informed of is refused by the database, and so is no history to compare.
      if (accord && !isInforme(evenements, { survenuLe: JOUR, portees: [], exclusions: [] })) return;
      const acte = accord ? acteOf(etatConsentement(evenements, associes)) : step.acte;
      const { id: consentementId } = await tx.consentement.create({
        data: {
          espaceId,
          situationId,
          acte,
          survenuLe: dateFromJour(JOUR),
          recueilliParId: referent.membreId,
          enregistreLe: NOW,
          ...(accord ? { moyen: "ECRIT", texteVersion: "2026-1", conserveParId: espace.structureId } : {}),
        },
      });
      const couvertes = structures.filter((_, index) => accord && step.structures[index]);
      await tx.consentementPortee.createMany({
        data: couvertes.map((structureId, index) => ({
          espaceId,
          consentementId,
          structureId,
          membreId: step.nommer ? at(membres, index).membreId : null,
        })),
      });
    });
  }

  const states = (situationId: string) =>
    withEspace(espace, async (tx) => {
      const { evenements, associes } = await listEvenements(tx, referent, situationId);
      const [row] = await tx.$queryRaw<{ etat: string; retire: boolean }[]>`
        SELECT consentement_etat("espaceId", "id") AS etat, "accordRetireLe" IS NOT NULL AS retire
        FROM "Situation" WHERE "id" = ${situationId}::uuid`;
      return { rule: etatConsentement(evenements, associes), database: row?.etat, retire: row?.retire };
    });

  it("is the same in the rules and in the database, after any history", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(pas, { maxLength: 10 }), async (steps) => {
        const { id } = await createSituation(espace, { referent, intervenant: null, consentement: "ABSENT" });
        for (const step of steps) await apply(id, step);
        const { rule, database, retire } = await states(id);
        expect(database).toBe(rule);
        expect(retire).toBe(rule === "RETIRE");
        seen.add(rule);
      }),
      { numRuns: 120 },
    );
    expect([...seen].sort()).toEqual([...ETATS_CONSENTEMENT].sort());
  });
});

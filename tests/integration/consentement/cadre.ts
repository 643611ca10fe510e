import { beforeEach } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { addMinutes, toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createSituation, type SituationDeTest } from "../../factories/situation";

// Later than any clock: the database compares with its own.
export const JOUR = "2031-03-10";
export const NOW = toInstant(JOUR, "14:00", "Europe/Paris");
export const DANS_UN_MOIS = addMinutes(NOW, 30 * 24 * 60);

export let espace: EspaceDeTest;
export let situation: SituationDeTest;
export let referent: Acteur;

export const accord = (plus: object = {}) => ({
  survenuLe: JOUR,
  moyen: "ECRIT" as const,
  texteVersion: "2026-1",
  conserveParId: espace.structureId,
  portees: [{ structureId: espace.structureId }],
  exclusions: ["sante"],
  ...plus,
});
export const information = { survenuLe: "2031-03-03" };

export const createSeance = (statut: "PROPOSEE" | "CONFIRMEE", debut = DANS_UN_MOIS) =>
  withEspace(espace, (tx) =>
    tx.seance.create({
      data: {
        espaceId: espace.espaceId,
        situationId: situation.id,
        intervenantId: situation.intervenant.membreId,
        debut,
        fin: addMinutes(debut, 120),
        statut,
        statutLe: NOW,
        statutParId: situation.intervenant.membreId,
        creeParId: situation.intervenant.membreId,
        creeLe: NOW,
      },
    }),
  );
export const seanceOf = (id: string) =>
  withEspace(espace, (tx) => tx.seance.findFirstOrThrow({ where: { espaceId: espace.espaceId, id } }));
export const historyOf = (situationId: string) =>
  withEspace(espace, (tx) =>
    tx.consentement.findMany({
      where: { espaceId: espace.espaceId, situationId },
      orderBy: { rang: "asc" },
      select: { acte: true, exclusions: true },
    }),
  );

/** Before each test: a situation of an espace of its own, of which nobody has agreed to anything. */
export const prepare = () =>
  beforeEach(async () => {
    espace = await createEspaceDeTest();
    situation = await createSituation(espace, { consentement: "ABSENT", now: NOW });
    referent = situation.referent;
  });

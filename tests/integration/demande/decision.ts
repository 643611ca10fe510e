import { beforeEach } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { toInstant } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";

export const NOW = toInstant("2031-03-10", "14:00", "Europe/Paris");

export let espace: EspaceDeTest;
export let lea: Acteur;
export let nadia: Acteur;

export const demandeOf = (id: string) =>
  withEspace(espace, (tx) =>
    tx.demande.findUniqueOrThrow({ where: { espaceId_id: { espaceId: espace.espaceId, id } } }),
  );
export const cibleOf = async (demandeId: string) => ({
  demandeId,
  version: (await demandeOf(demandeId)).version,
});
export const journalOf = (objetId: string) =>
  withEspace(espace, async (tx) => {
    const rows = await tx.journal.findMany({ where: { objetId }, orderBy: { id: "asc" } });
    return rows.map(({ acte, membreId }) => `${acte} ${membreId === nadia.membreId ? "nadia" : "léa"}`);
  });

/** Before each test: an espace with Léa, who files, and Nadia, who decides. */
export const prepare = () =>
  beforeEach(async () => {
    espace = await createEspaceDeTest();
    lea = await createMembre(espace, { prenom: "Léa" });
    nadia = await createMembre(espace, { prenom: "Nadia", roles: ["INTERVENANT"] });
  });

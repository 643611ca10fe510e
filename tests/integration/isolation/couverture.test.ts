import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { visibleContenu } from "@/lib/situation/access";
import { getSituation } from "@/lib/situation/queries/situation";
import { now as clock } from "@/lib/time";
import { createAccord, createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";
import { createExterieur } from "../portes/situations";

const now = clock();
let espace: EspaceDeTest;
let situation: SituationDeTest;
let associe: Acteur;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now });
  associe = await createExterieur(espace);
  await createAssociation(situation, associe, "ACCEPTEE", now);
});

/** Whether the professional reads the situation: by the page's answer and by the where-clause, which must agree. */
async function reads(): Promise<boolean> {
  const fiche = await getSituation(associe, situation.id);
  const lues = await withEspace(associe, (tx) =>
    tx.situation.count({ where: { AND: [visibleContenu(associe), { id: situation.id }] } }),
  );
  expect(fiche).toMatchObject({ partie: "ASSOCIE", lisible: lues === 1 });
  return lues === 1;
}

const accorde = (portees: { structureId: string; membreId?: string }[]) =>
  createAccord(situation.referent, situation.id, { structureId: espace.structureId, portees }, now);

describe("an associated professional who has accepted", () => {
  it("opens the page and reads nothing while the agreement does not cover them (L.1110-4 CSP)", async () => {
    expect(await reads()).toBe(false);
  });

  it("reads once it covers their structure or them by name, and no more once it is narrowed", async () => {
    const { structureId } = espace;
    const sienne = associe.structureId ?? "";
    await accorde([{ structureId }, { structureId: sienne }]);
    expect(await reads()).toBe(true);
    await accorde([{ structureId }]);
    expect(await reads()).toBe(false);
    await accorde([{ structureId }, { structureId: sienne, membreId: associe.membreId }]);
    expect(await reads()).toBe(true);
  });

  it("no longer reads from another structure, nor after a withdrawal, until a new agreement", async () => {
    const portees = [{ structureId: associe.structureId ?? "" }];
    await accorde(portees);
    const place = (structureId: string | null) =>
      withEspace(espace, (tx) =>
        tx.membre.updateMany({ where: { id: associe.membreId }, data: { structureId } }),
      );
    await place(espace.structureId);
    expect(await reads()).toBe(false);
    await place(associe.structureId);
    expect(await reads()).toBe(true);
    await createRetrait(situation.referent, situation.id, now);
    expect(await reads()).toBe(false);
    await accorde(portees);
    expect(await reads()).toBe(true);
  });

  it("cannot be said covered by hand", async () => {
    const couvrir = { where: { situationId: situation.id }, data: { couverte: true } };
    await withEspace(espace, (tx) => tx.association.updateMany(couvrir));
    expect(await reads()).toBe(false);
  });
});

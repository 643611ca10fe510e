import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { associateMembre } from "@/lib/association/commands/associate";
import { withEspace } from "@/lib/db";
import { updateMembre } from "@/lib/membre/commands/membre";
import * as actions from "@/lib/seance/actions";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { postponeSeance } from "@/lib/seance/commands/postpone";
import { addMinutes, now as clock } from "@/lib/time";
import { createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createAssociation } from "../../factories/situation";
import { guardConsentement } from "./invariant";
import { createEnVigueur, createExterieur, createSansAccord, ETATS } from "./situations";

const session = vi.hoisted(() => ({ acteur: null as unknown }));
vi.mock("@/lib/gate", () => ({ requireActeur: async () => session.acteur, requireSite: async () => {} }));
vi.mock("next/cache", () => ({ refresh: () => {} }));
vi.mock("next/navigation", () => ({ redirect: () => {} }));

const now = clock();
let espace: EspaceDeTest;
beforeAll(async () => {
  espace = await createEspaceDeTest();
});
await guardConsentement();

const statutOf = (acteur: Acteur, id: string) =>
  withEspace(acteur, async (tx) => (await tx.seance.findFirstOrThrow({ where: { id } })).statut);

const formOf = (champs: Record<string, string>) => {
  const data = new FormData();
  for (const [nom, valeur] of Object.entries(champs)) data.append(nom, valeur);
  return data;
};

describe.each(ETATS)("while the agreement is « %s »", (etat) => {
  it("no command confirms a séance", async () => {
    const { intervenant, seance } = await createSansAccord(espace, etat, now);
    const lue = { seance: [{ id: seance.id, version: seance.version }] };
    const fait = await confirmSeances(intervenant, lue, now);
    expect(fait).toMatchObject({ ok: false });
    expect(await statutOf(intervenant, seance.id)).not.toBe("CONFIRMEE");
  });

  it("no form does, and the person is told in French", async () => {
    const { intervenant, seance } = await createSansAccord(espace, etat, now);
    session.acteur = intervenant;
    const data = formOf({ seance: `${seance.id}_${seance.version}` });
    const state = await actions.confirmSeances(espace.slug, {}, data);
    expect(state).toMatchObject({ ok: false, message: expect.stringMatching(/\p{L}{3,}.*\.$/u) });
    expect(await statutOf(intervenant, seance.id)).not.toBe("CONFIRMEE");
  });
});

describe("what was confirmed", () => {
  it("does not stay so on another date once the agreement is withdrawn", async () => {
    const { intervenant, referent, confirmee, id } = await createEnVigueur(espace, now);
    await createRetrait(referent, id, now);
    for (const version of [confirmee.version, confirmee.version + 1]) {
      const creneau = { debut: addMinutes(confirmee.debut, 1440), lieuId: null, trajetMinutes: 0 };
      const report = { creneau, motif: "AUTRE", garderConfirmee: true } as const;
      expect(
        await postponeSeance(intervenant, { seanceId: confirmee.id, version, ...report }, now),
      ).toMatchObject({
        ok: false,
      });
    }
    expect(await statutOf(intervenant, confirmee.id)).toBe("ANNULEE");
  });

  it("is proposed again when someone the agreement leaves out is gathered", async () => {
    const { referent, confirmee, id: situationId } = await createEnVigueur(espace, now);
    const { membreId } = await createExterieur(espace);
    expect(await associateMembre(referent, { situationId, membreId, rouvrir: false }, now)).toMatchObject({
      ok: false,
      reason: "HORS_PORTEE",
    });
    expect(await statutOf(referent, confirmee.id)).toBe("CONFIRMEE");
    expect(await associateMembre(referent, { situationId, membreId, rouvrir: true }, now)).toMatchObject({
      ok: true,
    });
    expect(await statutOf(referent, confirmee.id)).toBe("PROPOSEE");
  });

  it("is proposed again when someone gathered moves to a structure it leaves out", async () => {
    const situation = await createEnVigueur(espace, now);
    const { admin, structureId } = espace;

    const associe = await createMembre(espace);
    await createAssociation(situation, associe, "ACCEPTEE", now);
    expect(await statutOf(admin, situation.confirmee.id)).toBe("CONFIRMEE");
    const { structureId: ailleurs } = await createExterieur(espace);
    const fiche = { prenom: "Camille", nom: "Martin", roles: ["PROFESSIONNEL" as const], delegations: [] };
    const reste = { professionId: undefined, telephone: undefined, baseSecret: "PROFESSION" as const };
    const place = { membreId: associe.membreId, structureId: ailleurs ?? structureId };
    expect(await updateMembre(admin, { ...fiche, ...reste, ...place }, now)).toMatchObject({ ok: true });
    expect(await statutOf(admin, situation.confirmee.id)).toBe("PROPOSEE");
  });
});

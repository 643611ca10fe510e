import { beforeEach, describe, expect, it } from "vitest";
import { recordConsentement } from "@/lib/consentement/commands/record";
import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { getPageConsentement } from "@/lib/consentement/queries/page";
import { sqlStateOf, withEspace } from "@/lib/db";
import { ok, refuse } from "@/lib/result";
import { addMinutes, toInstant } from "@/lib/time";
import { createMembre } from "../../factories/membre";
import {
  accord,
  createSeance,
  DANS_UN_MOIS,
  espace,
  information,
  JOUR,
  NOW,
  prepare,
  referent,
  seanceOf,
  situation,
} from "./cadre";

prepare();

describe("withdrawing", () => {
  beforeEach(async () => {
    await recordConsentement(referent, { situationId: situation.id, information, accord: accord() }, NOW);
  });
  const retrait = () => ({ situationId: situation.id, retraitLe: JOUR });

  it("cancels the séances to come, in the same transaction, and leaves what was held", async () => {
    const confirmee = await createSeance("CONFIRMEE");
    const proposee = await createSeance("PROPOSEE", addMinutes(DANS_UN_MOIS, 24 * 60));
    // Over by the database's own clock too: a withdrawal acts whatever date it bears.
    const passee = await createSeance("CONFIRMEE", toInstant("2026-03-09", "14:00", "Europe/Paris"));
    expect(await withdrawConsentement(referent, retrait(), NOW)).toEqual(ok({ situationId: situation.id }));
    for (const { id } of [confirmee, proposee])
      expect(await seanceOf(id)).toMatchObject({ statut: "ANNULEE", motif: "CONSENTEMENT_RETIRE" });
    expect(await seanceOf(passee.id)).toMatchObject({ statut: "CONFIRMEE" });
    const page = await getPageConsentement(referent, situation.id);
    expect(page?.arret?.annulees).toEqual([confirmee.debut, proposee.debut]);
    expect(page?.arret?.prevenus).toHaveLength(1);
    const reservations = await withEspace(espace, (tx) => tx.reservation.count());
    expect(reservations).toBe(1);
  });

  it("is recorded by the référent·e or by the secretariat, not by the intervenant·e", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    expect(await withdrawConsentement(situation.intervenant, retrait(), NOW)).toEqual(refuse("INTROUVABLE"));
    expect(await withdrawConsentement(secretaire, retrait(), NOW)).toMatchObject({ ok: true });
    expect(await withdrawConsentement(referent, retrait(), NOW)).toEqual(refuse("DEJA_RETIRE"));
  });

  it("wins over a booking that comes at the same moment", async () => {
    for (let i = 0; i < 5; i++) {
      const seance = await createSeance("PROPOSEE", addMinutes(DANS_UN_MOIS, i * 24 * 60));
      const confirm = withEspace(espace, (tx) =>
        tx.seance.updateMany({
          where: { espaceId: espace.espaceId, id: seance.id, statut: "PROPOSEE" },
          data: { statut: "CONFIRMEE" },
        }),
      ).catch(sqlStateOf);
      await Promise.all([withdrawConsentement(referent, retrait(), NOW), confirm]);
      expect(await seanceOf(seance.id)).toMatchObject({ statut: "ANNULEE" });
      await recordConsentement(referent, { situationId: situation.id, information, accord: accord() }, NOW);
    }
  });

  it("cannot be undone by a modification, even in SQL", async () => {
    await withdrawConsentement(referent, retrait(), NOW);
    const { espaceId } = espace;
    const attempt = withEspace(espace, (tx) =>
      tx.consentement.create({
        data: {
          espaceId,
          situationId: situation.id,
          acte: "MODIFICATION",
          survenuLe: NOW,
          moyen: "ECRIT",
          texteVersion: "2026-1",
          conserveParId: espace.structureId,
          recueilliParId: referent.membreId,
          enregistreLe: NOW,
        },
      }),
    );
    expect(await attempt.catch(sqlStateOf)).toBe("RC002");
  });
});

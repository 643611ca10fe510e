import { afterEach, expect } from "vitest";
import { clientOf } from "../../support/clients";

/**
 * After each test of the file, whatever it did and through whichever door: in the whole database no séance to come is
 * confirmed without an agreement in force, seen by the superuser.
 */
export async function guardConsentement(): Promise<void> {
  const admin = await clientOf("admin");
  afterEach(async () => {
    const { rows } = await admin.query(`SELECT "id" FROM "Seance"
      WHERE "statut" = 'CONFIRMEE' AND "fin" > now() AND consentement_etat("espaceId", "situationId") <> 'EN_VIGUEUR'`);
    expect(rows).toEqual([]);
  });
}

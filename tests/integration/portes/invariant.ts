import { afterEach, expect } from "vitest";
import { clientOf } from "../../support/clients";

/**
 * After each test of the file, whatever it did and through whichever door: in the whole database no séance to come is
 * confirmed without an agreement in force, seen by the superuser.
 */
export async function guardConsentement(): Promise<void> {
  const admin = await clientOf("admin");
  const connues = new Set<string>();
  afterEach(async () => {
    const { rows } = await admin.query(`SELECT "id" FROM "Seance"
      WHERE "statut" = 'CONFIRMEE' AND "fin" > now() AND consentement_etat("espaceId", "situationId") <> 'EN_VIGUEUR'`);
    const nouvelles = rows.map(({ id }) => String(id)).filter((id) => !connues.has(id));
    for (const id of nouvelles) connues.add(id);
    expect(nouvelles).toEqual([]);
  });
}

import type { Acteur } from "@/lib/acteur";
import { callFunction, withEspace } from "@/lib/db";
import { addMinutes, now } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createSeance } from "@/tests/factories/seance";
import { createAssociation, createSituation } from "@/tests/factories/situation";

export type World = { espace: EspaceDeTest; intervenant: Acteur; seanceId: string; size: number };

/**
 * An espace with `size` demandes waiting, `size` situations followed and a séance proposed for each,
 * and one held séance of four people whose page is measured.
 */
export async function createWorld(size: number): Promise<World> {
  const espace = await createEspaceDeTest({ nom: `Mesure ${size}` });
  const { espaceId, delegationId, territoireId, structureId } = espace;
  const professionnel = await createMembre(espace);
  const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
  const instant = now();
  await withEspace(intervenant, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "Situation" ("espaceId", "id", "code", "statut", "referentId", "intervenantId", "delegationId", "territoireId", "creeLe", "accepteeLe")
      SELECT ${espaceId}::uuid, gen_random_uuid(), kind || '-' || n, CASE kind WHEN 'Q' THEN 'OUVERTE' ELSE 'SUIVIE' END::"StatutSituation",
        ${professionnel.membreId}::uuid, CASE kind WHEN 'S' THEN ${intervenant.membreId}::uuid END, ${delegationId}::uuid, ${territoireId}::uuid, ${instant}, ${instant}
      FROM generate_series(1, ${size}::int) n, unnest(ARRAY['Q', 'S']) kind`;
    await tx.$executeRaw`
      INSERT INTO "Demande" ("espaceId", "id", "code", "statut", "situationId", "auteurId", "delegationId", "territoireId", "structureId", "trancheAge", "suiviMedical", "deposeLe", "etape")
      SELECT s."espaceId", gen_random_uuid(), 'D-' || s."code", 'DEPOSEE', s."id", s."referentId", s."delegationId", s."territoireId", ${structureId}::uuid, 'DE_35_A_44', 'OUI', ${instant}, 5
      FROM "Situation" s WHERE s."espaceId" = ${espaceId}::uuid AND s."code" LIKE 'Q-%'`;
    await tx.$executeRaw`
      INSERT INTO "Seance" ("espaceId", "id", "situationId", "intervenantId", "debut", "fin", "statut", "statutLe", "statutParId", "creeLe")
      SELECT s."espaceId", gen_random_uuid(), s."id", s."intervenantId", d.debut, d.debut + interval '2 hours', 'PROPOSEE', ${instant}, s."referentId", ${instant}
      FROM (SELECT *, row_number() OVER () AS n FROM "Situation" WHERE "espaceId" = ${espaceId}::uuid AND "code" LIKE 'S-%') s,
        LATERAL (SELECT ${addMinutes(instant, 30 * 1440)}::timestamptz + make_interval(hours => 4 * s.n::int) AS debut) d`;
  });
  await callFunction("SELECT 1", []);
  return { espace, intervenant, seanceId: await createHeldSeance(espace, intervenant), size };
}

async function createHeldSeance(espace: EspaceDeTest, intervenant: Acteur): Promise<string> {
  const avant = addMinutes(now(), -40 * 1440);
  const situation = await createSituation(espace, { intervenant, now: avant });
  const participants = [situation.referent];
  for (let n = 0; n < 3; n++) {
    const membre = await createMembre(espace);
    await createAssociation(situation, membre, "ACCEPTEE", avant);
    participants.push(membre);
  }
  const seance = await createSeance(situation, { statut: "TENUE", participants, now: avant });
  return seance.id;
}

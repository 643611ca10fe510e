import type { Acteur } from "@/lib/acteur";
import type { ChiffresGroupe } from "@/lib/bilan-groupe/rules";
import type { Tx } from "@/lib/db";
import { yearRange } from "@/lib/time";

type Row = Omit<ChiffresGroupe, "annee">;

/**
 * The activity of a group in a year of the espace's zone: séances by what became of them, minutes as held, presences over
 * the held ones, who was a member at any time of it, tools as many times as a séance used them. One statement; the caller
 * has proved that the acteur reads this group's bilan.
 */
export async function readChiffres(
  tx: Tx,
  { espaceId, zone }: Acteur,
  groupeId: string,
  annee: number,
  now: Date,
): Promise<ChiffresGroupe> {
  const { start, end } = yearRange(annee, zone);
  const [row] = await tx.$queryRaw<Row[]>`
    WITH seance AS (
      SELECT "id", "statut", "debut", "fin", "reelDebut", "reelFin",
        coalesce("preparationReelleMinutes", "avantMinutes" + "apresMinutes") AS "preparation"
      FROM "Seance" WHERE "espaceId" = ${espaceId}::uuid AND "groupeId" = ${groupeId}::uuid
        AND "debut" >= ${start} AND "debut" < ${end}),
    tenue AS (SELECT * FROM seance WHERE "statut" = 'TENUE'),
    place AS (
      SELECT g."membreId", g."entreeLe", g."sortieLe", m."structureId", v."libelle"
      FROM "GroupeMembre" g JOIN "Membre" m ON m."espaceId" = g."espaceId" AND m."id" = g."membreId"
      LEFT JOIN "Valeur" v ON v."espaceId" = m."espaceId" AND v."id" = m."professionId"
      WHERE g."espaceId" = ${espaceId}::uuid AND g."groupeId" = ${groupeId}::uuid
        AND g."entreeLe" < ${end} AND coalesce(g."sortieLe", ${end}) >= ${start}),
    membre AS (SELECT DISTINCT ON ("membreId") * FROM place ORDER BY "membreId", "entreeLe" DESC)
    SELECT
      (SELECT json_build_object(
        'tenues', count(*) FILTER (WHERE "statut" = 'TENUE'),
        'annulees', count(*) FILTER (WHERE "statut" IN ('ANNULEE', 'NON_TENUE')),
        'aVenir', count(*) FILTER (WHERE "statut" IN ('PROPOSEE', 'CONFIRMEE', 'REPORTEE') AND "fin" > ${now}),
        'sansStatut', count(*) FILTER (WHERE "statut" = 'CONFIRMEE' AND "fin" <= ${now})) FROM seance) AS seances,
      (SELECT json_build_object(
        'seance', coalesce(round(sum(extract(epoch FROM coalesce("reelFin" - "reelDebut", "fin" - "debut")) / 60)), 0)::int,
        'preparation', coalesce(sum("preparation"), 0)::int) FROM tenue) AS minutes,
      (SELECT json_build_object('presents', count(*) FILTER (WHERE p."etat" = 'PRESENT'), 'attendus', count(*))
        FROM "Presence" p JOIN tenue t ON t."id" = p."seanceId" WHERE p."espaceId" = ${espaceId}::uuid) AS presences,
      (SELECT json_build_object(
        'total', count(DISTINCT "membreId"),
        'entrees', count(*) FILTER (WHERE "entreeLe" >= ${start}),
        'sorties', count(*) FILTER (WHERE "sortieLe" >= ${start} AND "sortieLe" < ${end})) FROM place) AS membres,
      (SELECT count(DISTINCT "structureId")::int FROM membre) AS structures,
      (SELECT coalesce(json_agg(json_build_object('libelle', "libelle", 'nombre', "nombre") ORDER BY "nombre" DESC, "libelle"), '[]')
        FROM (SELECT coalesce("libelle", 'Profession non renseignée') AS "libelle", count(*)::int AS "nombre"
              FROM membre GROUP BY 1) x) AS professions,
      (SELECT coalesce(json_agg(json_build_object('libelle', "libelle", 'nombre', "nombre") ORDER BY "nombre" DESC, "libelle"), '[]')
        FROM (SELECT v."libelle", count(*)::int AS "nombre" FROM "SeanceOutil" o JOIN tenue t ON t."id" = o."seanceId"
              JOIN "Valeur" v ON v."espaceId" = o."espaceId" AND v."id" = o."valeurId"
              WHERE o."espaceId" = ${espaceId}::uuid GROUP BY 1) x) AS outils`;
  if (!row) throw new Error("a statement of aggregates gives one row");
  return { annee, ...row };
}

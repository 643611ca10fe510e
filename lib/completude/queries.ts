import type { Acteur } from "@/lib/acteur";
import { readEspace } from "@/lib/db";
import { jourOf, yearRange } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";
import { mendableLignes } from "./access";
import { MANQUES, type Manque } from "./rules";

/** Who holds it, and when it was: codes, names and dates, never a word of a case. */
type Ligne = { id: string; code: string; qui: string; moment: Date };

export type Completude = {
  annee: number;
  /** This year and the last, which are written one after the other. */
  annees: number[];
  sections: { manque: Manque; nombre: number; lignes: Ligne[] }[];
  /** In the whole espace, and of these what is for another intervenant·e to mend. */
  total: number;
  ailleurs: number;
};

type Lue = Ligne & { manque: Manque; nombre: number; total: number };

/** What a section shows at most, the oldest first. */
const AU_PLUS = 30;

/**
 * What the bilan of a year still misses (000:155-161): séances and rencontres that are over and that nobody said held or
 * not, minutes that are absent or not validated (what they count is not counted), groups without a validated bilan. One
 * statement. Null for who writes no bilan, and for a year to come.
 */
export async function getCompletude(
  acteur: Acteur,
  choisie: number | undefined,
  now: Date,
): Promise<Completude | null> {
  const portee = mendableLignes(acteur);
  const courante = Number(jourOf(now, acteur.zone).slice(0, 4));
  const annee = choisie ?? courante;
  if (!portee || annee > courante) return null;
  const lues = await readEspace<Lue>(acteur, sqlOfManques(annee, acteur.zone, portee.membreId, now));
  const sections = MANQUES.flatMap((manque) => {
    const lignes = lues.filter((lue) => lue.manque === manque);
    const [premiere] = lignes;
    return premiere ? [{ manque, nombre: premiere.nombre, lignes }] : [];
  });
  const total = lues[0]?.total ?? 0;
  const siennes = sections.reduce((somme, { nombre }) => somme + nombre, 0);
  return { annee, annees: [courante, courante - 1], sections, total, ailleurs: total - siennes };
}

/**
 * The séances of the year, whose minutes and status are looked at, with who the situation or the group is entrusted to now:
 * they alone still open them. After a withdrawal nobody writes any more.
 */
const SEANCES = (start: Date, end: Date) => Prisma.sql`
  SELECT x."espaceId", x."id", x."groupeId", x."statut", x."debut", x."fin", coalesce(s."code", g."code") AS "code",
    coalesce(s."intervenantId", g."intervenantId") AS "intervenantId" FROM "Seance" x
  LEFT JOIN "Situation" s ON s."espaceId" = x."espaceId" AND s."id" = x."situationId"
  LEFT JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
  WHERE coalesce(x."reelDebut", x."debut") >= ${start} AND coalesce(x."reelDebut", x."debut") < ${end}
    AND s."accordRetireLe" IS NULL`;

function sqlOfManques(annee: number, zone: string, membreId: string | null, now: Date): Prisma.Sql {
  const { start, end } = yearRange(annee, zone);
  return Prisma.sql`
    WITH seance AS (${SEANCES(start, end)}), manque AS (
      SELECT 'seance-sans-statut' AS "manque", x."id", x."code", x."intervenantId", x."debut" AS "moment"
      FROM seance x WHERE x."statut" = 'CONFIRMEE' AND x."fin" <= ${now}
      UNION ALL
      SELECT 'rencontre-sans-statut', r."id",
        CASE WHEN r."sorte" = 'INSTANCE' THEN coalesce(v."libelle", 'Instance') ELSE 'Sensibilisation' END,
        r."intervenantId", r."debut"
      FROM "Rencontre" r LEFT JOIN "Valeur" v ON v."espaceId" = r."espaceId" AND v."id" = r."instanceId"
      WHERE r."statut" = 'PREVUE' AND r."fin" <= ${now} AND r."debut" >= ${start} AND r."debut" < ${end}
      UNION ALL
      SELECT CASE WHEN c."versions" > 0 THEN 'compte-rendu-a-valider' ELSE 'compte-rendu-absent' END,
        x."id", x."code", x."intervenantId", x."debut"
      FROM seance x JOIN LATERAL (
        SELECT count(*) AS "versions", count(*) FILTER (WHERE c."statut" = 'VALIDE') AS "valides"
        FROM "CompteRendu" c WHERE c."espaceId" = x."espaceId" AND c."seanceId" = x."id") c ON c."valides" = 0
      WHERE x."statut" = 'TENUE'
      UNION ALL
      SELECT 'groupe-sans-bilan', g."id", g."code", g."intervenantId", max(x."debut")
      FROM seance x JOIN "Groupe" g ON g."espaceId" = x."espaceId" AND g."id" = x."groupeId"
      WHERE x."statut" = 'TENUE' AND NOT EXISTS (SELECT FROM "BilanGroupe" b
        WHERE b."espaceId" = g."espaceId" AND b."groupeId" = g."id" AND b."annee" = ${annee} AND b."statut" = 'VALIDE')
      GROUP BY g."espaceId", g."id"
    ), sien AS (
      SELECT *, count(*) OVER (PARTITION BY "manque")::int AS "nombre",
        row_number() OVER (PARTITION BY "manque" ORDER BY "moment", "id") AS "rang"
      FROM manque WHERE ${membreId}::uuid IS NULL OR "intervenantId" = ${membreId}::uuid
    )
    SELECT s."manque", s."id", s."code", s."moment", s."nombre", m."prenom" || ' ' || m."nom" AS "qui", t."total"
    FROM (SELECT count(*)::int AS "total" FROM manque) t
    LEFT JOIN sien s ON s."rang" <= ${AU_PLUS}
    LEFT JOIN "Membre" m ON m."id" = s."intervenantId"
    ORDER BY s."rang"`;
}

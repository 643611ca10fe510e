import type { Acteur } from "@/lib/acteur";
import { readEspace } from "@/lib/db";
import { type Jour, jourOf, yearRange } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";
import { canReadActivite } from "./access";

/** What one intervenant·e did in a year. */
export type Compte = {
  individuelles: number;
  collectives: number;
  situations: number;
  professionnels: number;
  acceptees: number;
  closes: number;
  restitutionsDues: number;
};

/** A follow-up to come, or that waits. */
type SuiviPrevu = { id: string; situationId: string; code: string; mois: number; prevuLe: Jour };

export type Activite = {
  annee: number;
  comptes: { apres: Compte; avant: Compte };
  /** Today. */
  suivies: number;
  groupes: number;
  suivis: SuiviPrevu[];
};

type Lue = Omit<Activite, "annee" | "comptes"> & { apres: Compte; avant: Compte };

const AU_PLUS = 20;

/**
 * The acteur's own work of the civil year in the espace's zone, up to now, beside the whole year before; what they follow
 * today, and the follow-ups 3 and 6 months after a closing that are still to do, the first due first. Codes and dates,
 * exact: each situation counted is theirs. One statement. Null for who holds no séances.
 */
export async function getActivite(acteur: Acteur, now: Date): Promise<Activite | null> {
  if (!canReadActivite(acteur)) return null;
  const annee = Number(jourOf(now, acteur.zone).slice(0, 4));
  const { membreId } = acteur;
  const [lue] = await readEspace<Lue>(
    acteur,
    Prisma.sql`
    SELECT ${compteOf(acteur, annee)} AS "apres", ${compteOf(acteur, annee - 1)} AS "avant",
      (SELECT count(*)::int FROM "Situation"
        WHERE "intervenantId" = ${membreId}::uuid AND "statut" = 'SUIVIE') AS "suivies",
      (SELECT count(*)::int FROM "Groupe"
        WHERE "intervenantId" = ${membreId}::uuid AND "statut" = 'OUVERT') AS "groupes",
      (SELECT coalesce(json_agg(l), '[]') FROM (
        SELECT f."id", f."situationId", s."code", f."mois", to_char(f."prevuLe", 'YYYY-MM-DD') AS "prevuLe"
        FROM "Suivi" f JOIN "Situation" s ON s."espaceId" = f."espaceId" AND s."id" = f."situationId"
        WHERE f."faitLe" IS NULL AND s."intervenantId" = ${membreId}::uuid
        ORDER BY f."prevuLe", f."id" LIMIT ${AU_PLUS}) l) AS "suivis"`,
  );
  if (!lue) throw new Error("the statement always answers one line");
  const { apres, avant, ...reste } = lue;
  return { annee, comptes: { apres, avant }, ...reste };
}

/** The counts of a year, as one JSON value. */
function compteOf({ membreId, zone }: Acteur, annee: number): Prisma.Sql {
  const { start, end } = yearRange(annee, zone);
  const within = (colonne: string) =>
    Prisma.sql`${Prisma.raw(colonne)} >= ${start} AND ${Prisma.raw(colonne)} < ${end}`;
  const tenues = Prisma.sql`"Seance" x WHERE x."intervenantId" = ${membreId}::uuid AND x."statut" = 'TENUE'
    AND ${within(`coalesce(x."reelDebut", x."debut")`)}`;
  return Prisma.sql`(SELECT json_build_object(
    'individuelles', count(*) FILTER (WHERE x."situationId" IS NOT NULL),
    'collectives', count(*) FILTER (WHERE x."groupeId" IS NOT NULL),
    'situations', count(DISTINCT x."situationId"),
    'professionnels', (SELECT count(DISTINCT p."membreId") FROM "Presence" p
      WHERE p."etat" = 'PRESENT' AND p."membreId" <> ${membreId}::uuid AND p."seanceId" IN (SELECT x."id" FROM ${tenues})),
    'acceptees', (SELECT count(*) FROM "Situation" s
      WHERE s."intervenantId" = ${membreId}::uuid AND ${within(`s."accepteeLe"`)}),
    'closes', (SELECT count(*) FROM "Cloture" c JOIN "Situation" s ON s."espaceId" = c."espaceId" AND s."id" = c."situationId"
      WHERE s."intervenantId" = ${membreId}::uuid AND ${within(`c."closeLe"`)}),
    'restitutionsDues', count(*) FILTER (WHERE x."situationId" IS NOT NULL AND x."restitueeLe" IS NULL
      AND EXISTS (SELECT FROM "CompteRendu" c WHERE c."espaceId" = x."espaceId" AND c."seanceId" = x."id" AND c."valideLe" IS NOT NULL))
  ) FROM ${tenues})`;
}

import type { Acteur } from "@/lib/acteur";
import { anneesOuvertes, type Contact, echeanceOf, isEchue } from "@/lib/conservation/rules";
import { type Tx, withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { addDays, addMonths, type Jour, jourOf, toInstant } from "@/lib/time";
import type { DevenirEcrits } from "@/prisma/client/enums";

/** At most so many at a time: the oldest first. */
const LIMITE = 200;

/** A situation whose time has come: why, since when, who is concerned; never a word of it. */
export type Echue = {
  id: string;
  code: string;
  contact: Contact;
  contactLe: Jour;
  echeance: Jour;
  /** The référent·e, and the intervenant·e where there is one. */
  concernes: string[];
  ecrits: number;
  /** Years it counts in, whose bilan is not published yet. */
  annees: number[];
};

export type Revue = {
  mois: number;
  /** What a withdrawal makes of the minutes, and how often an agreement is gone over again. */
  retrait: { retraitEcrits: DevenirEcrits; retraitDecideLe: Date | null; accordMois: number };
  total: number;
  echues: Echue[];
  /** The last erasures of situations: when, and why. */
  effacements: { le: Date; motif: "CONSERVATION" | "DEMANDE"; nombre: number }[];
};

type Ligne = Omit<Echue, "contactLe" | "echeance" | "annees"> & { le: Date; annees: number[]; total: number };

/** The rows of situations whose last contact is before `avant`, and without a séance to come. */
const readEchues = (tx: Tx, { espaceId, zone }: Acteur, avant: Date, now: Date) => tx.$queryRaw<Ligne[]>`
  SELECT s."id", s."code", c."le", c."sorte" AS "contact", (count(*) OVER ())::int AS "total",
    array_remove(ARRAY[r."prenom" || ' ' || r."nom", i."prenom" || ' ' || i."nom"], NULL) AS "concernes",
    situation_ecrits(s."espaceId", s."id") AS "ecrits",
    (SELECT coalesce(array_agg(DISTINCT extract(year FROM a."le" AT TIME ZONE ${zone})::int), '{}') FROM (
      SELECT "deposeLe" AS "le" FROM "Demande" d WHERE d."espaceId" = s."espaceId" AND d."situationId" = s."id" AND d."deposeLe" IS NOT NULL
      UNION ALL SELECT "debut" FROM "Seance" e WHERE e."espaceId" = s."espaceId" AND e."situationId" = s."id" AND e."statut" = 'TENUE') a) AS "annees"
  FROM "Situation" s
  JOIN LATERAL situation_dernier_contact(s."espaceId", s."id") c ON c."le" < ${avant}
  JOIN "Membre" r ON r."espaceId" = s."espaceId" AND r."id" = s."referentId"
  LEFT JOIN "Membre" i ON i."espaceId" = s."espaceId" AND i."id" = s."intervenantId"
  WHERE s."espaceId" = ${espaceId}::uuid AND s."effaceeLe" IS NULL AND s."creeLe" < ${avant}
    AND NOT situation_attendue(s."espaceId", s."id", ${now})
  ORDER BY c."le", s."code" LIMIT ${LIMITE}`;

/**
 * The yearly review: what has been kept long enough, and why each may go. For who administers the espace; null for
 * anyone else. Codes, dates and people, never a content; in a constant number of statements.
 */
export async function getRevue(acteur: Acteur, now: Date): Promise<Revue | null> {
  if (!can(acteur, "conservation.effacer")) return null;
  const { espaceId, zone } = acteur;
  return withEspace(acteur, async (tx) => {
    const { conservationMois: mois, ...retrait } = await tx.espace.findUniqueOrThrow({
      where: { id: espaceId },
      select: { conservationMois: true, retraitEcrits: true, retraitDecideLe: true, accordMois: true },
    });
    const bilans = await tx.bilan.findMany({
      where: { espaceId, etat: "PUBLIE" },
      distinct: ["annee"],
      select: { annee: true },
    });
    const publiees = bilans.map(({ annee }) => annee);
    const lignes = await readEchues(tx, acteur, limiteOf(now, mois, zone), now);
    const effacements = await tx.effacement.groupBy({
      by: ["le", "motif"],
      where: { espaceId, sorte: "SITUATION" },
      orderBy: { le: "desc" },
      take: 10,
      _count: true,
    });
    return {
      ...{ mois, retrait },
      total: lignes[0]?.total ?? 0,
      echues: lignes.map(({ le, total: _, annees, ...ligne }) => ({
        ...ligne,
        contactLe: jourOf(le, zone),
        echeance: echeanceOf(le, mois, zone),
        annees: anneesOuvertes(annees, publiees),
      })),
      effacements: effacements.flatMap(({ le, motif, _count }) =>
        motif ? [{ le, motif, nombre: _count }] : [],
      ),
    };
  });
}

/** The instant before which a last contact is old enough. A day more than needed at a month's end: `isEchue` decides. */
const limiteOf = (now: Date, mois: number, zone: string): Date =>
  toInstant(addDays(addMonths(jourOf(now, zone), -mois), 1), "00:00", zone);

/** Of these situations, those whose time has come and that nothing awaits; their rows are held until the end of the transaction. */
export async function lockEchues(
  tx: Tx,
  { espaceId, zone }: Acteur,
  situations: readonly string[],
  now: Date,
): Promise<string[]> {
  const { conservationMois } = await tx.espace.findUniqueOrThrow({
    where: { id: espaceId },
    select: { conservationMois: true },
  });
  // Held first, then asked about: what was booked or written meanwhile is seen.
  await tx.$queryRaw`
    SELECT FROM "Situation" WHERE "espaceId" = ${espaceId}::uuid AND "id" = ANY (${[...situations]}::uuid[])
    ORDER BY "id" FOR UPDATE`;
  const lignes = await tx.$queryRaw<{ id: string; le: Date }[]>`
    SELECT s."id", c."le" FROM "Situation" s JOIN LATERAL situation_dernier_contact(s."espaceId", s."id") c ON true
    WHERE s."espaceId" = ${espaceId}::uuid AND s."id" = ANY (${[...situations]}::uuid[]) AND s."effaceeLe" IS NULL
      AND NOT situation_attendue(s."espaceId", s."id", ${now})
    ORDER BY s."id"`;
  return lignes.filter(({ le }) => isEchue(le, conservationMois, zone, now)).map(({ id }) => id);
}

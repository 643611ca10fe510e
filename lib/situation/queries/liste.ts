import type { Acteur } from "@/lib/acteur";
import { type Invitation, listInvitations } from "@/lib/association/queries/invitation";
import { listEtats } from "@/lib/consentement/queries/etats";
import type { EtatConsentement } from "@/lib/consentement/rules/etat";
import { type Tx, withEspace } from "@/lib/db";
import { can, isLie } from "@/lib/droit/rules";
import { visibleSituations } from "@/lib/situation/access";
import type { RechercheSituations, TriSituations } from "@/lib/situation/schema";
import type { Prisma } from "@/prisma/client/client";
import type { StatutSituation } from "@/prisma/client/enums";

export type SituationLigne = {
  id: string;
  code: string;
  statut: StatutSituation;
  referent: string;
  intervenant: string | null;
  consentement: EtatConsentement;
  /** The next séance in the calendar. */
  prochaine: { debut: Date; statut: "PROPOSEE" | "CONFIRMEE" } | null;
  /** The last séance that was held: the last time it was spoken of. */
  derniere: Date | null;
};

export type ListeSituations = {
  invitations: Invitation[];
  lignes: SituationLigne[];
  tri: TriSituations;
  sens: "asc" | "desc";
  page: number;
  pages: number;
  total: number;
  /** How many there are on the other side: ended when the open ones are shown, and the reverse. */
  autres: number;
};

const PAR_PAGE = 50;

const EN_COURS: Prisma.SituationWhereInput = {
  OR: [
    { statut: "SUIVIE" },
    { statut: "OUVERTE", demandes: { some: { statut: { in: ["DEPOSEE", "COMPLEMENT"] } } } },
  ],
};
const CLOSES: Prisma.SituationWhereInput = { statut: "CLOSE" };

const ORDRES: Record<TriSituations, (sens: Prisma.SortOrder) => Prisma.SituationOrderByWithRelationInput[]> =
  {
    code: (sens) => [{ code: sens }],
    referent: (sens) => [{ referent: { nom: sens } }],
    intervenant: (sens) => [{ intervenant: { nom: sens } }],
    acceptee: (sens) => [{ accepteeLe: { sort: sens, nulls: "first" } }],
  };

/**
 * One page (50) of the situations the acteur may open, open or ended, with what they are invited to. A constant number
 * of statements. Null when no role of theirs follows situations.
 */
export async function listSituations(
  acteur: Acteur,
  { statut, tri = "acceptee", sens = tri === "acceptee" ? "desc" : "asc", page }: RechercheSituations,
  now: Date,
): Promise<ListeSituations | null> {
  if (!isLie(acteur) || !can(acteur, "situation.suivre")) return null;
  const closes = statut === "closes";
  const where = { AND: [visibleSituations(acteur), closes ? CLOSES : EN_COURS] };
  return withEspace(acteur, async (tx) => {
    const total = await tx.situation.count({ where });
    const autres = await tx.situation.count({
      where: { AND: [visibleSituations(acteur), closes ? EN_COURS : CLOSES] },
    });
    const rows = await tx.situation.findMany({
      where,
      orderBy: [...ORDRES[tri](sens), { id: "asc" }],
      skip: (page - 1) * PAR_PAGE,
      take: PAR_PAGE,
      select: {
        id: true,
        code: true,
        statut: true,
        referent: { select: { prenom: true, nom: true } },
        intervenant: { select: { prenom: true, nom: true } },
      },
    });
    const ids = rows.map(({ id }) => id);
    const etats = await listEtats(tx, acteur, ids);
    const seances = await listReperes(tx, acteur, ids, now);
    const lignes = rows.map(({ referent, intervenant, ...row }) => ({
      ...row,
      referent: `${referent.prenom} ${referent.nom}`,
      intervenant: intervenant && `${intervenant.prenom} ${intervenant.nom}`,
      consentement: etats.get(row.id) ?? ("ABSENT" as const),
      ...(seances.get(row.id) ?? { prochaine: null, derniere: null }),
    }));
    const pages = Math.max(1, Math.ceil(total / PAR_PAGE));
    return { invitations: await listInvitations(acteur), lignes, tri, sens, page, pages, total, autres };
  });
}

type Reperes = Pick<SituationLigne, "prochaine" | "derniere">;

/** The next and the last séance of each situation, in one statement. */
async function listReperes(
  tx: Tx,
  { espaceId }: Acteur,
  situationIds: readonly string[],
  now: Date,
): Promise<Map<string, Reperes>> {
  if (situationIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<
    {
      situationId: string;
      derniere: Date | null;
      debut: Date | null;
      statut: "PROPOSEE" | "CONFIRMEE" | null;
    }[]
  >`
    SELECT "situationId", max("debut") FILTER (WHERE "statut" = 'TENUE') AS derniere,
      min("debut") FILTER (WHERE "statut" IN ('PROPOSEE', 'CONFIRMEE') AND "debut" > ${now}) AS debut,
      (array_agg("statut"::text ORDER BY "debut") FILTER (WHERE "statut" IN ('PROPOSEE', 'CONFIRMEE') AND "debut" > ${now}))[1] AS statut
    FROM "Seance" WHERE "espaceId" = ${espaceId}::uuid AND "situationId" = ANY(${[...situationIds]}::uuid[])
    GROUP BY "situationId"`;
  return new Map(
    rows.map(({ situationId, derniere, debut, statut }) => [
      situationId,
      { derniere, prochaine: debut && statut ? { debut, statut } : null },
    ]),
  );
}

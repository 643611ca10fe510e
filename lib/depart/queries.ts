import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { demandesDe, groupesDe, rencontresDe, secretariatsDe, situationsDe } from "@/lib/depart/access";
import { isSansRien } from "@/lib/depart/rules";
import { canAdministerMembres } from "@/lib/membre/access";
import type { RoleCode } from "@/prisma/client/enums";

export type Colleague = { id: string; nom: string };

export type Depart = {
  membre: string;
  actif: boolean;
  /** Nothing is entrusted to them. */
  rien: boolean;
  /** Codes and days, and nothing else. */
  referent: string[];
  intervenant: { situations: string[]; groupes: string[]; demandes: string[]; rencontres: Date[] };
  secretaire: Date[];
  /** Of the same structure, with the codes of these situations that each may not take over. */
  referents: (Colleague & { sauf: string[] })[];
  intervenants: Colleague[];
  secretaires: Colleague[];
};

/**
 * What someone would leave behind, and who may take it over, for the administrator: codes and days. Null for anyone else,
 * or for an unknown member.
 */
export async function getDepart(acteur: Acteur, membreId: string, now: Date): Promise<Depart | null> {
  if (!canAdministerMembres(acteur) || !isId(membreId)) return null;
  return withEspace(acteur, async (tx) => {
    const { espaceId } = acteur;
    const membre = await tx.membre.findFirst({
      where: { espaceId, id: membreId },
      select: { prenom: true, nom: true, desactiveLe: true, structureId: true },
    });
    if (!membre) return null;
    const codes = { orderBy: { code: "asc" }, take: 500, select: { code: true } } as const;
    const jours = { orderBy: { debut: "asc" }, take: 500, select: { debut: true } } as const;
    const codesOf = (rows: { code: string }[]) => rows.map(({ code }) => code);
    const joursOf = (rows: { debut: Date }[]) => rows.map(({ debut }) => debut);
    const referees = await tx.situation.findMany({
      where: situationsDe(acteur, { referentId: membreId }),
      orderBy: { code: "asc" },
      take: 500,
      select: { id: true, code: true },
    });
    const memeStructure = await listColleagues(tx, acteur, membreId, "PROFESSIONNEL", membre.structureId);
    const reprises = await listReprises(
      tx,
      acteur,
      referees.map(({ id }) => id),
      memeStructure.map(({ id }) => id),
    );
    const permises = new Set(reprises.map(({ situationId, membreId: a }) => `${situationId} ${a}`));
    const confie = {
      referent: codesOf(referees),
      intervenant: {
        situations: codesOf(
          await tx.situation.findMany({ where: situationsDe(acteur, { intervenantId: membreId }), ...codes }),
        ),
        groupes: codesOf(await tx.groupe.findMany({ where: groupesDe(acteur, membreId), ...codes })),
        demandes: codesOf(await tx.demande.findMany({ where: demandesDe(acteur, membreId), ...codes })),
        rencontres: joursOf(
          await tx.rencontre.findMany({ where: rencontresDe(acteur, membreId, now), ...jours }),
        ),
      },
      secretaire: joursOf(
        await tx.seance.findMany({ where: secretariatsDe(acteur, membreId, now), ...jours }),
      ),
    };
    return {
      membre: nomOf(membre),
      actif: membre.desactiveLe === null,
      rien: isSansRien(confie),
      ...confie,
      referents: memeStructure.map((membre) => ({
        ...membre,
        sauf: codesOf(referees.filter(({ id }) => !permises.has(`${id} ${membre.id}`))),
      })),
      intervenants: await listColleagues(tx, acteur, membreId, "INTERVENANT"),
      secretaires: await listColleagues(tx, acteur, membreId, "SECRETARIAT"),
    };
  });
}

/**
 * Which of these situations each of these professionals may take over, in one statement: nothing was agreed yet, or the
 * agreement in force covers them, and they do not take part otherwise as the intervenant·e (002:3565).
 */
export async function listReprises(
  tx: Tx,
  { espaceId }: Acteur,
  situationIds: readonly string[],
  membreIds: readonly string[],
): Promise<{ situationId: string; membreId: string }[]> {
  return tx.$queryRaw`
    SELECT s."id"::text AS "situationId", m."id"::text AS "membreId" FROM "Situation" s, "Membre" m
    WHERE s."espaceId" = ${espaceId}::uuid AND s."id" = ANY (${[...situationIds]}::uuid[])
      AND m."espaceId" = s."espaceId" AND m."id" = ANY (${[...membreIds]}::uuid[]) AND m."id" IS DISTINCT FROM s."intervenantId"
      AND (NOT EXISTS (SELECT FROM "Consentement" c WHERE c."espaceId" = s."espaceId" AND c."situationId" = s."id" AND c."acte" <> 'INFORMATION')
        OR (consentement_etat(s."espaceId", s."id") = 'EN_VIGUEUR' AND consentement_couvre(s."espaceId", s."id", m."id")))`;
}

const nomOf = ({ prenom, nom }: { prenom: string; nom: string }) => `${prenom} ${nom}`;

/** The colleagues who hold this role and have come in, of this structure where it is said. */
async function listColleagues(
  tx: Tx,
  { espaceId }: Acteur,
  sauf: string,
  role: RoleCode,
  structureId?: string | null,
): Promise<Colleague[]> {
  if (structureId === null) return [];
  const rows = await tx.membre.findMany({
    where: {
      espaceId,
      id: { not: sauf },
      desactiveLe: null,
      charteVersion: { not: null },
      roles: { some: { role } },
      ...(structureId ? { structureId } : {}),
    },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    take: 300,
    select: { id: true, prenom: true, nom: true },
  });
  return rows.map(({ id, ...membre }) => ({ id, nom: nomOf(membre) }));
}

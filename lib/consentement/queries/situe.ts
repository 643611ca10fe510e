import type { Acteur } from "@/lib/acteur";
import { listEvenements } from "@/lib/consentement/queries/evenements";
import type { ExamenAVenir, Personne, SeanceAVenir, Situe } from "@/lib/consentement/rules/effets";
import { accordCourant, etatConsentement } from "@/lib/consentement/rules/etat";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";

const MEMBRE = {
  select: {
    ...{ id: true, structureId: true, prenom: true, nom: true },
    structure: { select: { nom: true } },
  },
} as const satisfies Prisma.MembreDefaultArgs;
type Membre = Prisma.MembreGetPayload<typeof MEMBRE>;

const personneOf = ({ id, structureId, prenom, nom, structure }: Membre): Personne => ({
  ...{ membreId: id, structureId, nom: `${prenom} ${nom}`, structure: structure?.nom ?? null },
});

/**
 * What stands around a situation when its agreement is about to change. Of a group's séance to come, who is expected is for
 * the rule alone: the référent·e may not be of the group. The caller has proved access. Statements do not grow.
 */
export async function readSitue(tx: Tx, acteur: Acteur, situationId: string, now: Date): Promise<Situe> {
  const { espaceId, membreId: auteurId } = acteur;
  const { evenements, associes } = await listEvenements(tx, acteur, situationId);
  const etat = etatConsentement(evenements, associes);
  const { referentId, intervenant, associations } = await tx.situation.findUniqueOrThrow({
    where: { espaceId_id: { espaceId, id: situationId } },
    select: {
      referentId: true,
      intervenant: MEMBRE,
      associations: { orderBy: { proposeeLe: "asc" }, select: { statut: true, membre: MEMBRE } },
    },
  });
  const connus = associations.filter(({ statut }) => statut === "ACCEPTEE").map(({ membre }) => membre.id);
  const sauf = [referentId, ...(intervenant ? [intervenant.id] : []), ...connus];
  return {
    ...{ etat, auteurId },
    accord: etat === "ABSENT" || etat === "RETIRE" ? null : accordCourant(evenements),
    intervenant: intervenant && personneOf(intervenant),
    associes: associations.map(({ statut, membre }) => ({ statut, ...personneOf(membre) })),
    entendus: await readEntendus(tx, { espaceId, situationId, sauf }),
    seances: await readSeances(tx, { espaceId, situationId, referentId }, now),
    examens: await readExamens(tx, { espaceId, situationId, referentId }),
  };
}

type Cible = { espaceId: string; situationId: string };

/** Those of its groups who were there when it was worked on, and read its minutes as members. One statement. */
const readEntendus = (tx: Tx, { espaceId, situationId, sauf }: Cible & { sauf: string[] }) =>
  tx.$queryRaw<Personne[]>`
    SELECT DISTINCT m."id" AS "membreId", m."structureId", m."prenom" || ' ' || m."nom" AS nom, t."nom" AS structure
    FROM "SeanceSituation" y
    JOIN "Seance" x ON (x."espaceId", x."id") = (y."espaceId", y."seanceId") AND x."statut" = 'TENUE'
    JOIN "Presence" p ON (p."espaceId", p."seanceId") = (x."espaceId", x."id") AND p."etat" = 'PRESENT'
    JOIN "GroupeMembre" g ON (g."espaceId", g."groupeId", g."membreId") = (x."espaceId", x."groupeId", p."membreId")
      AND g."statut" = 'ADMIS'
    JOIN "Membre" m ON (m."espaceId", m."id") = (p."espaceId", p."membreId") AND m."desactiveLe" IS NULL
    LEFT JOIN "Structure" t ON (t."espaceId", t."id") = (m."espaceId", m."structureId")
    WHERE y."espaceId" = ${espaceId}::uuid AND y."situationId" = ${situationId}::uuid AND y."travaillee"
      AND m."id" <> ALL(${sauf}::uuid[])
    ORDER BY nom`;

/** Who has a place to lose: whose access is closed is told of nothing. */
const OUVERTS = { where: { membre: { desactiveLe: null } } } as const;

async function readSeances(
  tx: Tx,
  { espaceId, situationId, referentId }: Cible & { referentId: string },
  now: Date,
): Promise<SeanceAVenir[]> {
  const seances = await tx.seance.findMany({
    where: { espaceId, situationId, statut: { in: ["PROPOSEE", "CONFIRMEE"] }, fin: { gt: now } },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    select: {
      ...{ debut: true, statut: true, intervenantId: true, secretaireId: true },
      presences: { ...OUVERTS, select: { membreId: true } },
    },
  });
  return seances.map(({ debut, statut, intervenantId, secretaireId, presences }) => ({
    ...{ debut, statut: statut === "CONFIRMEE" ? statut : "PROPOSEE" },
    concernes: [
      ...presences.map(({ membreId }) => membreId),
      ...[referentId, intervenantId, secretaireId].filter((id) => id !== null),
    ],
  }));
}

async function readExamens(
  tx: Tx,
  { espaceId, situationId, referentId }: Cible & { referentId: string },
): Promise<ExamenAVenir[]> {
  const examens = await tx.seanceSituation.findMany({
    where: {
      ...{ espaceId, situationId, retireLe: null, travaillee: null },
      seance: { statut: { in: ["PROPOSEE", "CONFIRMEE", "REPORTEE"] } },
    },
    orderBy: [{ seance: { debut: "asc" } }, { seanceId: "asc" }],
    select: {
      seance: {
        select: {
          ...{ debut: true, intervenantId: true },
          presences: { select: { membreId: true, membre: { select: { structureId: true } } } },
          exterieures: { select: { structureId: true } },
        },
      },
    },
  });
  return examens.map(({ seance: { debut, intervenantId, presences, exterieures } }) => ({
    ...{ debut, intervenantId },
    attendus: presences
      .filter(({ membreId }) => membreId !== referentId)
      .map(({ membreId, membre }) => ({ membreId, structureId: membre.structureId })),
    exterieures: exterieures.map(({ structureId }) => structureId),
  }));
}

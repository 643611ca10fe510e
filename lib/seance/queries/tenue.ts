import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { getSeance, type SeanceDetail } from "@/lib/seance/queries/get";
import type { ProtocoleManquant } from "@/lib/seance/rules/protocole";

export type Tenue = {
  seance: SeanceDetail;
  /** The situations that may have been worked on. */
  examens: { situationId: string; code: string }[];
  /** Whose acceptance a group's second séance still waits for; null when nothing stands in the way. */
  manquant: ProtocoleManquant | null;
};

/** A séance as one records that it was held; null when it is not the acteur's to say, or not yet. */
export async function getTenue(acteur: Acteur, seanceId: string, now: Date): Promise<Tenue | null> {
  return withEspace(acteur, async (tx) => {
    const seance = await getSeance(acteur, seanceId, now);
    if (!seance?.droits.actes.includes("tenir")) return null;
    const { sujet, prevu } = seance;
    if (sujet.modalite === "INDIVIDUEL") return { seance, examens: [], manquant: null };
    const rows = await tx.seanceSituation.findMany({
      where: {
        espaceId: acteur.espaceId,
        seanceId,
        OR: [{ retireLe: null }, { retireLe: { gt: prevu.debut } }],
      },
      orderBy: { ajouteLe: "asc" },
      select: { situationId: true, situation: { select: { code: true } } },
    });
    const examens = rows.map(({ situationId, situation }) => ({ situationId, code: situation.code }));
    return { seance, examens, manquant: await readManquant(tx, acteur, sujet.id) };
  });
}

/**
 * What keeps one more séance of this group from being held: the first may be without an accepted protocole, none after
 * it (000:85). Who has not accepted any version, by name; null when it may be held.
 */
export async function readManquant(
  tx: Tx,
  { espaceId }: Acteur,
  groupeId: string,
): Promise<ProtocoleManquant | null> {
  const [groupe] = await tx.$queryRaw<{ suffisant: boolean; publie: boolean; noms: string[] }[]>`
    SELECT groupe_protocole_accepte(${espaceId}::uuid, ${groupeId}::uuid) OR NOT EXISTS (
        SELECT FROM "Seance" WHERE "espaceId" = ${espaceId}::uuid AND "groupeId" = ${groupeId}::uuid AND "statut" = 'TENUE') AS suffisant,
      EXISTS (SELECT FROM "Protocole" WHERE "espaceId" = ${espaceId}::uuid AND "groupeId" = ${groupeId}::uuid AND "publieLe" IS NOT NULL) AS publie,
      ARRAY(SELECT m."prenom" || ' ' || m."nom" FROM "GroupeMembre" g JOIN "Membre" m ON m."espaceId" = g."espaceId" AND m."id" = g."membreId"
        WHERE g."espaceId" = ${espaceId}::uuid AND g."groupeId" = ${groupeId}::uuid AND g."statut" = 'ADMIS' AND NOT EXISTS (
          SELECT FROM "ProtocoleAcceptation" a JOIN "Protocole" p ON p."espaceId" = a."espaceId" AND p."id" = a."protocoleId"
          WHERE a."espaceId" = g."espaceId" AND a."membreId" = g."membreId" AND p."groupeId" = g."groupeId")
        ORDER BY m."nom", m."prenom") AS noms`;
  if (!groupe || groupe.suffisant) return null;
  return { publie: groupe.publie, noms: groupe.noms };
}

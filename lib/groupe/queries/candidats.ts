import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { isIntervenantGroupe, keepableGroupes } from "@/lib/groupe/access";
import { type MembreLigne, membreLigneOf, SELECT_MEMBRE } from "@/lib/groupe/queries/membres";
import type { Effectif } from "@/lib/groupe/rules/membres";
import type { SorteGroupe, StatutGroupe } from "@/prisma/client/enums";

export type CandidatGroupe = {
  id: string;
  nom: string;
  profession: string | null;
  structure: string | null;
};

export type PageMembres = Effectif & {
  id: string;
  code: string;
  sorte: SorteGroupe;
  statut: StatutGroupe;
  structure: string | null;
  membres: MembreLigne[];
  /** Asked, and waiting for a place: those who have waited longest first. */
  invites: MembreLigne[];
  enAttente: MembreLigne[];
  /** Who left, declined, or was asked no more: the latest first. */
  anciens: MembreLigne[];
  recherche: string;
  /** Who may be asked: of the service, then those found elsewhere. */
  service: CandidatGroupe[];
  ailleurs: CandidatGroupe[];
  admettre: boolean;
};

const TROUVES = 24;

/**
 * Who is in a group, who was asked, who waits, who left; and whom one may ask: the professionals of its service, and
 * others by name, profession or structure. For who keeps the group; null for anyone else.
 */
export async function getPageMembres(
  acteur: Acteur,
  groupeId: string,
  { q: recherche }: { q: string },
): Promise<PageMembres | null> {
  if (!isId(groupeId)) return null;
  return withEspace(acteur, async (tx) => {
    const groupe = await tx.groupe.findFirst({
      where: { AND: [keepableGroupes(acteur), { id: groupeId }] },
      select: {
        ...{
          id: true,
          code: true,
          sorte: true,
          statut: true,
          places: true,
          structureId: true,
          intervenantId: true,
        },
        structure: { select: { nom: true } },
        membres: { orderBy: [{ statutLe: "asc" }, { id: "asc" }], select: SELECT_MEMBRE },
      },
    });
    if (!groupe) return null;
    const { structureId, intervenantId, structure, membres: rows, ...fiche } = groupe;
    const lignes = rows.map(membreLigneOf);
    const dans = (...statuts: MembreLigne["statut"][]) =>
      lignes.filter(({ statut }) => statuts.includes(statut));
    const membres = dans("ADMIS").sort((a, b) => a.nom.localeCompare(b.nom, "fr"));
    const enAttente = dans("EN_ATTENTE");
    const sauf = [intervenantId, ...dans("ADMIS", "INVITE", "EN_ATTENTE").map(({ membreId }) => membreId)];
    const ouvert = fiche.statut === "OUVERT";
    return {
      ...{ ...fiche, structure: structure?.nom ?? null, recherche, membres, enAttente },
      ...{ admis: membres.length, attente: enAttente.length, invites: dans("INVITE") },
      anciens: dans("SORTI", "DECLINE").reverse(),
      service: ouvert && structureId ? await listDuService(tx, acteur, structureId, sauf) : [],
      ailleurs:
        ouvert && recherche.length >= 2 ? await searchAilleurs(tx, acteur, structureId, recherche, sauf) : [],
      admettre: ouvert && isIntervenantGroupe(acteur, { intervenantId }),
    };
  });
}

/** The active professionals of a structure, by name. */
async function listDuService(
  tx: Tx,
  { espaceId }: Acteur,
  structureId: string,
  sauf: readonly string[],
): Promise<CandidatGroupe[]> {
  const rows = await tx.membre.findMany({
    where: {
      ...{ espaceId, structureId, desactiveLe: null, id: { notIn: [...sauf] } },
      roles: { some: { role: "PROFESSIONNEL" } },
    },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    take: 200,
    select: { id: true, prenom: true, nom: true, profession: { select: { libelle: true } } },
  });
  return rows.map(({ id, prenom, nom, profession }) => ({
    ...{ id, nom: `${prenom} ${nom}`, profession: profession?.libelle ?? null, structure: null },
  }));
}

/** Active professionals of other structures whose name, profession or structure holds these words, accents and case aside. */
async function searchAilleurs(
  tx: Tx,
  { espaceId }: Acteur,
  structureId: string | null,
  recherche: string,
  sauf: readonly string[],
): Promise<CandidatGroupe[]> {
  const motif = `%${recherche.replace(/[\\%_]/g, "\\$&")}%`;
  return tx.$queryRaw`
    SELECT m."id", m."prenom" || ' ' || m."nom" AS nom, v."libelle" AS profession, s."nom" AS structure
    FROM "Membre" m
    LEFT JOIN "Structure" s ON s."espaceId" = m."espaceId" AND s."id" = m."structureId"
    LEFT JOIN "Valeur" v ON v."espaceId" = m."espaceId" AND v."id" = m."professionId"
    WHERE m."espaceId" = ${espaceId}::uuid AND m."desactiveLe" IS NULL AND m."id" <> ALL(${[...sauf]}::uuid[])
      AND (${structureId}::uuid IS NULL OR m."structureId" IS DISTINCT FROM ${structureId}::uuid)
      AND EXISTS (SELECT FROM "MembreRole" r WHERE r."espaceId" = m."espaceId" AND r."membreId" = m."id" AND r."role" = 'PROFESSIONNEL')
      AND unaccent(m."prenom" || ' ' || m."nom" || ' ' || coalesce(s."nom", '') || ' ' || coalesce(v."libelle", '')) ILIKE unaccent(${motif})
    ORDER BY m."nom", m."prenom" LIMIT ${TROUVES}`;
}

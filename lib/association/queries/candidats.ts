import type { Acteur } from "@/lib/acteur";
import { associableSituations } from "@/lib/association/access";
import { type AssociationLigne, readAssociations } from "@/lib/association/queries/associations";
import { STATUTS_REUNIS } from "@/lib/association/rules";
import { isId } from "@/lib/champ";
import { listEvenements } from "@/lib/consentement/queries/evenements";
import {
  accordCourant,
  type EtatConsentement,
  etatConsentement,
  isCouvert,
} from "@/lib/consentement/rules/etat";
import { type Tx, withEspace } from "@/lib/db";

export type Candidat = {
  id: string;
  nom: string;
  profession: string | null;
  structure: string | null;
  /** Whether the person's agreement covers them; true while there is none to go by. */
  couvert: boolean;
};

export type PageProfessionnels = {
  id: string;
  code: string;
  etat: EtatConsentement;
  referent: string;
  intervenant: string | null;
  associations: AssociationLigne[];
  recherche: string;
  candidats: Candidat[];
  /** The one being proposed although the agreement does not cover them. */
  choisi: Candidat | null;
};

const TROUVES = 12;

/**
 * Who takes part in a situation, and who could: members of the espace by name, profession or structure. For those who
 * gather professionals around it; null for anyone else.
 */
export async function getProfessionnels(
  acteur: Acteur,
  situationId: string,
  { recherche, membreId }: { recherche: string; membreId: string },
): Promise<PageProfessionnels | null> {
  if (!isId(situationId)) return null;
  return withEspace(acteur, async (tx) => {
    const situation = await tx.situation.findFirst({
      where: { AND: [associableSituations(acteur), { id: situationId }] },
      select: {
        id: true,
        code: true,
        referentId: true,
        intervenantId: true,
        referent: { select: { prenom: true, nom: true } },
        intervenant: { select: { prenom: true, nom: true } },
      },
    });
    if (!situation) return null;
    const { id, code, referentId, intervenantId, referent, intervenant } = situation;
    const { evenements, associes } = await listEvenements(tx, acteur, id);
    const accord = accordCourant(evenements);
    const presents = associes.filter(({ statut }) => STATUTS_REUNIS.some((reuni) => reuni === statut));
    const deja = [referentId, ...(intervenantId ? [intervenantId] : []), ...presents.map((a) => a.membreId)];
    const trouves = await searchMembres(tx, acteur, { recherche, membreId }, deja);
    const candidats = trouves.map(({ structureId, ...membre }) => ({
      ...membre,
      couvert: accord === null || isCouvert(accord.portees, { membreId: membre.id, structureId }),
    }));
    return {
      id,
      code,
      etat: etatConsentement(evenements, associes),
      referent: `${referent.prenom} ${referent.nom}`,
      intervenant: intervenant && `${intervenant.prenom} ${intervenant.nom}`,
      associations: await readAssociations(tx, acteur, id),
      recherche,
      candidats,
      choisi: candidats.find((candidat) => candidat.id === membreId) ?? null,
    };
  });
}

/** Active professionals whose name, profession or structure holds these words, accents and case aside. One statement. */
async function searchMembres(
  tx: Tx,
  { espaceId }: Acteur,
  { recherche, membreId }: { recherche: string; membreId: string },
  sauf: readonly string[],
): Promise<(Omit<Candidat, "couvert"> & { structureId: string | null })[]> {
  if (recherche.length < 2 && !isId(membreId)) return [];
  const motif = isId(membreId) ? "%" : `%${recherche.replace(/[\\%_]/g, "\\$&")}%`;
  const seul = isId(membreId) ? membreId : null;
  return tx.$queryRaw`
    SELECT m."id", m."prenom" || ' ' || m."nom" AS nom, m."structureId", v."libelle" AS profession, s."nom" AS structure
    FROM "Membre" m
    LEFT JOIN "Structure" s ON s."espaceId" = m."espaceId" AND s."id" = m."structureId"
    LEFT JOIN "Valeur" v ON v."espaceId" = m."espaceId" AND v."id" = m."professionId"
    WHERE m."espaceId" = ${espaceId}::uuid AND m."desactiveLe" IS NULL AND m."id" <> ALL(${[...sauf]}::uuid[])
      AND (${seul}::uuid IS NULL OR m."id" = ${seul}::uuid)
      AND EXISTS (SELECT FROM "MembreRole" r WHERE r."espaceId" = m."espaceId" AND r."membreId" = m."id" AND r."role" = 'PROFESSIONNEL')
      AND unaccent(m."prenom" || ' ' || m."nom" || ' ' || coalesce(s."nom", '') || ' ' || coalesce(v."libelle", '')) ILIKE unaccent(${motif})
    ORDER BY m."nom", m."prenom" LIMIT ${TROUVES}`;
}

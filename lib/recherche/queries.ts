import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { visibleDemandes } from "@/lib/demande/access";
import { can } from "@/lib/droit/rules";
import { visibleGroupes } from "@/lib/groupe/access";
import { formatGroupe } from "@/lib/groupe/labels/groupe";
import { visibleSituations } from "@/lib/situation/access";

export type Trouvaille = {
  nature: "demande" | "situation" | "groupe" | "personne" | "structure";
  id: string;
  titre: string;
  detail: string;
};

const PAR_NATURE = 6;

/**
 * What this acteur may find: codes of their demandes, situations and groups, and for who works in the espace,
 * people and structures, accents and case aside. Five statements at most; content is never searched.
 */
export async function search(acteur: Acteur, requete: string): Promise<Trouvaille[]> {
  if (requete.length < 2) return [];
  const { espaceId } = acteur;
  const code = { contains: requete, mode: "insensitive" } as const;
  return withEspace(acteur, async (tx) => {
    const situations = await tx.situation.findMany({
      where: { AND: [visibleSituations(acteur), { code }] },
      orderBy: { code: "asc" },
      take: PAR_NATURE,
      select: { id: true, code: true, referent: { select: { prenom: true, nom: true } } },
    });
    const demandes = await tx.demande.findMany({
      where: { AND: [visibleDemandes(acteur), { code }] },
      orderBy: { code: "asc" },
      take: PAR_NATURE,
      select: { id: true, code: true, auteur: { select: { prenom: true, nom: true } } },
    });
    const groupes = await tx.groupe.findMany({
      where: { AND: [visibleGroupes(acteur), { code }] },
      orderBy: { code: "asc" },
      take: PAR_NATURE,
      select: { id: true, code: true, sorte: true, structure: { select: { nom: true } } },
    });
    const annuaire = can(acteur, "situation.suivre") || can(acteur, "membre.administrer");
    const like = `%${requete.replace(/[\\%_]/g, "\\$&")}%`;
    const noms = annuaire
      ? await tx.$queryRaw<{ nature: "personne" | "structure"; id: string; titre: string; detail: string }[]>`
          (SELECT 'personne' AS nature, m."id", m."prenom" || ' ' || m."nom" AS titre, coalesce(s."nom", '') AS detail
            FROM "Membre" m LEFT JOIN "Structure" s ON s."espaceId" = m."espaceId" AND s."id" = m."structureId"
            WHERE m."espaceId" = ${espaceId}::uuid AND m."desactiveLe" IS NULL
              AND unaccent(m."prenom" || ' ' || m."nom") ILIKE unaccent(${like}) ORDER BY m."nom" LIMIT ${PAR_NATURE})
          UNION ALL
          (SELECT 'structure', "id", "nom", coalesce("telephone", '') FROM "Structure"
            WHERE "espaceId" = ${espaceId}::uuid AND "retireeLe" IS NULL AND unaccent("nom") ILIKE unaccent(${like})
            ORDER BY "nom" LIMIT ${PAR_NATURE})`
      : [];
    return [
      ...situations.map(
        ({ id, code: titre, referent }): Trouvaille => ({
          nature: "situation",
          id,
          titre,
          detail: `${referent.prenom} ${referent.nom}`,
        }),
      ),
      ...demandes.map(
        ({ id, code: titre, auteur }): Trouvaille => ({
          nature: "demande",
          id,
          titre,
          detail: `${auteur.prenom} ${auteur.nom}`,
        }),
      ),
      ...groupes.map(
        ({ id, code: titre, sorte, structure }): Trouvaille => ({
          nature: "groupe",
          ...{ id, titre, detail: formatGroupe({ sorte, structure: structure?.nom ?? null }) },
        }),
      ),
      ...noms,
    ];
  });
}

import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { listDelegations } from "@/lib/espace/queries";
import { listSortes, visibleImports } from "@/lib/import/access";
import type { ChampCode } from "@/lib/import/rules/champ";
import { CHAMPS, SORTES, type Sorte } from "@/lib/import/rules/champs";
import { BASES, ROLES_LUS, SORTES_LUES, TOUTES } from "@/lib/import/rules/mots";
import { listValeurs } from "@/lib/referentiel/queries";

export type SorteImportable = {
  sorte: Sorte;
  /** The columns of its template, and the words each accepts when they are counted. */
  champs: { code: ChampCode; libelle: string; cle: boolean; mots: string[] | null }[];
};
export type ImportAccueil = {
  sortes: SorteImportable[];
  /** Files read and not yet imported, the latest first. */
  enCours: { id: string; sorte: Sorte; creeLe: Date }[];
};

/** What this acteur may import and what each file may hold; null when they may import nothing. */
export async function getImports(acteur: Acteur, now: Date): Promise<ImportAccueil | null> {
  const sortes = listSortes(acteur);
  if (sortes.length === 0) return null;
  return withEspace(acteur, async (tx) => {
    const listes = await listValeurs(acteur, ["type-structure", "profession"]);
    const delegations = await listDelegations(acteur);
    const libelles = (rows: readonly { libelle: string }[]) => rows.map(({ libelle }) => libelle);
    const mots: Partial<Record<ChampCode, string[]>> = {
      type: libelles(listes["type-structure"]),
      profession: libelles(listes.profession),
      territoire: delegations.flatMap(({ territoires }) => territoires.map(({ nom }) => nom)),
      delegations: [...delegations.map(({ nom }) => nom), TOUTES.libelle],
      sorte: libelles(SORTES_LUES),
      roles: libelles(ROLES_LUS),
      baseSecret: libelles(BASES),
    };
    const enCours = await tx.import.findMany({
      where: { AND: [visibleImports(acteur, now), { faitLe: null }] },
      orderBy: { creeLe: "desc" },
      take: 5,
      select: { id: true, sorte: true, creeLe: true },
    });
    return {
      sortes: sortes.map((sorte) => ({
        sorte,
        champs: CHAMPS[sorte].map(({ code, libelle, cle = false }) => ({
          code,
          libelle,
          cle,
          mots: mots[code] ?? null,
        })),
      })),
      enCours: enCours.flatMap(({ sorte, ...row }) => {
        const connue = SORTES.find((known) => known === sorte);
        return connue ? [{ ...row, sorte: connue }] : [];
      }),
    };
  });
}

/** The headers of an empty file of this kind, the first when none is named; null for what the acteur may not import. */
export function getModele(acteur: Acteur, sorte: string | null): string[] | null {
  const permise = listSortes(acteur).find((known) => sorte === null || known === sorte);
  return permise ? CHAMPS[permise].map(({ libelle }) => libelle) : null;
}

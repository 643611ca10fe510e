import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { LISTE_CODES, LISTES, type ListeCode } from "@/lib/referentiel/rules/listes";

export type ValeurChoix = { id: string; code: string; libelle: string; groupe: string | null };

/** The values one may choose today in each of these lists, in the espace's order. One statement. */
export async function listValeurs<L extends ListeCode>(
  acteur: Acteur,
  listes: readonly L[],
): Promise<Record<L, ValeurChoix[]>> {
  const rows = await withEspace(acteur, (tx) =>
    tx.valeur.findMany({
      where: { espaceId: acteur.espaceId, liste: { in: [...listes] }, retireeLe: null },
      orderBy: [{ liste: "asc" }, { ordre: "asc" }, { libelle: "asc" }],
      select: { id: true, code: true, libelle: true, groupe: true, liste: true },
    }),
  );
  const byListe = Object.fromEntries(listes.map((liste) => [liste, [] as ValeurChoix[]])) as Record<
    L,
    ValeurChoix[]
  >;
  for (const { liste, ...valeur } of rows) byListe[liste as L].push(valeur);
  return byListe;
}

export type ListeResume = { code: ListeCode; libelle: string; valeurs: number; retirees: number };

/** The espace's editable lists with their sizes, for the administrator; null for anyone else. */
export async function listListes(acteur: Acteur): Promise<ListeResume[] | null> {
  if (!can(acteur, "referentiel.administrer")) return null;
  const rows = await withEspace(acteur, (tx) =>
    tx.valeur.groupBy({
      by: ["liste"],
      where: { espaceId: acteur.espaceId },
      _count: { _all: true, retireeLe: true },
    }),
  );
  const sizes = new Map(rows.map((row) => [row.liste, row._count]));
  return LISTE_CODES.map((code) => {
    const size = sizes.get(code);
    return {
      code,
      libelle: LISTES[code].libelle,
      valeurs: (size?._all ?? 0) - (size?.retireeLe ?? 0),
      retirees: size?.retireeLe ?? 0,
    };
  });
}

export type ValeurLigne = {
  id: string;
  libelle: string;
  groupe: string | null;
  horsSource: boolean;
  ordre: number;
  retiree: boolean;
};
export type ListeFiche = { code: ListeCode; libelle: string; valeurs: ValeurLigne[] };

/** One list with all its values, the retired last; null for an unknown list or anyone but the administrator. */
export async function getListe(acteur: Acteur, liste: string): Promise<ListeFiche | null> {
  const code = LISTE_CODES.find((known) => known === liste);
  if (!code || !can(acteur, "referentiel.administrer")) return null;
  const rows = await withEspace(acteur, (tx) =>
    tx.valeur.findMany({
      where: { espaceId: acteur.espaceId, liste: code },
      orderBy: [{ retireeLe: { sort: "asc", nulls: "first" } }, { ordre: "asc" }, { libelle: "asc" }],
      select: { id: true, libelle: true, groupe: true, horsSource: true, ordre: true, retireeLe: true },
    }),
  );
  const valeurs = rows.map(({ retireeLe, ...valeur }) => ({ ...valeur, retiree: retireeLe !== null }));
  return { code, libelle: LISTES[code].libelle, valeurs };
}

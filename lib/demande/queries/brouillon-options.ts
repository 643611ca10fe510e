import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { type ChampChoix, LISTES_DE_CHOIX } from "@/lib/demande/rules/choix";
import { listDelegations } from "@/lib/espace/queries";

/** Something to choose: what is sent, and how it reads. */
export type Option = { value: string; label: string };
export type OptionGroupee = Option & { groupe: string | null };

/** Where a demande may be counted: each territoire with its délégation, and the délégations that have none. Two statements. */
export async function listLieux(acteur: Acteur): Promise<Option[]> {
  const delegations = await listDelegations(acteur);
  return delegations.flatMap(({ id, nom, territoires }) =>
    territoires.length === 0
      ? [{ value: id, label: nom }]
      : territoires.map((territoire) => ({ value: territoire.id, label: `${nom} · ${territoire.nom}` })),
  );
}

/** The structures offered today, and those already chosen even when they are retired since, by name. */
export async function listStructuresOffertes(
  tx: Tx,
  { espaceId }: Acteur,
  chosen: readonly (string | undefined)[],
): Promise<Option[]> {
  const rows = await tx.structure.findMany({
    where: { espaceId, OR: [{ retireeLe: null }, { id: { in: chosen.filter((id) => id !== undefined) } }] },
    orderBy: { nom: "asc" },
    select: { id: true, nom: true },
  });
  return rows.map(({ id, nom }) => ({ value: id, label: nom }));
}

/** The values offered today in these lists, and those already ticked even when they are retired since. One statement. */
export async function listValeursOffertes<C extends ChampChoix>(
  tx: Tx,
  { espaceId }: Acteur,
  champs: readonly C[],
  ticked: readonly string[],
): Promise<Record<C, OptionGroupee[]>> {
  const rows = await tx.valeur.findMany({
    where: {
      espaceId,
      liste: { in: champs.map((champ) => LISTES_DE_CHOIX[champ]) },
      OR: [{ retireeLe: null }, { id: { in: [...ticked] } }],
    },
    orderBy: [{ ordre: "asc" }, { libelle: "asc" }],
    select: { id: true, libelle: true, groupe: true, liste: true },
  });
  const optionsOf = (champ: C) =>
    rows
      .filter(({ liste }) => liste === LISTES_DE_CHOIX[champ])
      .map(({ id, libelle, groupe }) => ({ value: id, label: libelle, groupe }));
  return Object.fromEntries(champs.map((champ) => [champ, optionsOf(champ)])) as Record<C, OptionGroupee[]>;
}

/** The categories a person may exclude, by code; a retired one stays where it was ticked. */
export async function listExclusionsOffertes(
  tx: Tx,
  { espaceId }: Acteur,
  ticked: readonly string[],
): Promise<Option[]> {
  const rows = await tx.valeur.findMany({
    where: { espaceId, liste: "exclusion", OR: [{ retireeLe: null }, { code: { in: [...ticked] } }] },
    orderBy: [{ ordre: "asc" }, { libelle: "asc" }],
    select: { code: true, libelle: true },
  });
  return rows.map(({ code, libelle }) => ({ value: code, label: libelle }));
}

/** A structure and the professionals of it with whom a situation may be worked. */
export type Equipe = {
  id: string;
  nom: string;
  membres: { id: string; nom: string; profession: string | null }[];
};

/**
 * The structures and professionals an agreement may cover, that of the author (`sienne`) first. The intervenant·e and the
 * secretariat are the service itself: they are named in the text read to the person, not chosen here.
 */
export async function listEquipes(tx: Tx, acteur: Acteur, sienne: string | null): Promise<Equipe[]> {
  const rows = await tx.structure.findMany({
    where: { espaceId: acteur.espaceId, retireeLe: null },
    orderBy: { nom: "asc" },
    select: {
      id: true,
      nom: true,
      membres: {
        where: { desactiveLe: null, roles: { some: { role: "PROFESSIONNEL" } } },
        orderBy: [{ nom: "asc" }, { prenom: "asc" }],
        select: { id: true, prenom: true, nom: true, profession: { select: { libelle: true } } },
      },
    },
  });
  const equipes = rows.map(({ membres, ...structure }) => ({
    ...structure,
    membres: membres.map(({ id, prenom, nom, profession }) => ({
      id,
      nom: `${prenom} ${nom}`,
      profession: profession?.libelle ?? null,
    })),
  }));
  return equipes.sort((a, b) => Number(b.id === sienne) - Number(a.id === sienne));
}

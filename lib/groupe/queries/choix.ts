import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { listLieux, listStructuresOffertes, type Option } from "@/lib/demande/queries/brouillon-options";
import { can } from "@/lib/droit/rules";
import { keepableGroupes } from "@/lib/groupe/access";
import { STATUTS_PRESSENTIS } from "@/lib/groupe/rules/membres";
import { listValeurs, type ValeurChoix } from "@/lib/referentiel/queries";
import type { Prisma } from "@/prisma/client/client";
import type { SorteGroupe } from "@/prisma/client/enums";

export type ChoixOuverture = { moi: string; lieux: Option[]; structures: Option[]; intervenants: Option[] };

/** What may be chosen to open a group by hand; null for who opens none. */
export async function getChoixOuverture(acteur: Acteur): Promise<ChoixOuverture | null> {
  if (!can(acteur, "groupe.tenir")) return null;
  return withEspace(acteur, async (tx) => ({
    moi: acteur.membreId,
    lieux: await listLieux(acteur),
    structures: await listStructuresOffertes(tx, acteur, []),
    intervenants: await listIntervenants(tx, acteur),
  }));
}

const select = {
  ...{
    id: true,
    code: true,
    version: true,
    sorte: true,
    places: true,
    structureId: true,
    intervenantId: true,
  },
  structure: { select: { nom: true } },
  intervenant: { select: { prenom: true, nom: true } },
  seances: {
    where: { statut: { in: ["PROPOSEE", "CONFIRMEE", "REPORTEE"] } },
    orderBy: { debut: "asc" },
    select: { id: true, debut: true },
  },
} as const satisfies Prisma.GroupeSelect;

/** An open group as the forms that change it begin. */
export type GroupeAChanger = {
  id: string;
  code: string;
  version: number;
  sorte: SorteGroupe;
  places: number | null;
  structureId: string | null;
  structure: string | null;
  intervenant: string;
  /** What is not over yet, the earliest first. */
  seances: { id: string; debut: Date }[];
};

async function findOuvert(
  tx: Tx,
  acteur: Acteur,
  id: string,
): Promise<(GroupeAChanger & { intervenantId: string }) | null> {
  const row = await tx.groupe.findFirst({
    where: { AND: [keepableGroupes(acteur), { id, statut: "OUVERT" }] },
    select,
  });
  if (!row) return null;
  const { structure, intervenant, ...groupe } = row;
  return {
    ...groupe,
    structure: structure?.nom ?? null,
    intervenant: `${intervenant.prenom} ${intervenant.nom}`,
  };
}

export type ModificationGroupe = { groupe: GroupeAChanger; structures: Option[] };

/** An open group to change, and the services it may be for; null for who does not keep it. */
export async function getModification(acteur: Acteur, groupeId: string): Promise<ModificationGroupe | null> {
  if (!isId(groupeId)) return null;
  return withEspace(acteur, async (tx) => {
    const groupe = await findOuvert(tx, acteur, groupeId);
    if (!groupe) return null;
    const chosen = groupe.structureId ? [groupe.structureId] : [];
    return { groupe, structures: await listStructuresOffertes(tx, acteur, chosen) };
  });
}

export type TransfertGroupe = { groupe: GroupeAChanger; intervenants: Option[] };

/** An open group to entrust, and to whom; null for who does not keep it. */
export async function getTransfertGroupe(acteur: Acteur, groupeId: string): Promise<TransfertGroupe | null> {
  if (!isId(groupeId)) return null;
  return withEspace(acteur, async (tx) => {
    const groupe = await findOuvert(tx, acteur, groupeId);
    if (!groupe) return null;
    const tous = await listIntervenants(tx, acteur);
    const places = await tx.groupeMembre.findMany({
      where: { espaceId: acteur.espaceId, groupeId, statut: { in: [...STATUTS_PRESSENTIS, "ADMIS"] } },
      select: { membreId: true },
    });
    const ici = [groupe.intervenantId, ...places.map(({ membreId }) => membreId)];
    return { groupe, intervenants: tous.filter(({ value }) => !ici.includes(value)) };
  });
}

export type ClotureGroupe = { groupe: GroupeAChanger; motifs: ValeurChoix[] };

/** An open group to close, and why it may end; null for who does not keep it. */
export async function getClotureGroupe(acteur: Acteur, groupeId: string): Promise<ClotureGroupe | null> {
  if (!isId(groupeId)) return null;
  return withEspace(acteur, async (tx) => {
    const groupe = await findOuvert(tx, acteur, groupeId);
    if (!groupe) return null;
    const listes = await listValeurs(acteur, ["motif-cloture-groupe"]);
    return { groupe, motifs: listes["motif-cloture-groupe"] };
  });
}

async function listIntervenants(tx: Tx, { espaceId }: Acteur): Promise<Option[]> {
  const rows = await tx.membre.findMany({
    where: { espaceId, desactiveLe: null, roles: { some: { role: "INTERVENANT" } } },
    orderBy: [{ nom: "asc" }, { prenom: "asc" }],
    select: { id: true, prenom: true, nom: true },
  });
  return rows.map(({ id, prenom, nom }) => ({ value: id, label: `${prenom} ${nom}` }));
}

import type { Acteur } from "@/lib/acteur";
import { draftableBilans } from "@/lib/bilan/access";
import type { GroupeDuBilan } from "@/lib/bilan/rules/instantane";
import { readableBilans } from "@/lib/bilan-groupe/access";
import { formatChiffres } from "@/lib/bilan-groupe/labels";
import type { ChiffresGroupe, TextesBilan } from "@/lib/bilan-groupe/rules";
import { isId } from "@/lib/champ";
import { readContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { formatGroupe } from "@/lib/groupe/labels/groupe";

const select = {
  ...{ id: true, groupeId: true, chiffres: true },
  groupe: {
    select: {
      ...{ code: true, sorte: true },
      structure: { select: { nom: true } },
      delegation: { select: { nom: true } },
    },
  },
} as const;

/**
 * The groups whose bilan of this year is validated, each with the figures of its last version: the service's activity,
 * and nothing a situation said. The caller has proved that the acteur opens the year's bilan.
 */
export async function listGroupes(tx: Tx, { espaceId }: Acteur, annee: number): Promise<GroupeDuBilan[]> {
  const rows = await tx.bilanGroupe.findMany({
    where: { espaceId, annee, statut: "VALIDE" },
    orderBy: [{ groupe: { code: "asc" } }, { version: "desc" }],
    distinct: ["groupeId"],
    select,
  });
  return rows.map(({ groupeId, chiffres, groupe: { structure, delegation, ...groupe } }) => ({
    id: groupeId,
    nom: formatGroupe({ ...groupe, structure: structure?.nom ?? null }),
    delegation: delegation.nom,
    chiffres: formatChiffres(chiffres as unknown as ChiffresGroupe),
  }));
}

/** What was validated of a group for the year of a draft, to choose from. */
export type Extraits = { bilanId: string; annee: number; groupe: GroupeDuBilan; textes: TextesBilan };

/** Null where the bilan is not the acteur's to write, or the group's is not theirs to read. */
export async function getExtraits(
  acteur: Acteur,
  bilanId: string,
  groupeId: string,
): Promise<Extraits | null> {
  if (!isId(bilanId) || !isId(groupeId)) return null;
  return withEspace(acteur, async (tx) => {
    const bilan = await tx.bilan.findFirst({
      where: { AND: [draftableBilans(acteur), { id: bilanId }] },
      select: { annee: true },
    });
    const textes = bilan && (await readExtraits(tx, acteur, bilan.annee, groupeId));
    const groupe = textes && (await listGroupes(tx, acteur, bilan.annee)).find(({ id }) => id === groupeId);
    return groupe ? { bilanId, annee: bilan.annee, groupe, textes } : null;
  });
}

/** The words of a group's last validated bilan of a year; null where the acteur does not read it. */
export async function readExtraits(
  tx: Tx,
  acteur: Acteur,
  annee: number,
  groupeId: string,
): Promise<TextesBilan | null> {
  const valide = await tx.bilanGroupe.findFirst({
    where: { annee, groupeId, statut: "VALIDE", groupe: readableBilans(acteur) },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  return valide && (await readContenu(tx, acteur, "BILAN_GROUPE", valide.id));
}

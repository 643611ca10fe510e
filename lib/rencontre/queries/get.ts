import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { type Tx, withEspace } from "@/lib/db";
import { readNoms } from "@/lib/membre/queries/noms";
import { droitsOf, visibleRencontres } from "@/lib/rencontre/access";
import { type ChoixPartenaires, readChoixPartenaires } from "@/lib/rencontre/queries/choix";
import { detailOf, type RencontreDetail, signatairesOf } from "@/lib/rencontre/queries/dto";
import { readIntervenants } from "@/lib/rencontre/queries/intervenants";
import { RENCONTRE_SELECT } from "@/lib/rencontre/queries/select";

/** One rencontre, its partners and its traces; null when it is not the acteur's to see. Never its minutes. Two statements. */
export async function readRencontre(
  tx: Tx,
  acteur: Acteur,
  rencontreId: string,
  now: Date,
): Promise<RencontreDetail | null> {
  const row = await tx.rencontre.findFirst({
    where: { AND: [visibleRencontres(acteur), { id: rencontreId }] },
    select: RENCONTRE_SELECT,
  });
  if (!row) return null;
  const nomDe = await readNoms(tx, acteur, signatairesOf(row));
  const { intervenant, secretaire, statut, debut } = row;
  const acces = { intervenantId: intervenant.id, secretaireId: secretaire?.id ?? null, statut, debut };
  return detailOf(row, nomDe, droitsOf(acteur, acces, now));
}

export type RencontrePage = {
  rencontre: RencontreDetail;
  /** Who may be named secretary; empty for who may not name. */
  secretaires: { id: string; nom: string }[];
};

/** All that the page of a rencontre shows; null when it is not the acteur's to see. */
export async function getRencontre(
  acteur: Acteur,
  rencontreId: string,
  now: Date,
): Promise<RencontrePage | null> {
  if (!isId(rencontreId)) return null;
  return withEspace(acteur, async (tx) => {
    const rencontre = await readRencontre(tx, acteur, rencontreId, now);
    if (!rencontre) return null;
    const secretaires = await tx.membre.findMany({
      where: {
        espaceId: acteur.espaceId,
        desactiveLe: null,
        roles: { some: { role: "SECRETARIAT" } },
        ...(rencontre.droits.nommer ? {} : { id: { in: [] } }),
      },
      orderBy: [{ nom: "asc" }, { prenom: "asc" }],
      select: { id: true, prenom: true, nom: true },
    });
    return {
      rencontre,
      secretaires: secretaires.map(({ id, prenom, nom }) => ({ id, nom: `${prenom} ${nom}` })),
    };
  });
}

export type RencontreAFaire = {
  rencontre: RencontreDetail;
  choix: ChoixPartenaires;
  /** To whom it may be given. */
  collegues: { id: string; nom: string }[];
};

/** A rencontre and what its forms offer; null unless the acteur keeps it. */
export async function getRencontreAFaire(
  acteur: Acteur,
  rencontreId: string,
  now: Date,
): Promise<RencontreAFaire | null> {
  if (!isId(rencontreId)) return null;
  return withEspace(acteur, async (tx) => {
    const rencontre = await readRencontre(tx, acteur, rencontreId, now);
    if (!rencontre || rencontre.droits.actes.length === 0) return null;
    const choix = await readChoixPartenaires(tx, acteur, rencontre);
    const intervenants = await readIntervenants(tx, acteur);
    return { rencontre, choix, collegues: intervenants.filter(({ id }) => id !== rencontre.intervenant.id) };
  });
}

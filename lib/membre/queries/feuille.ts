import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { attendantAcces, canAdministerMembres } from "@/lib/membre/access";

export type MembreSansAcces = {
  id: string;
  prenom: string;
  nom: string;
  structureId: string | null;
  structure: string | null;
};

/** One slip of a sheet: whom it is for, what they sign in with, and what is given to them. */
export type Bande = {
  id: string;
  prenom: string;
  nom: string;
  structure: string | null;
  email: string;
  code: string;
};

/** The slips, in order of name, and the day before which their codes serve. */
export type Feuille = { bandes: Bande[]; avant: string };

/** The members who have never come in, by structure then by name, for the administrator; null for anyone else. */
export async function listSansAcces(acteur: Acteur): Promise<MembreSansAcces[] | null> {
  if (!canAdministerMembres(acteur)) return null;
  return withEspace(acteur, async (tx) => {
    const rows = await tx.membre.findMany({
      where: attendantAcces(acteur),
      orderBy: [{ structure: { nom: "asc" } }, { nom: "asc" }, { prenom: "asc" }],
      select: { id: true, prenom: true, nom: true, structureId: true, structure: { select: { nom: true } } },
    });
    return rows.map(({ structure, ...row }) => ({ ...row, structure: structure?.nom ?? null }));
  });
}

import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { formatLieu } from "@/lib/lieu/labels";
import { visibleRencontres } from "@/lib/rencontre/access";
import { formatNom } from "@/lib/rencontre/labels/rencontre";
import type { AgendaRencontre } from "@/lib/rencontre/queries/agenda";
import { ligneOf } from "@/lib/rencontre/queries/dto";
import { LIGNE_SELECT } from "@/lib/rencontre/queries/select";

/** A rencontre on the sheet of its day. */
export type FeuilleRencontre = Pick<
  AgendaRencontre,
  "nature" | "id" | "titre" | "statut" | "debut" | "fin"
> & {
  lieu: string | null;
  intervenant: string;
  secretaire: string | null;
  /** Who is expected: structures, and professionals who have an account. */
  venants: { id: string; nom: string; structure: string | null; telephone: string | null; excuse: boolean }[];
};

/** The rencontres that take place between two instants, and who is expected. One statement. */
export async function readRencontresFeuille(
  tx: Tx,
  acteur: Acteur,
  { du, au }: { du: Date; au: Date },
): Promise<FeuilleRencontre[]> {
  const structure = { select: { id: true, nom: true, telephone: true } } as const;
  const rows = await tx.rencontre.findMany({
    where: {
      AND: [visibleRencontres(acteur), { debut: { gte: du, lt: au }, statut: { in: ["PREVUE", "TENUE"] } }],
    },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
    select: {
      ...LIGNE_SELECT,
      secretaire: { select: { prenom: true, nom: true } },
      partenaires: {
        where: { attendu: true },
        select: { structure, membre: { select: { id: true, prenom: true, nom: true, structure } } },
      },
    },
  });
  return rows.map((row) => {
    const { id, statut, debut, fin, secretaire } = row;
    const ligne = ligneOf(row);
    return {
      ...{ nature: "rencontre" as const, id, statut, debut, fin, lieu: formatLieu(row.lieu) },
      titre: formatNom(ligne),
      intervenant: ligne.intervenant.nom,
      secretaire: secretaire && `${secretaire.prenom} ${secretaire.nom}`,
      venants: row.partenaires
        .map(({ structure, membre }) => ({
          id: membre?.id ?? structure?.id ?? "",
          nom: membre ? `${membre.prenom} ${membre.nom}` : (structure?.nom ?? ""),
          structure: membre?.structure?.nom ?? null,
          telephone: (membre?.structure ?? structure)?.telephone ?? null,
          excuse: false,
        }))
        .sort((a, b) => (a.nom < b.nom ? -1 : 1)),
    };
  });
}

import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import type { StatutAssociation } from "@/prisma/client/enums";

export type AssociationLigne = {
  id: string;
  membreId: string;
  nom: string;
  profession: string | null;
  structureId: string | null;
  structure: string | null;
  statut: StatutAssociation;
  /** The person's agreement covers them. */
  couverte: boolean;
  proposeePar: string;
  proposeeLe: Date;
  reponduLe: Date | null;
};

const nomOf = ({ prenom, nom }: { prenom: string; nom: string }) => `${prenom} ${nom}`;

/** Everyone asked to take part in a situation, in the order they were; the caller has proved access. */
export async function readAssociations(
  tx: Tx,
  { espaceId }: Acteur,
  situationId: string,
): Promise<AssociationLigne[]> {
  const rows = await tx.association.findMany({
    where: { espaceId, situationId },
    orderBy: [{ proposeeLe: "asc" }, { id: "asc" }],
    select: {
      id: true,
      membreId: true,
      couverte: true,
      statut: true,
      proposeeLe: true,
      reponduLe: true,
      proposeePar: { select: { prenom: true, nom: true } },
      membre: {
        select: {
          prenom: true,
          nom: true,
          structureId: true,
          structure: { select: { nom: true } },
          profession: { select: { libelle: true } },
        },
      },
    },
  });
  return rows.map(({ membre, proposeePar, ...row }) => ({
    ...row,
    nom: nomOf(membre),
    proposeePar: nomOf(proposeePar),
    profession: membre.profession?.libelle ?? null,
    structureId: membre.structureId,
    structure: membre.structure?.nom ?? null,
  }));
}

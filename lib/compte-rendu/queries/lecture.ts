import type { SeanceAcces } from "@/lib/compte-rendu/access";
import type { Tx } from "@/lib/db";
import { situationOf } from "@/lib/seance/rules/sujet";
import type { Prisma } from "@/prisma/client/client";

const SELECT = {
  id: true,
  statut: true,
  debut: true,
  fin: true,
  reelDebut: true,
  reelFin: true,
  secretaireId: true,
  intervenant: { select: { prenom: true, nom: true } },
  situation: {
    select: {
      id: true,
      code: true,
      referentId: true,
      referent: { select: { prenom: true, nom: true } },
      intervenantId: true,
      accordRetireLe: true,
      associations: { where: { statut: "ACCEPTEE" }, select: { membreId: true, couverte: true } },
    },
  },
  presences: { select: { membreId: true, etat: true, membre: { select: { prenom: true, nom: true } } } },
} as const satisfies Prisma.SeanceSelect;

/** The séance the minutes are of: what heads them, and what says who reads and writes them. */
export type SeanceEcrite = SeanceAcces & {
  id: string;
  situation: SeanceAcces["situation"] & { id: string; code: string };
  /** As held where it was recorded, as planned otherwise. */
  debut: Date;
  fin: Date;
  presents: string[];
  referent: string;
  /** Who validates. */
  intervenant: string;
};

/** One séance among those of `where`; null when it is not there. */
export async function findSeanceEcrite(
  tx: Tx,
  where: Prisma.SeanceWhereInput,
  seanceId: string,
): Promise<SeanceEcrite | null> {
  const row = await tx.seance.findFirst({ where: { AND: [where, { id: seanceId }] }, select: SELECT });
  if (!row) return null;
  const { reelDebut, reelFin, presences, situation, intervenant, ...seance } = row;
  const { associations: associes, referent, ...autour } = situationOf({ situation });
  return {
    ...seance,
    situation: { ...autour, associes },
    referent: `${referent.prenom} ${referent.nom}`,
    intervenant: `${intervenant.prenom} ${intervenant.nom}`,
    presences,
    debut: reelDebut ?? seance.debut,
    fin: reelFin ?? seance.fin,
    presents: presences
      .filter(({ etat }) => etat === "PRESENT")
      .map(({ membre: { prenom, nom } }) => `${prenom} ${nom}`)
      .sort((a, b) => a.localeCompare(b, "fr")),
  };
}

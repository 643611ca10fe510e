import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { canManageLieux } from "@/lib/lieu/access";

export type LieuLigne = {
  id: string;
  nom: string;
  adresse: string | null;
  delegationId: string | null;
  delegation: string | null;
  retire: boolean;
};

export type TrajetLigne = {
  departId: string;
  arriveeId: string;
  depart: string;
  arrivee: string;
  minutes: number;
};

export type Lieux = {
  lieux: LieuLigne[];
  trajets: TrajetLigne[];
  delegations: { id: string; nom: string }[];
};

/** Every place by name, retired ones last, the known journeys and the délégations to choose from; null when not allowed. */
export async function listLieux(acteur: Acteur): Promise<Lieux | null> {
  if (!canManageLieux(acteur)) return null;
  const { espaceId } = acteur;
  return withEspace(acteur, async (tx) => {
    const lieux = await tx.lieu.findMany({
      where: { espaceId },
      orderBy: [{ retireLe: { sort: "asc", nulls: "first" } }, { nom: "asc" }],
      select: {
        id: true,
        nom: true,
        adresse: true,
        retireLe: true,
        delegationId: true,
        delegation: { select: { nom: true } },
      },
    });
    const trajets = await tx.trajet.findMany({
      where: { espaceId },
      orderBy: [{ depart: { nom: "asc" } }, { arrivee: { nom: "asc" } }],
      select: {
        departId: true,
        arriveeId: true,
        minutes: true,
        depart: { select: { nom: true } },
        arrivee: { select: { nom: true } },
      },
    });
    const delegations = await tx.delegation.findMany({
      where: { espaceId },
      orderBy: [{ ordre: "asc" }, { nom: "asc" }],
      select: { id: true, nom: true },
    });
    return {
      lieux: lieux.map(({ delegation, retireLe, ...lieu }) => ({
        ...lieu,
        delegation: delegation?.nom ?? null,
        retire: retireLe !== null,
      })),
      trajets: trajets.map(({ depart, arrivee, ...trajet }) => ({
        ...trajet,
        depart: depart.nom,
        arrivee: arrivee.nom,
      })),
      delegations,
    };
  });
}

export type LieuChoix = { id: string; nom: string };

/** The places one may choose today, by name. */
export async function listLieuxChoix(acteur: Acteur): Promise<LieuChoix[]> {
  return withEspace(acteur, (tx) =>
    tx.lieu.findMany({
      where: { espaceId: acteur.espaceId, retireLe: null },
      orderBy: { nom: "asc" },
      select: { id: true, nom: true },
    }),
  );
}

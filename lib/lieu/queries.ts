import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { canManageLieux } from "@/lib/lieu/access";
import type { Prisma } from "@/prisma/client/client";
import type { AccesLieu } from "@/prisma/client/enums";

/** What is read of a séance to say where it is held. */
export const ENDROIT = {
  lieu: { select: { nom: true, adresse: true, visio: true } },
  salle: { select: { nom: true } },
  visio: true,
} as const satisfies Prisma.SeanceSelect;

export type SalleLigne = { id: string; nom: string; capacite: number | null };

export type LieuLigne = {
  id: string;
  nom: string;
  adresse: string | null;
  acces: AccesLieu[];
  noteAcces: string | null;
  visio: string | null;
  salles: SalleLigne[];
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

const SALLES = {
  where: { retireeLe: null },
  orderBy: { nom: "asc" },
  select: { id: true, nom: true, capacite: true },
} as const satisfies Prisma.Lieu$sallesArgs;

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
        acces: true,
        noteAcces: true,
        visio: true,
        retireLe: true,
        delegationId: true,
        delegation: { select: { nom: true } },
        salles: SALLES,
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

/** `prise`: another séance has it at the moment asked of. */
export type SalleChoix = SalleLigne & { prise: boolean };
export type EndroitChoix = LieuChoix & {
  visio: string | null;
  acces: AccesLieu[];
  noteAcces: string | null;
  salles: SalleChoix[];
};

/** `sauf`: the séance that is looked at, which is in nobody's way. */
type Moment = { debut: Date; fin: Date; sauf?: string };

/** The places one may choose for a séance, or one of them: how one gets in, their rooms, and which of those another séance has at that moment. */
export async function listEndroits(
  acteur: Acteur,
  { debut, fin, sauf }: Moment,
  lieuId?: string,
): Promise<EndroitChoix[]> {
  const { espaceId } = acteur;
  const prises = {
    where: {
      ...(sauf ? { id: { not: sauf } } : {}),
      ...{ statut: { in: ["PROPOSEE", "CONFIRMEE"] }, debut: { lt: fin }, fin: { gt: debut } },
    },
    take: 1,
    select: { id: true },
  } satisfies Prisma.Salle$seancesArgs;
  return withEspace(acteur, async (tx) => {
    const lieux = await tx.lieu.findMany({
      where: { espaceId, retireLe: null, ...(lieuId ? { id: lieuId } : {}) },
      orderBy: { nom: "asc" },
      select: {
        ...{ id: true, nom: true, visio: true, acces: true, noteAcces: true },
        salles: { ...SALLES, select: { ...SALLES.select, seances: prises } },
      },
    });
    return lieux.map(({ salles, ...lieu }) => ({
      ...lieu,
      salles: salles.map(({ seances, ...salle }) => ({ ...salle, prise: seances.length > 0 })),
    }));
  });
}

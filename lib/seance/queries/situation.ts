import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { PROTOCOLE_SELECT, protocoleOf } from "@/lib/protocole/queries/rythme";
import { type Protocole, protocoleParDefaut } from "@/lib/protocole/rules/rythme";
import { plannableSituations } from "@/lib/seance/access";
import { STATUTS_RESERVES } from "@/lib/seance/rules/statut";
import type { Prisma } from "@/prisma/client/client";
import type { StatutSeance, StatutSituation } from "@/prisma/client/enums";

/** Someone who may take part: the référent·e, or a professional who accepted; a group's member. */
export type Reuni = { id: string; nom: string; structure: string | null; referent: boolean };

export type SeancePrevue = {
  id: string;
  version: number;
  statut: StatutSeance;
  debut: Date;
  fin: Date;
  /** With its room, when one is booked. */
  lieu: string | null;
  lieuId: string | null;
  salleId: string | null;
};

export type SituationAPlanifier = {
  id: string;
  code: string;
  statut: StatutSituation;
  intervenant: { id: string; nom: string } | null;
  reunis: Reuni[];
  protocole: Protocole;
  /** Held, to come, or waiting for a date; in order. */
  seances: SeancePrevue[];
};

export const MEMBRE_REUNI = {
  select: { id: true, prenom: true, nom: true, structure: { select: { nom: true } } },
} as const;
type MembreRow = { id: string; prenom: string; nom: string; structure: { nom: string } | null };

/** The séances a planner counts with. */
export const PREVUES = {
  where: { statut: { in: [...STATUTS_RESERVES, "REPORTEE"] } },
  orderBy: { debut: "asc" },
  select: {
    id: true,
    version: true,
    statut: true,
    debut: true,
    fin: true,
    ...{ lieuId: true, salleId: true },
    lieu: { select: { nom: true } },
    salle: { select: { nom: true } },
  },
} as const satisfies Prisma.Situation$seancesArgs;

export const nomOf = ({ prenom, nom }: { prenom: string; nom: string }): string => `${prenom} ${nom}`;

export const reuniOf = ({ structure, ...membre }: MembreRow, referent: boolean): Reuni => ({
  id: membre.id,
  nom: nomOf(membre),
  structure: structure?.nom ?? null,
  referent,
});

type Nomme = { nom: string } | null;

export const prevueOf = <S extends { lieu: Nomme; salle: Nomme }>({ lieu, salle, ...seance }: S) => ({
  ...seance,
  lieu: lieu && [lieu.nom, salle?.nom].filter(Boolean).join(", "),
});

/** A situation as the acteur may plan it; null otherwise. */
export async function readSituationAPlanifier(
  tx: Tx,
  acteur: Acteur,
  id: string,
): Promise<SituationAPlanifier | null> {
  const situation = await tx.situation.findFirst({
    where: { AND: [plannableSituations(acteur), { id }] },
    select: {
      id: true,
      code: true,
      statut: true,
      intervenant: { select: { id: true, prenom: true, nom: true } },
      referent: MEMBRE_REUNI,
      associations: {
        where: { statut: "ACCEPTEE" },
        orderBy: { proposeeLe: "asc" },
        select: { membre: MEMBRE_REUNI },
      },
      protocoles: {
        where: { publieLe: { not: null } },
        orderBy: { version: "desc" },
        take: 1,
        select: PROTOCOLE_SELECT,
      },
      seances: PREVUES,
    },
  });
  if (!situation) return null;
  const { intervenant, referent, associations, protocoles, seances, ...reste } = situation;
  const [protocole] = protocoles;
  return {
    ...reste,
    intervenant: intervenant ? { id: intervenant.id, nom: nomOf(intervenant) } : null,
    reunis: [reuniOf(referent, true), ...associations.map(({ membre }) => reuniOf(membre, false))],
    protocole: protocole ? protocoleOf(protocole) : protocoleParDefaut(acteur),
    seances: seances.map(prevueOf),
  };
}

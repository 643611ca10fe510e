import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { canPrepare, canWriteModeles, visibleCourriers } from "@/lib/courrier/access";
import type { Registre as RegistreSchema } from "@/lib/courrier/schema";
import { withEspace } from "@/lib/db";
import { codeOf } from "@/lib/seance/rules/sujet";
import type { Prisma } from "@/prisma/client/client";
import type { SorteCourrier } from "@/prisma/client/enums";

export type LigneRegistre = {
  id: string;
  sorte: SorteCourrier;
  code: string;
  debut: Date;
  prepareLe: Date;
  par: string;
  /** By name, in order. */
  destinataires: string[];
  envoyes: number;
};

export type Filtre = z.output<typeof RegistreSchema>;
export type Registre = {
  lignes: LigneRegistre[];
  filtre: Filtre;
  pages: number;
  /** How many are still to be sent, whatever the filter. */
  aEnvoyer: number;
  modeles: boolean;
};

const PAR_PAGE = 30;
export const A_ENVOYER: Prisma.CourrierWhereInput = { destinataires: { some: { envoyeLe: null } } };

const ETATS = {
  "a-envoyer": A_ENVOYER,
  envoyes: { destinataires: { every: { envoyeLe: { not: null } } } },
} as const satisfies Record<string, Prisma.CourrierWhereInput>;

/** The register, the latest first; null for who makes no letter. A constant number of statements. */
export async function listCourriers(acteur: Acteur, filtre: Filtre): Promise<Registre | null> {
  if (!canPrepare(acteur)) return null;
  const { sorte, etat, code, page } = filtre;
  const porte = { contains: code, mode: "insensitive" } as const;
  const where: Prisma.CourrierWhereInput = {
    AND: [
      visibleCourriers(acteur),
      sorte ? { sorte } : {},
      etat ? ETATS[etat] : {},
      code ? { seance: { OR: [{ situation: { code: porte } }, { groupe: { code: porte } }] } } : {},
    ],
  };
  return withEspace(acteur, async (tx) => {
    const total = await tx.courrier.count({ where });
    const aEnvoyer = await tx.courrier.count({ where: { AND: [visibleCourriers(acteur), A_ENVOYER] } });
    const pages = Math.max(1, Math.ceil(total / PAR_PAGE));
    const rows = await tx.courrier.findMany({
      where,
      orderBy: [{ prepareLe: "desc" }, { id: "desc" }],
      skip: (Math.min(page, pages) - 1) * PAR_PAGE,
      take: PAR_PAGE,
      select: {
        id: true,
        sorte: true,
        debut: true,
        prepareLe: true,
        preparePar: { select: { prenom: true, nom: true } },
        seance: { select: { situation: { select: { code: true } }, groupe: { select: { code: true } } } },
        destinataires: {
          orderBy: [{ membre: { nom: "asc" } }, { membre: { prenom: "asc" } }],
          select: { envoyeLe: true, membre: { select: { prenom: true, nom: true } } },
        },
      },
    });
    const lignes = rows.map(({ seance, preparePar, destinataires, ...row }) => ({
      ...row,
      code: codeOf(seance).code,
      par: `${preparePar.prenom} ${preparePar.nom}`,
      destinataires: destinataires.map(({ membre }) => `${membre.prenom} ${membre.nom}`),
      envoyes: destinataires.filter(({ envoyeLe }) => envoyeLe !== null).length,
    }));
    const cadre = { pages, aEnvoyer, modeles: canWriteModeles(acteur) };
    return { lignes, filtre: { ...filtre, page: Math.min(page, pages) }, ...cadre };
  });
}

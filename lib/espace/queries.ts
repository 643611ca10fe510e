import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import type { RoleCode } from "@/prisma/client/enums";

export type EspaceFiche = {
  reglages: {
    nom: string;
    operateur: string | null;
    zone: string;
    rythmeSemaines: number;
    toleranceJours: number;
    seuilSecret: number;
    delaiAlerteJours: number;
    delaiCompteRenduJours: number;
    delaiConfirmationJours: number;
    heuresHebdo: number | null;
    zoneScolaire: string | null;
    /** The roles that enter with a second factor. */
    rolesFacteur: RoleCode[];
  };
  delegations: {
    id: string;
    nom: string;
    partPrevue: number | null;
    territoires: { id: string; nom: string; populations: { annee: number; allocataires: number }[] }[];
  }[];
};

/** The espace's settings and geography, for the administrator; null for anyone else. */
export async function getEspace(acteur: Acteur): Promise<EspaceFiche | null> {
  if (!can(acteur, "espace.administrer")) return null;
  return withEspace(acteur, async (tx) => {
    const reglages = await tx.espace.findUniqueOrThrow({
      where: { id: acteur.espaceId },
      select: {
        nom: true,
        operateur: true,
        zone: true,
        rythmeSemaines: true,
        toleranceJours: true,
        seuilSecret: true,
        delaiAlerteJours: true,
        delaiCompteRenduJours: true,
        delaiConfirmationJours: true,
        heuresHebdo: true,
        zoneScolaire: true,
        rolesFacteur: true,
      },
    });
    const delegations = await tx.delegation.findMany({
      where: { espaceId: acteur.espaceId },
      orderBy: [{ ordre: "asc" }, { nom: "asc" }],
      select: {
        id: true,
        nom: true,
        partPrevue: true,
        territoires: {
          orderBy: [{ ordre: "asc" }, { nom: "asc" }],
          select: {
            id: true,
            nom: true,
            populations: { orderBy: { annee: "asc" }, select: { annee: true, allocataires: true } },
          },
        },
      },
    });
    return { reglages, delegations };
  });
}

export type Geographie = { id: string; nom: string; territoires: { id: string; nom: string }[] }[];

/** The délégations and their territoires, to choose from. */
export async function listDelegations(acteur: Acteur): Promise<Geographie> {
  return withEspace(acteur, (tx) =>
    tx.delegation.findMany({
      where: { espaceId: acteur.espaceId },
      orderBy: [{ ordre: "asc" }, { nom: "asc" }],
      select: {
        id: true,
        nom: true,
        territoires: { orderBy: [{ ordre: "asc" }, { nom: "asc" }], select: { id: true, nom: true } },
      },
    }),
  );
}

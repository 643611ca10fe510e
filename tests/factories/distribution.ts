import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import type { RoleCode } from "@/prisma/client/enums";
import { createLieuDeTest, createSalleDeTest } from "./disponibilite";
import type { EspaceDeTest } from "./espace";
import { createMembre } from "./membre";

/** One member per role, and for the roles that follow situations one more who has nothing to do with this one. */
export const ROLES_DISTRIBUES = {
  referent: "PROFESSIONNEL",
  associe: "PROFESSIONNEL",
  invite: "PROFESSIONNEL",
  collegue: "PROFESSIONNEL",
  intervenant: "INTERVENANT",
  autreIntervenant: "INTERVENANT",
  secretaire: "SECRETARIAT",
  autreSecretaire: "SECRETARIAT",
  encadrant: "ENCADRANT",
  responsable: "RESPONSABLE",
  copil: "COPIL",
  administrateur: "ADMINISTRATEUR",
} as const satisfies Record<string, RoleCode>;

export type Personnage = keyof typeof ROLES_DISTRIBUES;
export type Distribution = Record<Personnage, Acteur>;
export const PERSONNAGES = Object.keys(ROLES_DISTRIBUES) as Personnage[];

type Lieux = { nordId: string; sudId: string };

/** The cast of an espace, bound by the charter: its surname is `mot`. The second intervenant·e works in the south. */
export async function createDistribution(
  espace: EspaceDeTest,
  { nordId, sudId }: Lieux,
  mot: string,
): Promise<Distribution> {
  const delegations: Partial<Record<Personnage, string[]>> = {
    intervenant: [nordId],
    autreIntervenant: [sudId],
    responsable: [nordId],
  };
  const membres = [];
  for (const personnage of PERSONNAGES) {
    const roles = [ROLES_DISTRIBUES[personnage]];
    const attributs = { prenom: personnage, nom: mot, roles, delegations: delegations[personnage] ?? [] };
    membres.push([personnage, await createMembre(espace, attributs)] as const);
  }
  return Object.fromEntries(membres) as Distribution;
}

/** Two délégations, two structures, two places, all named after `mot`. */
export async function createGeographie(espace: EspaceDeTest, mot: string) {
  const { espaceId, delegationId: nordId, territoireId, structureId, admin } = espace;
  const ids = await withEspace(espace, async (tx) => {
    await tx.delegation.updateMany({ where: { espaceId, id: nordId }, data: { nom: `Nord ${mot}` } });
    await tx.territoire.updateMany({
      where: { espaceId, id: territoireId },
      data: { nom: `Estuaire ${mot}` },
    });
    await tx.structure.updateMany({ where: { espaceId, id: structureId }, data: { nom: `CMS ${mot}` } });
    const select = { id: true } as const;
    const sud = await tx.delegation.create({ data: { espaceId, nom: `Sud ${mot}` }, select });
    const ailleurs = await tx.structure.create({ data: { espaceId, nom: `Association ${mot}` }, select });
    return { sudId: sud.id, autreStructureId: ailleurs.id };
  });
  const lieuId = await createLieuDeTest(admin, `Maison ${mot}`);
  const autreLieuId = await createLieuDeTest(admin, `Antenne ${mot}`, { [lieuId]: 35 });
  const salleId = await createSalleDeTest(admin, lieuId, `Salle ${mot}`);
  return { nordId, territoireId, structureId, ...ids, lieuId, autreLieuId, salleId };
}

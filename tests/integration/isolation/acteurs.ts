import type { Acteur } from "@/lib/acteur";
import { ROLES } from "@/lib/membre/schema";
import type { RoleCode } from "@/prisma/client/enums";
import { PERSONNAGES, type Personnage, ROLES_DISTRIBUES } from "../../factories/distribution";
import type { Monde } from "../../factories/monde";

/** Who stands for a role when they have nothing to do with the object. */
const SANS_LIEN = {
  PROFESSIONNEL: "collegue",
  INTERVENANT: "autreIntervenant",
  SECRETARIAT: "autreSecretaire",
  ENCADRANT: "encadrant",
  RESPONSABLE: "responsable",
  COPIL: "copil",
  ADMINISTRATEUR: "administrateur",
} as const satisfies Record<RoleCode, Personnage>;

export type Essai = { qui: string; acteur: Acteur };

/** Each of the cast whom a door does not name. */
export const exclus = ({ cast }: Monde, par: readonly Personnage[]): Essai[] =>
  PERSONNAGES.filter((nom) => !par.includes(nom)).map((nom) => ({ qui: nom, acteur: cast[nom] }));

/**
 * Those whom a door names, after another role was given them instead of theirs: what ties them to the object is still
 * there, the right is not. Roles that open the door without any tie, or by it alone, are left out.
 */
export const deplaces = (
  { cast }: Monde,
  par: readonly Personnage[],
  pourSoi: readonly RoleCode[],
): Essai[] =>
  par.flatMap((nom) =>
    ROLES.filter(
      (role) => role !== ROLES_DISTRIBUES[nom] && !par.includes(SANS_LIEN[role]) && !pourSoi.includes(role),
    ).map((role) => ({
      qui: `${nom} devenu ${role}`,
      acteur: { ...cast[nom], roles: [role], delegations: cast[SANS_LIEN[role]].delegations },
    })),
  );

/** Those whom a door names, before they accept the charter in force, or without any duty of secrecy. */
export const nonLies = ({ cast }: Monde, par: readonly Personnage[]): Essai[] =>
  par.flatMap((nom) => [
    { qui: `${nom} avant la charte`, acteur: { ...cast[nom], charteVersion: null } },
    { qui: `${nom} sous une ancienne charte`, acteur: { ...cast[nom], charteVersion: "1999-01" } },
    { qui: `${nom} sans secret`, acteur: { ...cast[nom], baseSecret: "AUCUNE" as const, engagement: false } },
  ]);

/** The same people in another espace. */
export const ailleurs = ({ cast }: Monde, par: readonly Personnage[]): Essai[] =>
  par.map((nom) => ({ qui: `${nom} d’un autre espace`, acteur: cast[nom] }));

import type { BaseSecret, RoleCode } from "@/prisma/client/enums";
import { RAISONS } from "../labels/raisons";
import { TOUTES } from "./mots";
import type { Changement, LignePlan } from "./plan";

export type MembreDonnees = {
  email: string;
  prenom: string;
  nom: string;
  roles: RoleCode[];
  delegations: string[];
  structureId: string | null;
  professionId: string | null;
  telephone: string | null;
  baseSecret: BaseSecret;
};
export type MembreConnu = Omit<MembreDonnees, "email"> & {
  id: string;
  /** The address they sign in with, and the one they are written to. */
  compte: string;
  courriel: string;
  actif: boolean;
  /** Has come in at least once: only those can be counted on to administer. */
  entre: boolean;
};

/** What the line changes of a member, in words. */
export function diffMembre(
  connu: MembreConnu,
  donnees: MembreDonnees,
  libelles: ReadonlyMap<string, string>,
): Changement[] {
  const nommer = (ids: readonly (string | null)[], aucun = "") =>
    ids
      .flatMap((id) => (id ? (libelles.get(id) ?? "") : []))
      .sort()
      .join(", ") || aucun;
  const paires: [string, string, string][] = [
    ["Prénom", connu.prenom, donnees.prenom],
    ["Nom", connu.nom, donnees.nom],
    ["Rôles", nommer(connu.roles), nommer(donnees.roles)],
    ["Délégations", nommer(connu.delegations, TOUTES.libelle), nommer(donnees.delegations, TOUTES.libelle)],
    ["Structure", nommer([connu.structureId]), nommer([donnees.structureId])],
    ["Profession", nommer([connu.professionId]), nommer([donnees.professionId])],
    ["Téléphone", connu.telephone ?? "", donnees.telephone ?? ""],
    ["Base du secret", nommer([connu.baseSecret]), nommer([donnees.baseSecret])],
  ];
  return paires.flatMap(([champ, avant, apres]) => (avant === apres ? [] : [{ champ, avant, apres }]));
}

/** When nobody who has come in would administer the espace any more, the lines that take the role away are left out. */
export function guardAdministration(
  lignes: LignePlan<MembreDonnees>[],
  membres: readonly MembreConnu[],
): LignePlan<MembreDonnees>[] {
  const administre = ({ roles }: { roles: readonly RoleCode[] }) => roles.includes("ADMINISTRATEUR");
  const ecrites = lignes.filter(({ donnees }) => donnees !== undefined);
  const changes = new Map(ecrites.map((ligne) => [ligne.cibleId, ligne]));
  const restent = membres.some(
    (membre) => membre.actif && membre.entre && administre(changes.get(membre.id)?.donnees ?? membre),
  );
  const avant = membres.filter((membre) => membre.actif && administre(membre)).map(({ id }) => id);
  if (restent || avant.length === 0) return lignes;
  return lignes.map((ligne) =>
    ligne.cibleId && avant.includes(ligne.cibleId) && ligne.donnees && !administre(ligne.donnees)
      ? {
          numero: ligne.numero,
          titre: ligne.titre,
          etat: "ECARTEE",
          changements: [],
          raisons: [RAISONS.dernierAdministrateur],
        }
      : ligne,
  );
}

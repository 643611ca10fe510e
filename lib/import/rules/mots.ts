import { SORTE_GROUPE_LABELS } from "@/lib/groupe/labels/groupe";
import { SORTES_GROUPE } from "@/lib/groupe/schema";
import { ROLE_LABELS } from "@/lib/membre/labels";
import { ROLES } from "@/lib/membre/schema";
import { BASE_SECRET_LABELS } from "@/lib/referentiel/labels";
import type { BaseSecret, RoleCode, SorteGroupe } from "@/prisma/client/enums";
import type { Choix } from "./choix";

const AUTRES_ROLES: Record<RoleCode, readonly string[]> = {
  PROFESSIONNEL: ["Pro", "Travailleur social", "Travailleuse sociale"],
  INTERVENANT: ["Intervenant·e", "Intervenant·e travail à distance"],
  SECRETARIAT: ["Secrétaire"],
  ENCADRANT: ["Cadre", "Encadrement"],
  RESPONSABLE: ["Responsable"],
  COPIL: ["COPIL", "Comité de pilotage"],
  ADMINISTRATEUR: ["Admin", "Administration"],
};

/** The roles as a file may write them. */
export const ROLES_LUS: readonly Choix[] = ROLES.map((id) => ({
  id,
  libelle: ROLE_LABELS[id],
  autres: [id, ...AUTRES_ROLES[id]],
}));

const AUTRES_BASES: Record<BaseSecret, readonly string[]> = {
  ETAT: ["État"],
  PROFESSION: ["Profession"],
  MISSION: ["Mission"],
  FONCTION: ["Fonction"],
  AUCUNE: ["Non", "Sans"],
};

/** On what a duty of secrecy rests, as a file may write it. */
export const BASES: readonly Choix[] = Object.entries(BASE_SECRET_LABELS).map(([id, libelle]) => ({
  id,
  libelle,
  autres: AUTRES_BASES[id as BaseSecret],
}));

/** No délégation in particular: an empty cell changes nothing, so « toutes » has to be a word. */
export const TOUTES: Choix = { id: "toutes", libelle: "Toutes" };

const AUTRES_SORTES: Record<SorteGroupe, readonly string[]> = {
  TAD_COLLECTIF: ["Collectif", "Groupe TAD", "Groupe de travail TAD"],
  GROUPE_RESSOURCE: ["Ressource"],
  ANALYSE_PRATIQUE: ["Analyse de la pratique", "Analyse des pratiques", "APP", "Cycle"],
  INTERVISION: ["Groupe d’intervision"],
};

/** The kinds of groups as a file may write them. */
export const SORTES_LUES: readonly Choix[] = SORTES_GROUPE.map((id) => ({
  id,
  libelle: SORTE_GROUPE_LABELS[id],
  autres: [id, ...AUTRES_SORTES[id]],
}));

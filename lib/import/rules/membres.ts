import { CreateMembre } from "@/lib/membre/schema";
import type { BaseSecret, RoleCode } from "@/prisma/client/enums";
import { RAISONS } from "../labels/raisons";
import { type Choix, createRecherche, type Trouve } from "./choix";
import { groupBy } from "./cle";
import type { Defauts, Saisie } from "./correspondance";
import { diffMembre, guardAdministration, type MembreConnu, type MembreDonnees } from "./ecarts";
import { completerTelephone, garderTelephone, Lecture } from "./lecture";
import { BASES, ROLES_LUS, TOUTES } from "./mots";
import type { LignePlan } from "./plan";

export type EtatMembres = {
  membres: MembreConnu[];
  structures: Choix[];
  professions: Choix[];
  delegations: Choix[];
};

/**
 * What each line would do: a member is recognised by the address they sign in with, else the one they are written to.
 * What the file does not say of a member who is there stays. Someone always administers the espace.
 */
export function planMembres(
  saisies: readonly Saisie[],
  etat: EtatMembres,
  defauts: Defauts,
): LignePlan<MembreDonnees>[] {
  const find = {
    role: createRecherche(ROLES_LUS),
    base: createRecherche(BASES),
    delegation: createRecherche([...etat.delegations, TOUTES]),
    structure: createRecherche(etat.structures),
    profession: createRecherche(etat.professions),
  };
  const libelles = new Map(
    [...ROLES_LUS, ...BASES, ...etat.delegations, ...etat.structures, ...etat.professions].map(
      ({ id, libelle }) => [id, libelle],
    ),
  );
  const comptes = new Map(etat.membres.map((membre) => [membre.compte, membre]));
  const courriels = groupBy(etat.membres, ({ courriel }) => courriel.toLowerCase());
  const vus = new Map<string, number>();
  const lignes = saisies.map((saisie) => planMembre(saisie));
  return guardAdministration(lignes, etat.membres);

  function planMembre(saisie: Saisie): LignePlan<MembreDonnees> {
    const { numero, valeurs } = saisie;
    const lecture = new Lecture("MEMBRES", saisie);
    const email = lecture.valide("email", CreateMembre.shape.email);
    lecture.exiger("email", email);
    const semblables = courriels.get(email ?? "") ?? [];
    const connu = comptes.get(email ?? "") ?? (semblables.length === 1 ? semblables[0] : undefined);
    if (!connu && semblables.length > 1) lecture.raisons.push(RAISONS.adressesSemblables);
    if (connu && !connu.actif) lecture.raisons.push(RAISONS.accesFerme);
    const cle = connu?.compte ?? email;
    const premiere = cle === undefined ? undefined : vus.get(cle);
    if (premiere !== undefined) lecture.raisons.push(RAISONS.doublon(premiere));
    else if (cle !== undefined) vus.set(cle, numero);

    const lus = readMembre(lecture, find, connu);
    const role = defauts.role ? [defauts.role] : undefined;
    const { raisons } = lecture;
    const donnees = {
      email: email ?? "",
      prenom: lus.prenom ?? connu?.prenom,
      nom: lus.nom ?? connu?.nom,
      roles: lus.roles ?? connu?.roles ?? role,
      delegations: lus.delegations ?? connu?.delegations ?? [],
      structureId: lus.structureId ?? connu?.structureId ?? null,
      professionId: lus.professionId ?? connu?.professionId ?? null,
      telephone: garderTelephone(connu?.telephone ?? null, lus.telephone),
      baseSecret: lus.baseSecret ?? connu?.baseSecret ?? defauts.baseSecret ?? undefined,
    };
    for (const code of ["prenom", "nom", "roles", "baseSecret"] as const) lecture.exiger(code, donnees[code]);
    const titre = [donnees.prenom ?? valeurs.prenom, donnees.nom ?? valeurs.nom].filter(Boolean).join(" ");
    if (raisons.length > 0 || !isComplet(donnees))
      return { numero, titre: titre || (valeurs.email ?? ""), etat: "ECARTEE", changements: [], raisons };
    if (!connu) return { numero, titre, etat: "CREER", changements: [], raisons, donnees };
    const changements = diffMembre(connu, donnees, libelles);
    if (changements.length === 0) return { numero, titre, etat: "INCHANGEE", changements, raisons };
    return { numero, titre, etat: "MODIFIER", changements, raisons, cibleId: connu.id, donnees };
  }
}

type Find = Record<"role" | "base" | "delegation" | "structure" | "profession", (texte: string) => Trouve>;

function readMembre(lecture: Lecture, find: Find, connu: MembreConnu | undefined) {
  const { shape } = CreateMembre;
  const delegations = lecture.plusieurs("delegations", find.delegation, connu?.delegations);
  const telephone = lecture.texte("telephone");
  return {
    prenom: lecture.valide("prenom", shape.prenom),
    nom: lecture.valide("nom", shape.nom),
    roles: lecture.plusieurs("roles", find.role)?.map(({ id }) => id as RoleCode),
    delegations: delegations?.includes(TOUTES) ? [] : delegations?.map(({ id }) => id),
    structureId: lecture.choix("structure", find.structure, connu?.structureId)?.id,
    professionId: lecture.choix("profession", find.profession, connu?.professionId)?.id,
    telephone: lecture.valide("telephone", shape.telephone, telephone && completerTelephone(telephone)),
    baseSecret: lecture.choix("baseSecret", find.base)?.id as BaseSecret | undefined,
  };
}

type Partiel = { [K in keyof MembreDonnees]: MembreDonnees[K] | undefined };

const isComplet = (donnees: Partiel): donnees is MembreDonnees =>
  [donnees.prenom, donnees.nom, donnees.roles, donnees.baseSecret].every((valeur) => valeur !== undefined);

import { RAISONS } from "../labels/raisons";
import { champOf } from "./champs";
import type { Lecture } from "./lecture";

/** Someone of the espace, as a file may name them: by the address they are written to. */
export type PersonneConnue = {
  id: string;
  nom: string;
  courriel: string;
  actif: boolean;
  professionnel: boolean;
  intervenant: boolean;
};

const ROLES = {
  intervenant: { role: "intervenant", libelle: "intervenant·e" },
  membres: { role: "professionnel", libelle: "professionnel·le" },
} as const;

/** The people a cell names by their addresses, each once; nothing when the cell is empty, and a reason for each that cannot be. */
export function readPersonnes(
  lecture: Lecture,
  code: keyof typeof ROLES,
  personnes: ReadonlyMap<string, readonly PersonneConnue[]>,
  anime?: string,
): PersonneConnue[] | undefined {
  const texte = lecture.texte(code);
  if (texte === undefined) return undefined;
  const { libelle: champ } = champOf("GROUPES", code);
  const { role, libelle } = ROLES[code];
  const adresses = [
    ...new Set(
      texte
        .toLowerCase()
        .split(/[\s,;|<>]+/)
        .filter(Boolean),
    ),
  ];
  const lues = adresses.flatMap((adresse) => {
    const [personne, ...autres] = personnes.get(adresse) ?? [];
    if (!personne) lecture.raisons.push(RAISONS.personneInconnue(champ, adresse));
    else if (autres.length > 0) lecture.raisons.push(RAISONS.plusieursPersonnes(champ, adresse));
    else if (!personne.actif || !personne[role])
      lecture.raisons.push(RAISONS.sansRole(champ, adresse, libelle));
    else if (personne.id === anime) lecture.raisons.push(RAISONS.animeSonGroupe(champ, adresse));
    else return [personne];
    return [];
  });
  if (code === "intervenant" && lues.length > 1) lecture.raisons.push(RAISONS.plusieurs(champ, texte));
  return lues;
}

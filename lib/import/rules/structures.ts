import { CreateStructure } from "@/lib/structure/schema";
import { RAISONS } from "../labels/raisons";
import { type Choix, createRecherche } from "./choix";
import { cleOf, groupBy } from "./cle";
import type { Saisie } from "./correspondance";
import { completerTelephone, garderTelephone, Lecture } from "./lecture";
import type { Changement, LignePlan } from "./plan";

export type StructureConnue = {
  id: string;
  nom: string;
  typeId: string | null;
  territoireId: string | null;
  telephone: string | null;
  retiree: boolean;
};
export type StructureDonnees = Omit<StructureConnue, "id" | "retiree">;

export type EtatStructures = { structures: StructureConnue[]; types: Choix[]; territoires: Choix[] };

/**
 * What each line would do: a structure is recognised by its name, accents, case and punctuation aside. What the file
 * does not say of a structure that is there stays; what it says twice is said once.
 */
export function planStructures(
  saisies: readonly Saisie[],
  { structures, types, territoires }: EtatStructures,
): LignePlan<StructureDonnees>[] {
  const findType = createRecherche(types);
  const findTerritoire = createRecherche(territoires);
  const libelles = new Map([...types, ...territoires].map(({ id, libelle }) => [id, libelle]));
  const connues = groupBy(structures, ({ nom }) => cleOf(nom));
  const vues = new Map<string, number>();

  return saisies.map((saisie) => {
    const lecture = new Lecture("STRUCTURES", saisie);
    const { numero, valeurs } = saisie;
    const nom = lecture.valide("nom", CreateStructure.shape.nom);
    lecture.exiger("nom", nom);
    const cle = cleOf(nom ?? "");
    const premiere = vues.get(cle);
    if (nom !== undefined && premiere !== undefined) lecture.raisons.push(RAISONS.doublon(premiere));
    if (nom !== undefined && premiere === undefined) vues.set(cle, numero);

    const semblables = connues.get(cle) ?? [];
    const exacte = semblables.find((structure) => structure.nom === nom);
    const connue = exacte ?? (semblables.length === 1 ? semblables[0] : undefined);
    if (!connue && semblables.length > 1) lecture.raisons.push(RAISONS.structuresSemblables);
    if (connue?.retiree) lecture.raisons.push(RAISONS.structureRetiree);

    const type = lecture.choix("type", findType, connue?.typeId);
    const territoire = lecture.choix("territoire", findTerritoire, connue?.territoireId);
    const lu = lecture.texte("telephone");
    const telephone = lecture.valide(
      "telephone",
      CreateStructure.shape.telephone,
      lu && completerTelephone(lu),
    );

    const { raisons } = lecture;
    const titre = nom ?? valeurs.nom ?? "";
    if (raisons.length > 0 || nom === undefined)
      return { numero, titre, etat: "ECARTEE", changements: [], raisons };
    const donnees = {
      nom: connue?.nom ?? nom,
      typeId: type?.id ?? connue?.typeId ?? null,
      territoireId: territoire?.id ?? connue?.territoireId ?? null,
      telephone: garderTelephone(connue?.telephone ?? null, telephone),
    };
    if (!connue) return { numero, titre, etat: "CREER", changements: [], raisons, donnees };
    const nomme = (id: string | null) => (id ? (libelles.get(id) ?? "") : "");
    const changements: Changement[] = [
      { champ: "Type", avant: nomme(connue.typeId), apres: nomme(donnees.typeId) },
      { champ: "Territoire", avant: nomme(connue.territoireId), apres: nomme(donnees.territoireId) },
      { champ: "Téléphone", avant: connue.telephone ?? "", apres: donnees.telephone ?? "" },
    ].filter(({ avant, apres }) => avant !== apres);
    const change = connue.typeId !== donnees.typeId || connue.territoireId !== donnees.territoireId;
    if (!change && connue.telephone === donnees.telephone)
      return { numero, titre, etat: "INCHANGEE", changements: [], raisons };
    return { numero, titre, etat: "MODIFIER", changements, raisons, cibleId: connue.id, donnees };
  });
}

import { closeStructure, createStructure, updateStructure } from "@/lib/structure/commands/structure";
import { getStructureContact, listStructuresChoix } from "@/lib/structure/queries/annuaire";
import { getChoixStructure } from "@/lib/structure/queries/choix";
import { getStructure, listStructures } from "@/lib/structure/queries/structure";
import { PERSONNAGES } from "../../../factories/distribution";
import type { Monde } from "../../../factories/monde";
import { ecriture, lecture, liste } from "../cas";

const par = ["administrateur"] as const;
const refus = "INTERDIT";
const ANNUAIRE = PERSONNAGES.filter((nom) => !["encadrant", "responsable", "copil"].includes(nom));

const structureOf = ({ territoireId }: Monde, nom: string) => ({
  ...{ nom, typeId: undefined, territoireId, telephone: undefined },
});

export const cas = [
  liste(listStructures, { par, lire: listStructures, revele: ({ structureId }) => [structureId] }),
  lecture(getStructure, { par, cible: ({ structureId }) => structureId, lire: getStructure }),
  liste(getChoixStructure, { par, lire: getChoixStructure, revele: ({ territoireId }) => [territoireId] }),
  liste(listStructuresChoix, {
    par: PERSONNAGES,
    sansCharte: true,
    lire: listStructuresChoix,
    revele: ({ structureId }) => [structureId],
  }),
  lecture(getStructureContact, {
    par: ANNUAIRE,
    cible: ({ structureId }) => structureId,
    lire: getStructureContact,
  }),
  ecriture(createStructure, {
    par,
    reference: "REFERENCE_INCONNUE",
    ecrire: (acteur, _cible, monde) => createStructure(acteur, structureOf(monde, "Nouvelle"), monde.now),
  }),
  ecriture(updateStructure, {
    par,
    refus,
    cible: ({ structureId }) => structureId,
    reference: "REFERENCE_INCONNUE",
    ecrire: (acteur, structureId, monde) =>
      updateStructure(acteur, { structureId, ...structureOf(monde, "Renommée") }, monde.now),
  }),
  ecriture(closeStructure, {
    par,
    refus,
    cible: ({ structureId }) => structureId,
    ecrire: (acteur, structureId, { now }) => closeStructure(acteur, { structureId }, now),
  }),
];

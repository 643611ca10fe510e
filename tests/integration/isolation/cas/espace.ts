import { updatePlan } from "@/lib/bilan/commands/plan";
import { getPlan } from "@/lib/bilan/queries/plan";
import { UpdatePlan } from "@/lib/bilan/schema";
import { createEspace } from "@/lib/espace/commands/creation";
import {
  createDelegation,
  createTerritoire,
  recordPopulation,
  updateDelegation,
  updateEspace,
} from "@/lib/espace/commands/reglages";
import { getEspace, listDelegations } from "@/lib/espace/queries";
import { PERSONNAGES } from "../../../factories/distribution";
import { ecriture, libre, liste } from "../cas";

const par = ["administrateur"] as const;
const refus = "INTERDIT";

const PLAN = UpdatePlan.parse({
  ...{ contexte: "hors", activite: "2", groupes: "1", problematiques: "3", pistes: "4" },
  ...{ outils: "5", effets: "6", partenariats: "hors", perspectives: "7" },
});

export const cas = [
  liste(getEspace, { par, lire: getEspace, revele: ({ nordId }) => [nordId] }),
  liste(listDelegations, {
    par: PERSONNAGES,
    sansCharte: true,
    lire: listDelegations,
    revele: ({ nordId }) => [nordId],
  }),
  ecriture(updateEspace, {
    par,
    ecrire: (acteur, _cible, { now }) => {
      const rythme = { rythmeSemaines: 8, toleranceJours: 5, zoneScolaire: null, heuresHebdo: 32 };
      const delais = { delaiAlerteJours: 21, delaiCompteRenduJours: 15, delaiConfirmationJours: 3 };
      return updateEspace(acteur, { ...rythme, seuilSecret: 11, ...delais }, now);
    },
  }),
  ecriture(updatePlan, { par, ecrire: (acteur, _cible, { now }) => updatePlan(acteur, PLAN, now) }),
  liste(getPlan, { par, lire: getPlan, revele: () => [] }),
  ecriture(createDelegation, {
    par,
    ecrire: (acteur, _cible, { now }) => createDelegation(acteur, { nom: "Est", partPrevue: 10 }, now),
  }),
  ecriture(updateDelegation, {
    par,
    refus,
    cible: ({ nordId }) => nordId,
    ecrire: (acteur, delegationId, { now }) =>
      updateDelegation(acteur, { delegationId, nom: "Grand Nord", partPrevue: 70 }, now),
  }),
  ecriture(createTerritoire, {
    par,
    refus,
    cible: ({ nordId }) => nordId,
    ecrire: (acteur, delegationId, { now }) => createTerritoire(acteur, { delegationId, nom: "Marais" }, now),
  }),
  ecriture(recordPopulation, {
    par,
    refus,
    cible: ({ territoireId }) => territoireId,
    ecrire: (acteur, territoireId, { now }) =>
      recordPopulation(acteur, { territoireId, annee: 2026, allocataires: 1200 }, now),
  }),
  libre(createEspace, "La commande de l’opérateur : elle fait l’espace, personne n’y agit encore."),
];

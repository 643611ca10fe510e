import type { BilanPublie } from "@/lib/bilan/rules/document/document";
import { compareAnnees } from "@/lib/bilan/rules/instantane";
import { protectReleve, type TableauProtege } from "@/lib/indicateur/rules/tableaux";
import { createCas, createReleve } from "../indicateur/releves";

function tableauxOf(cas = createCas(44, { valeurs: ["sante-mentale/a"] })): TableauProtege[] {
  const tableaux = protectReleve(createReleve(cas), 11);
  if (!tableaux.ok) throw new Error(tableaux.reason);
  return tableaux.value;
}
export const TABLEAUX = tableauxOf([
  ...createCas(30, { valeurs: ["sante-mentale/a"] }),
  ...createCas(20, { delegationId: "retz" }),
]);

/** A published bilan of two délégations, and of a year before that says little. */
export const publie = (tableaux = TABLEAUX): BilanPublie => ({
  ...{ annee: 2026, version: 1, empreinte: "a".repeat(64) },
  publie: { par: "Claire Rousseau", le: new Date("2027-02-12T10:00:00Z") },
  textes: { contexte: "Une année.", effets: "On se sent moins seul." },
  instantane: {
    ...{ espace: "Loire-Atlantique", annee: 2026, version: 1, arret: "2027-01-31", seuil: 11, chiffresDe: 1 },
    ...{ tableaux, groupes: [] },
    evolution: compareAnnees(tableaux, { annee: 2025, version: 1, tableaux: tableauxOf(createCas(6)) }),
  },
});

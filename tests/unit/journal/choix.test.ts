import { expect, it } from "vitest";
import { ACTES } from "@/lib/journal/labels/actes";
import { LISTE_ACTES } from "@/lib/journal/labels/choix";
import { RechercheJournal } from "@/lib/journal/schema";

it("offers each act by a name of its own, sorted, and looks for all those that bear it", () => {
  const noms = LISTE_ACTES.map(({ label }) => label);
  expect(new Set(noms).size).toBe(noms.length);
  expect(noms.filter((nom) => nom !== nom.trim() || !/^\p{Lu}/u.test(nom))).toEqual([]);
  expect(LISTE_ACTES.flatMap(({ value }) => value.split(",")).sort()).toEqual(Object.keys(ACTES).sort());
  const cree = LISTE_ACTES.find(({ label }) => label === "Créé")?.value;
  expect(cree).toBe("creer,abonner");
  for (const { value } of LISTE_ACTES) expect(RechercheJournal.parse({ acte: value }).acte).toBe(value);
});

import { expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { getChiffres } from "@/lib/indicateur/queries/chiffres";
import { getFrequentation } from "@/lib/indicateur/queries/frequentation";
import { toInstant } from "@/lib/time";
import { createEspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { ANNEE, createAnnee, createEspaceDeChiffres } from "./annee";

const ZONE = "Europe/Paris";
const NOW = toInstant(`${ANNEE}-12-15`, "10:00", ZONE);

it("counts who came this year as the tables do, and leaves no line in the journal", async () => {
  const espace = await createEspaceDeChiffres(ZONE);
  await createAnnee(espace, 12);
  const lecteur = await createMembre(espace, { roles: ["RESPONSABLE"] });
  const lue = await getFrequentation(lecteur, NOW);
  const lignes = { where: { membreId: lecteur.membreId, objet: "statistique" } };
  expect(await withEspace(espace, (tx) => tx.journal.count(lignes))).toBe(0);
  const tableaux = (await getChiffres(lecteur, ANNEE, NOW))?.tableaux ?? [];
  const total = (code: string) =>
    tableaux.find((tableau) => tableau.code === code)?.lignes[0]?.ensemble.valeur;
  expect(lue).toEqual({
    annee: ANNEE,
    professionnels: total("professionnels"),
    structures: total("structures"),
  });
  expect(lue?.professionnels).toBeGreaterThan(0);
});

it("counts nobody where no séance was held, and says nothing to who reads no figures", async () => {
  const espace = await createEspaceDeTest();
  const vide = await getFrequentation(await createMembre(espace, { roles: ["RESPONSABLE"] }), NOW);
  expect(vide).toEqual({ annee: ANNEE, professionnels: 0, structures: 0 });
  expect(await getFrequentation(await createMembre(espace, { roles: ["ENCADRANT"] }), NOW)).toBeNull();
});

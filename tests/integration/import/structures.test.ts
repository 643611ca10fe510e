import { beforeEach, describe, expect, it } from "vitest";
import { withEspace } from "@/lib/db";
import { createImport as create, discardImport, purgeImports } from "@/lib/import/commands/create";
import { runImport } from "@/lib/import/commands/run";
import { updateImport } from "@/lib/import/commands/update";
import { getApercu, listEcartees } from "@/lib/import/queries/apercu";
import { getImport } from "@/lib/import/queries/import";
import { addMinutes, now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createImport } from "../../factories/import";
import { createMembre } from "../../factories/membre";

const now = clock();
const JOUR = 24 * 60;
let espace: EspaceDeTest;
beforeEach(async () => {
  espace = await createEspaceDeTest();
});

const ENTETES = ["Nom", "Type", "Territoire", "Téléphone"];
const importer = async (lignes: string[][], ecarter = false, acteur = espace.admin) => {
  const { importId, apercu } = await createImport(acteur, "STRUCTURES", [ENTETES, ...lignes], now);
  return {
    importId,
    apercu,
    fait: await runImport(acteur, { importId, apercu: apercu.empreinte, ecarter }, now),
  };
};
const noms = () =>
  withEspace(espace, async (tx) => {
    const rows = await tx.structure.findMany({
      orderBy: { nom: "asc" },
      select: { nom: true, telephone: true },
    });
    return rows.map(({ nom, telephone }) => (telephone ? `${nom} ${telephone}` : nom));
  });

describe("a file of structures", () => {
  it("writes what is new and what changes, and leaves one line of the journal for each", async () => {
    const { fait, importId } = await importer([
      ["CMS DU PORT", "cms", "Territoire de l'Estuaire", "0240000000"],
      ["CCAS de Clisson", "CCAS", "", ""],
    ]);
    expect(fait.ok).toBe(true);
    expect(await noms()).toEqual(["CCAS de Clisson", "CMS du Port 0240000000"]);
    const actes = await withEspace(espace, (tx) =>
      tx.journal.findMany({
        where: { objet: { in: ["structure", "import"] } },
        select: { acte: true, objet: true },
      }),
    );
    expect(actes.map(({ acte, objet }) => `${acte} ${objet}`).sort()).toEqual([
      "creer import",
      "creer structure",
      "importer import",
      "modifier import",
      "modifier structure",
    ]);
    expect(await getImport(espace.admin, importId, null, now)).toMatchObject({
      fait: { CREER: 1, MODIFIER: 1, INCHANGEE: 0, ECARTEE: 0 },
    });
  });

  it("changes nothing the second time", async () => {
    const lignes = [["CCAS de Clisson", "CCAS", "Territoire de l’Estuaire", "240000000"]];
    await importer(lignes);
    const { apercu } = await importer(lignes);
    expect(apercu.bilan).toEqual({ CREER: 0, MODIFIER: 0, INCHANGEE: 1, ECARTEE: 0 });
  });

  it("writes nothing when a line is wrong, unless one chooses to leave it out", async () => {
    const lignes = [["CCAS de Clisson"], ["Foyer", "Tipe"]];
    const { fait, importId, apercu } = await importer(lignes);
    expect(fait).toEqual({ ok: false, reason: "LIGNES_EN_ERREUR" });
    expect(await noms()).toEqual(["CMS du Port"]);
    const encore = await runImport(espace.admin, { importId, apercu: apercu.empreinte, ecarter: true }, now);
    expect(encore.ok).toBe(true);
    expect(await noms()).toEqual(["CCAS de Clisson", "CMS du Port"]);
    const [entetes, ecartee, ...rien] = (await listEcartees(espace.admin, importId, now)) ?? [];
    expect(entetes).toEqual([...ENTETES, "Ligne d’origine", "Raison"]);
    expect(ecartee).toEqual([
      "Foyer",
      "Tipe",
      "",
      "",
      "3",
      expect.stringContaining("n’est pas dans vos listes"),
    ]);
    expect(rien).toEqual([]);
    const again = await runImport(espace.admin, { importId, apercu: apercu.empreinte, ecarter: true }, now);
    expect(again).toEqual({ ok: false, reason: "DEJA_FAIT" });
  });

  it("says which lines before anything is done", async () => {
    const { importId } = await createImport(espace.admin, "STRUCTURES", [ENTETES, ["A"], ["B", "?"]], now);
    expect((await listEcartees(espace.admin, importId, now))?.map(([nom]) => nom)).toEqual(["Nom", "B"]);
    const seules = await getApercu(espace.admin, importId, { etat: "ECARTEE", page: 9 }, now);
    expect(seules).toMatchObject({ page: 1, lignes: [{ numero: 3 }] });
  });

  it("is not done when what was shown has changed since", async () => {
    const { importId, apercu } = await createImport(espace.admin, "STRUCTURES", [ENTETES, ["Neuve"]], now);
    await withEspace(espace, (tx) =>
      tx.structure.create({ data: { espaceId: espace.espaceId, nom: "neuve" } }),
    );
    const input = { importId, apercu: apercu.empreinte, ecarter: false };
    expect(await runImport(espace.admin, input, now)).toEqual({ ok: false, reason: "APERCU_PERIME" });
    expect(await noms()).toEqual(["CMS du Port", "neuve"]);
  });

  it("is written once by two people who import it at once", async () => {
    const autre = await createMembre(espace, { roles: ["ADMINISTRATEUR"] });
    const lignes = [ENTETES, ...Array.from({ length: 60 }, (_, rang) => [`Structure ${rang}`])];
    const imports = await Promise.all(
      [espace.admin, autre].map(async (acteur) => ({
        acteur,
        ...(await createImport(acteur, "STRUCTURES", lignes, now)),
      })),
    );
    const faits = await Promise.all(
      imports.map(({ acteur, importId, apercu }) =>
        runImport(acteur, { importId, apercu: apercu.empreinte, ecarter: false }, now),
      ),
    );
    expect(faits.filter(({ ok }) => ok)).toHaveLength(1);
    expect(faits.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "APERCU_PERIME" });
    expect(await noms()).toHaveLength(61);
  });
});

describe("what was read of a file", () => {
  it("belongs to who sent it, until it is done, given up, or a day old", async () => {
    const { importId } = await createImport(espace.admin, "STRUCTURES", [ENTETES, ["A"]], now);
    const autre = await createMembre(espace, { roles: ["ADMINISTRATEUR"] });
    expect(await getImport(autre, importId, null, now)).toBeNull();
    expect(await discardImport(autre, { importId }, now)).toEqual({ ok: false, reason: "INTROUVABLE" });
    expect(await getImport(espace.admin, importId, null, addMinutes(now, JOUR))).toBeNull();
    const gardes = () => withEspace(espace, (tx) => tx.import.count());
    await purgeImports(() => addMinutes(now, JOUR - 1));
    expect(await gardes()).toBe(1);
    await purgeImports(() => addMinutes(now, JOUR));
    expect(await gardes()).toBe(0);
    const { importId: second } = await createImport(espace.admin, "STRUCTURES", [ENTETES, ["A"]], now);
    expect((await discardImport(espace.admin, { importId: second }, now)).ok).toBe(true);
    expect(await gardes()).toBe(0);
  });

  it("is no longer there once it is done, but for the lines left out", async () => {
    const { importId } = await importer([["Confidence"], ["Ecartee", "?"]], true);
    const row = await withEspace(espace, (tx) => tx.import.findFirstOrThrow({ where: { id: importId } }));
    expect(JSON.stringify(row)).not.toContain("Confidence");
    expect(JSON.stringify(row.ecartees)).toContain("Ecartee");
  });

  it("asks which column lines are recognised by, and for one column a field", async () => {
    const { importId } = await createImport(espace.admin, "STRUCTURES", [ENTETES, ["A"]], now);
    const dire = (colonnes: ("nom" | "type" | null)[]) =>
      updateImport(
        espace.admin,
        { importId, feuille: 0, colonnes, role: undefined, baseSecret: undefined },
        now,
      );
    expect(await dire([null, "type"])).toMatchObject({ reason: "CHAMP_MANQUANT", champ: "Nom" });
    expect(await dire(["nom", "type", "nom"])).toMatchObject({ reason: "CHAMP_DOUBLE", colonne: 2 });
    expect((await dire(["nom", "type"])).ok).toBe(true);
  });

  it("is refused beyond five thousand lines, and when it has none", async () => {
    const de = (lignes: number) =>
      create(
        espace.admin,
        { sorte: "STRUCTURES", fichier: new File([`Nom\n${"A\n".repeat(lignes)}`], "liste.csv") },
        now,
      );
    expect(await de(5_001)).toMatchObject({ ok: false, reason: "TROP_DE_LIGNES" });
    expect(await de(0)).toEqual({ ok: false, reason: "SANS_LIGNE" });
    expect((await de(5_000)).ok).toBe(true);
  });
});

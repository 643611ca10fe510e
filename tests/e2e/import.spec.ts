import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import writeExcelFile from "write-excel-file/node";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "@/tests/support/browser";
import { expectTitre } from "./gestes/demande";
import { ESPACE } from "./gestes/dossier";
import { accepterCharte, seConnecter } from "./gestes/membre";

const BASE = `${ESPACE}/reglages/import`;
const csv = (lignes: string[][]) =>
  Buffer.from(`\ufeff${lignes.map((ligne) => ligne.join(";")).join("\r\n")}`);

async function envoyer(
  page: Page,
  sorte: "Des structures" | "Des membres" | null,
  name: string,
  buffer: Buffer,
) {
  await page.goto(BASE);
  if (sorte) await page.getByLabel(sorte).check();
  await page.getByLabel("Le fichier", { exact: true }).setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Lire le fichier" }).click();
}

const voir = (page: Page) => page.getByRole("button", { name: "Voir ce que cela changera" }).click();

async function lirePhone(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("a file of structures is read, corrected, written once, and says nothing new the second time", async ({
  signIn,
}) => {
  const yann = await signIn("ADMINISTRATEUR");
  const [entetes, ...lignes] = [
    ["Nom de la structure", "Type", "Secteur", "Tel", "Remarque"],
    ["Foyer des Tilleuls", "foyer", "", "240112233", "rien"],
    ["Mission locale du Pays de Retz", "MISSION LOCALE", "", "02 40 11 22 44", ""],
    ["Atelier du Lac", "Ateliers", "", "", ""],
  ] as const;

  await test.step("what is no table is refused with its sentence, the file to be chosen again", async () => {
    await yann.goto(`${ESPACE}/reglages/structures`);
    await yann.getByRole("link", { name: "Importer un fichier" }).click();
    await expect(yann.getByLabel("Des structures")).toBeChecked();
    await yann.getByRole("button", { name: "Lire le fichier" }).click();
    await expect(yann.getByRole("main").getByRole("alert")).toContainText("Choisissez un fichier.");
    await envoyer(yann, "Des structures", "plan.pdf", Buffer.from("%PDF-1.7"));
    await expect(yann.getByRole("main").getByRole("alert")).toContainText("n’est pas un tableau");
  });

  await test.step("its columns are guessed, and shown with what they hold", async () => {
    const classeur = await writeExcelFile([
      { sheet: "Lisez-moi", data: [[{ value: "Mode d’emploi" }], [{ value: "Rien" }]] },
      { sheet: "Liste", data: [entetes, ...lignes].map((ligne) => ligne.map((value) => ({ value }))) },
    ]).toBuffer();
    await envoyer(yann, "Des structures", "liste.xlsx", classeur);
    await expectTitre(yann, "Ce que contient chaque colonne");
    await yann.getByRole("link", { name: /^Liste/ }).click();
    await expect(yann.getByLabel(/Nom de la structure/)).toHaveValue("nom");
    await expect(yann.getByLabel(/Tel/)).toHaveValue("telephone");
    await expect(yann.getByLabel(/Remarque/)).toHaveValue("");
    await expect(yann.getByText("Foyer des Tilleuls", { exact: false })).toBeVisible();
    await lirePhone(yann);
    await yann.getByLabel(/Remarque/).selectOption("Nom");
    await voir(yann);
    await expect(yann.getByRole("main").getByRole("alert")).toContainText("déjà donné à une autre colonne");
    await yann.getByLabel(/Remarque/).selectOption("Ne pas importer");
    await voir(yann);
  });

  await test.step("what it would do is shown line by line; nothing is written while a line is wrong", async () => {
    await expectTitre(yann, "Ce que l’import changera");
    await expect(yann.getByText("Ligne 4, Atelier du Lac")).toBeVisible();
    await lirePhone(yann);
    const telechargement = yann.waitForEvent("download");
    await yann.getByRole("link", { name: "Télécharger ces lignes" }).click();
    expect(readFileSync(await (await telechargement).path(), "utf8")).toContain("Atelier du Lac;Ateliers");
    await yann.getByRole("button", { name: "Importer 2 structures" }).click();
    await expect(yann.getByRole("main").getByRole("alert")).toContainText("Rien n’a été écrit");
    await yann.getByLabel("Laisser de côté la ligne à corriger").check();
    await yann.getByRole("button", { name: "Importer 2 structures" }).click();
    await expectTitre(yann, "L’import est fait");
    await expect(yann.getByText("2 structures créées")).toBeVisible();
    await lirePhone(yann);
  });

  await test.step("the same lines again change nothing", async () => {
    const bonnes = [entetes, ...lignes.slice(0, 2)].map((ligne) => [...ligne]);
    await envoyer(yann, "Des structures", "liste.csv", csv(bonnes));
    await voir(yann);
    await expect(yann.getByText("Rien ne change")).toBeVisible();
    await yann.getByRole("button", { name: "Abandonner et effacer ce fichier" }).click();
    await expectTitre(yann, "Importer un fichier");
    await yann.goto(`${ESPACE}/reglages/structures`);
    await expect(yann.getByRole("link", { name: "Foyer des Tilleuls" })).toHaveCount(1);
  });
});

test("members come in by a file, and each by the code of a sheet, without JavaScript for the administrator", async ({
  openBrowser,
  page,
}) => {
  const yann = await openBrowser({ javaScriptEnabled: false });
  await yann.goto("/connexion");
  await yann.getByRole("button", { name: "Yann Kerbrat" }).click();
  await yann.waitForURL(`**${ESPACE}`);
  const email = "maelle.import@demo.example";
  await envoyer(
    yann,
    "Des membres",
    "membres.csv",
    csv([
      ["PRENOM", "NOM", "E-mail", "Rôle"],
      ["Maëlle", "Import", email, "professionnelle"],
    ]),
  );
  await yann.getByLabel(/obligation de secret/).selectOption({ label: "Par profession" });
  await voir(yann);
  await yann.getByRole("button", { name: "Importer 1 membre" }).click();
  await expectTitre(yann, "L’import est fait");
  await yann.getByRole("link", { name: "Préparer les feuilles d’accès" }).click();
  await expectTitre(yann, "Feuilles d’accès");
  for (const autre of await yann.getByRole("checkbox").all()) await autre.uncheck();
  await yann.getByLabel(/Maëlle Import/).check();
  await yann.getByRole("button", { name: "Faire la feuille d’accès" }).click();
  const bande = yann
    .getByRole("listitem")
    .filter({ has: yann.getByRole("heading", { name: "Maëlle Import" }) });
  const code = /[b-z2-9]{4}(-[b-z2-9]{4}){3}/.exec((await bande.textContent()) ?? "")?.[0] ?? "";
  await expect(bande).toContainText(email);

  await seConnecter(page, email, code);
  await page.waitForURL("**/compte");
  await page.getByLabel("Mot de passe provisoire").fill(code);
  await page.getByLabel("Nouveau mot de passe").fill("une phrase que je retiens");
  await page.getByLabel("Le même, encore une fois").fill("une phrase que je retiens");
  await page.getByRole("button", { name: "Choisir ce mot de passe et entrer" }).click();
  await accepterCharte(page);
});

test("the secretary opens groups by a file, from their list: nobody is in one before they have said yes", async ({
  signIn,
}) => {
  const martine = await signIn("SECRETARIAT");
  await martine.goto(`${ESPACE}/groupes`);
  await martine.getByRole("link", { name: "Importer un fichier" }).click();
  await expectTitre(martine, "Importer un fichier");
  const lignes = [
    ["Type de groupe", "Service", "Animatrice", "Places", "Participants"],
    ["intervision", "CCAS Estuaire", "nadia.benali@demo.example", "6", "lea.moreau@demo.example"],
  ];
  await envoyer(martine, null, "groupes.csv", csv(lignes));
  await expectTitre(martine, "Ce que contient chaque colonne");
  await voir(martine);
  await expect(martine.getByText("Intervision, CCAS Estuaire")).toBeVisible();
  await expect(martine.getByText("Léa Moreau")).toBeVisible();
  await lirePhone(martine);
  await martine.getByRole("button", { name: "Importer 1 groupe" }).click();
  await expectTitre(martine, "L’import est fait");
  await martine.getByRole("link", { name: "Les groupes" }).click();
  await martine.getByRole("link", { name: /Intervision, CCAS Estuaire/ }).click();
  await expect(martine.getByText("Invitation sans réponse")).toBeVisible();
});

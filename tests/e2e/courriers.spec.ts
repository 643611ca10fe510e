import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { readPdf } from "@/tests/support/pdf";

const COURRIERS = "/loire-atlantique/courriers";

/** The page of the letters of the first séance to come. */
async function ouvrirSeance(page: Page): Promise<void> {
  await page.goto(COURRIERS);
  await page.getByRole("link", { name: "Préparer un courrier" }).click();
  await page.getByRole("list", { name: "Séances à venir" }).getByRole("link").first().click();
  await page.waitForURL("**/seances/*/courriers");
}

async function download(page: Page, lien: string | RegExp): Promise<{ nom: string; contenu: Buffer }> {
  const adresse = await page.getByRole("link", { name: lien }).getAttribute("href");
  const response = await page.request.get(adresse ?? "");
  expect(response.headers()["cache-control"]).toBe("no-store");
  const nom = /filename="(.+)"/.exec(response.headers()["content-disposition"] ?? "")?.[1] ?? "";
  return { nom, contenu: await response.body() };
}

test("letters are made in one press, carried away as PDF and Word, and noted as sent in the register", async ({
  signIn,
}) => {
  const page = await signIn("SECRETARIAT");
  await ouvrirSeance(page);
  await page.getByRole("button", { name: /invitation$/ }).click();
  await page.waitForURL(/\/courriers\/[0-9a-f-]{36}$/);
  await expectAccessible(page);

  const pdf = await download(page, /en PDF$/);
  expect(pdf.nom).toMatch(/^invitation-[a-z0-9-]+-\d{4}-\d\d-\d\d\.pdf$/);
  const { objets, pages } = readPdf(pdf.contenu);
  expect(objets).toContain("/StructTreeRoot");
  expect(pages).toBe(await page.getByRole("checkbox").count());
  const docx = await download(page, /en Word$/);
  expect(docx.nom).toMatch(/\.docx$/);
  expect(docx.contenu.subarray(0, 2).toString()).toBe("PK");

  await page.getByRole("button", { name: "Noter l’envoi" }).click();
  await expect(page.getByRole("alert").getByText("Dites comment ce courrier est parti.")).toBeVisible();
  await page.getByRole("radio", { name: "Par la poste" }).check();
  await page.getByRole("button", { name: "Noter l’envoi" }).click();
  await expect(page.getByText(/^Par la poste, .*noté par Martine/).first()).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${COURRIERS}?sorte=INVITATION&etat=envoyes`);
  await expect(page.getByRole("row").filter({ hasText: "Invitation" }).first()).toContainText(/nvoyée/);
});

test("the attendance sheet of a séance is a page to print", async ({ signIn }) => {
  const page = await signIn("SECRETARIAT");
  await ouvrirSeance(page);
  const { nom, contenu } = await download(page, "La feuille en PDF");
  expect(nom).toMatch(/^emargement-[a-z0-9-]+\.pdf$/);
  expect(readPdf(contenu).pages).toBe(1);
});

test("a wording shows the letter it makes, names the field it does not know, and asks about a name", async ({
  signIn,
}) => {
  const page = await signIn("SECRETARIAT");
  await page.goto(`${COURRIERS}/modeles/confirmation`);
  const texte = page.getByLabel("Texte", { exact: true });
  const apercu = page.getByRole("figure", { name: "Aperçu de la lettre" });
  await texte.fill("Bonjour {prenom},\n\nÀ {heur}, venez avec Kevin.");
  await expect(apercu).toContainText("Bonjour Camille,");
  await page.getByRole("button", { name: "Enregistrer le modèle" }).click();
  await expect(page.getByText(/^Le champ \{heur\} n’est pas connu/).first()).toBeVisible();

  await texte.fill("Bonjour {prenom},\n\nÀ {heure}, venez avec Kevin.");
  await page.getByRole("button", { name: "Enregistrer le modèle" }).click();
  await expect(page.getByText(/Kevin.*peut désigner quelqu’un/).first()).toBeVisible();
  await expectAccessible(page);

  await texte.fill("Bonjour {prenom},\n\nÀ {heure}, venez.");
  await page.getByRole("button", { name: "Enregistrer le modèle" }).click();
  await page.waitForURL("**/courriers/modeles");
  await expect(page.getByRole("listitem").filter({ hasText: "Confirmation" })).toContainText("Version 1");

  await page.getByRole("link", { name: "Confirmation" }).click();
  await page.getByRole("button", { name: "Revenir au texte d’origine" }).click();
  await page.waitForURL("**/courriers/modeles");
  await expect(page.getByRole("listitem").filter({ hasText: "Confirmation" })).toContainText("Version 2");
});

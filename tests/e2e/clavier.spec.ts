import type { Locator, Page } from "@playwright/test";
import { compteOf, expect, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";

const MAX_TABS = 120;

/** Presses Tab until the focus is there, as someone without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < MAX_TABS; presses++) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

async function write(page: Page, champ: string, texte: string): Promise<void> {
  await tabTo(page, page.getByLabel(champ, { exact: true }));
  await page.keyboard.insertText(texte);
}

async function press(page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function signInByKeyboard(page: Page, role: "PROFESSIONNEL" | "INTERVENANT"): Promise<void> {
  const { email, motDePasse } = compteOf(role);
  await page.goto("/connexion");
  await write(page, "Adresse électronique", email);
  await write(page, "Mot de passe", motDePasse);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/loire-atlantique");
}

test("the palette leads to a new demande, whose first steps are filled in with the keyboard alone", async ({
  page,
}) => {
  await signInByKeyboard(page, "PROFESSIONNEL");
  const { difficulte, question, attente, utilite } = demande.RECIT;

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Rechercher" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.insertText("déposer");
  await expect(palette.getByRole("option", { name: "Déposer une demande" })).toBeVisible();
  await page.keyboard.press("Enter");
  await demande.expectTitre(page, "Nouvelle demande");

  await press(page, page.getByRole("button", { name: "Commencer la demande" }));
  await demande.expectTitre(page, "Le cadre");
  await press(
    page,
    page.getByRole("group", { name: "Cochez ce qui vous parle" }).getByRole("checkbox").first(),
    "Space",
  );
  await write(page, "Ce qui fait difficulté, avec vos mots (facultatif)", difficulte);
  await write(page, "Ce que vous attendez du soutien TAD", attente);
  await write(page, "En quoi ce sera utile à la personne", utilite);
  await press(page, page.getByRole("button", { name: "Continuer" }));

  // What is missing takes the focus; its link leads to the field.
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
  await press(page, page.getByRole("main").getByRole("alert").getByRole("link").first());
  await expect(page.getByLabel("La question que vous posez")).toBeFocused();
  await page.keyboard.insertText(question);
  await press(page, page.getByRole("button", { name: "Continuer" }));
  await demande.expectTitre(page, "La situation");
});

test("escape closes the palette and the menus, and gives the focus back", async ({ page }) => {
  await signInByKeyboard(page, "INTERVENANT");
  const trigger = page.getByRole("link", { name: "Rechercher" });
  await press(page, trigger);
  await expect(page.getByRole("dialog", { name: "Rechercher" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Rechercher" })).toBeHidden();
  await expect(trigger).toBeFocused();

  const compte = page.locator("summary").filter({ hasText: "Nadia Benali" });
  await press(page, compte);
  await expect(page.getByRole("link", { name: "Mon compte" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Mon compte" })).toBeHidden();
  await expect(compte).toBeFocused();
});

test("a demande is read and accepted with the keyboard alone", async ({ page, signIn }) => {
  const { id } = await demande.deposerDemande(await signIn("PROFESSIONNEL"));
  await signInByKeyboard(page, "INTERVENANT");
  await press(page, page.getByRole("link", { name: "Demandes", exact: true }).first());
  await demande.expectTitre(page, "Demandes");
  await press(page, page.locator(`main a[href$="/demandes/${id}"]`).first());
  await press(page, page.getByRole("link", { name: "Accepter la demande" }));
  await page.waitForURL("**/decision/accepter");
  await press(page, page.getByRole("button", { name: "Accepter la demande" }));
  await expect(page.getByText(/^La demande pour \S+ est acceptée\.$/)).toBeVisible();
});

import type { Page } from "@playwright/test";
import { ROLE_LABELS } from "@/lib/membre/labels";
import { now } from "@/lib/time";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "@/tests/support/browser";
import { codeOf } from "@/tests/support/telephone";
import { accepterCharte, CHOISI, ouvrirAcces, premiereConnexion, seConnecter } from "./gestes/membre";

const MEMBRE = {
  prenom: "Solène",
  nom: "Facteur",
  email: "solene.facteur@exemple.fr",
  role: "ENCADRANT",
} as const;

/** Whether her role is asked a second factor, from now on. */
async function exiger(page: Page, oui: boolean): Promise<void> {
  await page.goto("/loire-atlantique/reglages/espace");
  await page.getByLabel(ROLE_LABELS.ENCADRANT).setChecked(oui);
  await page.getByRole("button", { name: "Enregistrer ces rôles" }).click();
  await expect(page.getByText(/^C’est réglé/)).toBeVisible();
}

async function seDeconnecter(page: Page): Promise<void> {
  await page.context().clearCookies();
}

test("a telephone's code ends the sign-in, a recovery code replaces it, both serve once, and a role asks for it", async ({
  signIn,
  openBrowser,
}) => {
  const yann = await signIn("ADMINISTRATEUR");
  await ouvrirAcces(yann, MEMBRE);
  await exiger(yann, true);
  const page = await openBrowser();
  await premiereConnexion(page, MEMBRE.email);
  // Her role asks for one: nothing of the espace opens before.
  await page.waitForURL("**/compte/second-facteur?*");
  await page.goto("/loire-atlantique/messages");
  await page.waitForURL("**/compte/second-facteur?*");
  await expect(page.getByText("Votre espace le demande")).toBeVisible();
  await expect(page.getByRole("link", { name: "Ou ajouter une clé d’accès" })).toHaveAttribute(
    "href",
    "/compte/cles?suite=%2Floire-atlantique",
  );
  await page.getByLabel("Votre mot de passe").fill(CHOISI);
  await page.getByRole("button", { name: "Commencer" }).click();
  const cle = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
  await expectAccessible(page);
  const secret = (cle ?? "").replaceAll(" ", "");
  await page.getByLabel("Code à six chiffres").fill(codeOf(secret, now(), -1));
  await page.getByRole("button", { name: "Activer le second facteur" }).click();
  await expect(page.getByText(/^Le second facteur protège votre compte/)).toBeVisible();
  await page.getByRole("button", { name: "Afficher dix codes de secours" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: /^[0-9A-Z]{5}-[0-9A-Z]{5}$/ })).toHaveCount(10);
  const secours = (await page.getByRole("listitem").filter({ hasText: /-/ }).first().textContent()) ?? "";
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: "Je les ai gardés" }).click();
  await accepterCharte(page);
  await exiger(yann, false);

  await seDeconnecter(page);
  await seConnecter(page, MEMBRE.email, CHOISI);
  await page.waitForURL("**/connexion/code?*");
  await expectAccessible(page);
  // Nothing else opens: it leads back to the code.
  for (const adresse of ["/loire-atlantique", "/compte", "/espaces"]) {
    await page.goto(adresse);
    await page.waitForURL("**/connexion/code?*");
  }
  const code = codeOf(secret, now());
  await page.getByLabel("Code à six chiffres").fill(code);
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  await page.waitForURL("**/loire-atlantique");

  await seDeconnecter(page);
  await seConnecter(page, MEMBRE.email, CHOISI);
  await expect(page.getByLabel("Code à six chiffres")).toBeFocused();
  await page.keyboard.type(code);
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  await expect(page.getByText(/Ce code a déjà servi/).first()).toBeVisible();
  await page.getByLabel("Code à six chiffres").fill(secours.toLowerCase());
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  await page.waitForURL("**/loire-atlantique");
  await page.goto("/compte");
  await expect(page.getByText("Il vous reste 9 codes de secours.")).toBeVisible();
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.waitForURL("**/connexion");
});

import type { Page } from "@playwright/test";
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

async function seDeconnecter(page: Page): Promise<void> {
  await page.context().clearCookies();
}

test("a telephone's code ends the sign-in, a recovery code replaces it, and both serve once", async ({
  signIn,
  openBrowser,
}) => {
  await ouvrirAcces(await signIn("ADMINISTRATEUR"), MEMBRE);
  const page = await openBrowser();
  await premiereConnexion(page, MEMBRE.email);
  await accepterCharte(page);

  await page.goto("/compte/second-facteur");
  await page.getByLabel("Votre mot de passe").fill(CHOISI);
  await page.getByRole("button", { name: "Commencer" }).click();
  const cle = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
  await expectAccessible(page);
  const secret = (cle ?? "").replaceAll(" ", "");
  await page.getByLabel("Code à six chiffres").fill(codeOf(secret, now(), -1));
  await page.getByRole("button", { name: "Activer le second facteur" }).click();
  await page.getByRole("button", { name: "Afficher dix codes de secours" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: /^[0-9A-Z]{5}-[0-9A-Z]{5}$/ })).toHaveCount(10);
  const secours = (await page.getByRole("listitem").filter({ hasText: /-/ }).first().textContent()) ?? "";
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

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
  await page.getByLabel("Code à six chiffres").fill(code);
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  await expect(page.getByText(/Ce code a déjà servi/).first()).toBeVisible();
  await page.getByText("Je n’ai pas mon téléphone").click();
  await page.getByLabel("Un de vos codes de secours").fill(secours.toLowerCase());
  await page.getByRole("button", { name: "Entrer avec ce code de secours" }).click();
  await page.waitForURL("**/loire-atlantique");
  await page.goto("/compte");
  await expect(page.getByText("Il vous reste 9 codes de secours.")).toBeVisible();
});

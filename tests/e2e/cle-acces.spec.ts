import { compteOf, expect, expectAccessible, expectNoSidewaysScroll, test } from "@/tests/support/browser";

test("a passkey is added with the password, opens without it, and goes", async ({ signIn }) => {
  const page = await signIn("COPIL");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });

  await page.goto("/compte/cles");
  await page.getByLabel("Nom de la clé").fill("Mon ordinateur");
  await page.getByLabel("Votre mot de passe").fill("un autre mot de passe");
  await page.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
  await expect(page.getByText("Ce n’est pas votre mot de passe.").first()).toBeVisible();
  await page.getByLabel("Votre mot de passe").fill(compteOf("COPIL").motDePasse);
  await page.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
  await expect(page.getByRole("heading", { name: "Mon ordinateur" })).toBeVisible();
  await expect(page.getByText(/^Votre clé d’accès est ajoutée/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.context().clearCookies();
  await page.goto("/connexion?suite=/loire-atlantique");
  await expectAccessible(page);
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click();
  await expect(page.getByText(/Rien n’a été fait/).first()).toBeVisible();
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click();
  await page.waitForURL((url) => url.pathname === "/loire-atlantique");

  await page.goto("/compte");
  await expect(page.getByRole("link", { name: "Ajouter un second facteur" })).not.toHaveClass(/bg-sea/);
  await page.goto("/compte/cles");
  await page.getByText("Renommer ou retirer").click();
  await page.getByRole("button", { name: "Retirer cette clé" }).click();
  await expect(page.getByRole("heading", { name: "En ajouter une", exact: true })).toBeVisible();
  await expect(page.getByText(/^La clé est retirée/)).toBeVisible();
});

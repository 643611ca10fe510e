import { expect, expectAccessible, expectNoSidewaysScroll, test } from "@/tests/support/browser";
import { startFournisseur } from "@/tests/support/fournisseur";

test("someone of an admitted domain comes in by the identity provider, and leaves by it", async ({
  signIn,
  page,
  baseURL,
}) => {
  const retour = new URL("/connexion/fournisseur/retour", baseURL);
  const port = Number(retour.port) + 1;
  const idp = await startFournisseur({ retour: retour.href, client: "recul", port });
  const grace = { sub: "grace", email_verified: true, given_name: "Grace", usual_name: "Hopper" };
  try {
    idp.set({ ...grace, email: "grace@service-inconnu.exemple" });
    await page.goto("/connexion");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Se connecter avec Identité de test" }).click();
    await expect(page.getByText(/^Aucun espace ne vous est ouvert/)).toBeVisible();

    const yann = await signIn("ADMINISTRATEUR");
    await yann.goto("/loire-atlantique/reglages/espace");
    await yann.getByText("Admettre un domaine").click();
    await yann.getByLabel("Domaine des adresses").fill("@service-admis.exemple");
    await yann.getByRole("button", { name: "Admettre ce domaine" }).click();
    await expect(yann.getByText("La règle est ajoutée.")).toBeVisible();
    await expectAccessible(yann);

    idp.set({ ...grace, email: "grace@service-admis.exemple" });
    await page.goto("/connexion");
    await page.getByRole("link", { name: "Se connecter avec Identité de test" }).click();
    await page.waitForURL((url) => url.pathname.endsWith("/charte"));
    await page.goto("/connexion/fermee?lien=perime");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: /^Me déconnecter aussi de / }).click();
    await expect(page.getByRole("heading", { name: "Se connecter", level: 1 })).toBeVisible();
  } finally {
    await idp.stop();
  }
});

import { expect, expectAccessible, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";
import { ESPACE } from "./gestes/dossier";
import { inviter, ouvrirGroupe } from "./gestes/groupe";
import { accepterCharte, ouvrirAcces, premiereConnexion } from "./gestes/membre";

test("a group fills, someone waits, a place is freed and the intervenante chooses", async ({
  page,
  signIn,
}) => {
  const [lea, nadia, yann] = [
    await signIn("PROFESSIONNEL"),
    await signIn("INTERVENANT"),
    await signIn("ADMINISTRATEUR"),
  ];
  const email = "maiwenn.testard@demo.example";
  await ouvrirAcces(yann, { prenom: "Maïwenn", nom: "Testard", email, role: "PROFESSIONNEL" });
  await premiereConnexion(page, email);
  await accepterCharte(page);

  const groupe = await ouvrirGroupe(nadia, 1);
  await inviter(nadia, groupe, "Léa Moreau");
  await inviter(nadia, groupe, "Maïwenn Testard");
  await expectAccessible(nadia);

  await test.step("Léa is invited at home, and takes the only place", async () => {
    await lea.goto(groupe);
    await expect(lea.getByRole("heading", { name: "Membres" })).toBeHidden();
    await expectAccessible(lea);
    await lea.getByRole("button", { name: "Prendre part au groupe" }).click();
    await expect(lea.getByRole("heading", { name: "Membres" })).toBeVisible();
    await expectAccessible(lea);
  });

  await test.step("Maïwenn says yes, and waits", async () => {
    await page.goto(`${ESPACE}/groupes`);
    await page.getByRole("link", { name: /^Répondre/ }).click();
    await page.getByRole("button", { name: "Prendre part au groupe" }).click();
    await expect(page.getByText("Le groupe est complet : vous êtes sur la liste d’attente.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Membres" })).toBeHidden();
    await expectAccessible(page);
  });

  await test.step("Léa leaves, and says why", async () => {
    await lea.getByText("Quitter le groupe").first().click();
    await lea.getByLabel("N’est plus disponible").check();
    await lea.getByRole("button", { name: "Quitter le groupe" }).click();
    await expect(lea.getByText("Vous avez quitté le groupe")).toBeVisible();
    expect((await lea.goto(groupe))?.status()).toBe(404);
  });

  await test.step("nobody comes in by themselves: Nadia is told, and admits", async () => {
    expect(await page.reload().then((response) => response?.status())).toBe(200);
    await expect(page.getByRole("heading", { name: "Membres" })).toBeHidden();
    await nadia.goto(groupe);
    await nadia.getByRole("link", { name: "Choisir qui rejoint le groupe" }).click();
    await expectAccessible(nadia);
    await nadia.getByRole("button", { name: "Admettre Maïwenn Testard" }).click();
    await expect(nadia.getByRole("heading", { name: "Liste d’attente" })).toBeHidden();
    await nadia.getByText(/^Historique/).click();
    await expect(nadia.getByText(/A quitté le groupe\s: n’est plus disponible/)).toBeVisible();
  });

  await test.step("Maïwenn is told, and the group opens to her", async () => {
    await page.goto(`${ESPACE}/messages`);
    const message = page.getByRole("listitem").filter({ hasText: "Vous êtes membre du groupe" });
    await message.getByRole("button", { name: "Voir le groupe" }).click();
    await expect(page.getByRole("heading", { name: "Membres" })).toBeVisible();
  });

  await test.step("Nadia closes the group, with a reason its members read", async () => {
    await nadia.goto(`${groupe}/cloture`);
    await expectAccessible(nadia);
    await nadia.getByLabel("Trop peu de professionnels peuvent venir").check();
    await nadia.getByRole("button", { name: "Clore le groupe" }).click();
    await demande.expectTitre(nadia, "TAD collectif");
    await page.reload();
    await expect(page.getByText("Trop peu de professionnels peuvent venir")).toBeVisible();
  });
});

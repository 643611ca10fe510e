import { expect, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";
import { accepterCharte, ouvrirAcces, premiereConnexion } from "./gestes/membre";
import { planifierSerie } from "./gestes/seance";

const CAMILLE = {
  prenom: "Camille",
  nom: "Autret",
  email: "camille.autret@demo.example",
  role: "PROFESSIONNEL",
} as const;

test("when the person takes their agreement back, everything stops at once and only the référente still reads", async ({
  page: camille,
  signIn,
}) => {
  test.setTimeout(120_000);
  const lea = await signIn("PROFESSIONNEL");
  const nadia = await signIn("INTERVENANT");
  const yann = await signIn("ADMINISTRATEUR");
  const { question } = demande.RECIT;

  const deposee = await demande.deposerDemande(lea);
  const situation = await demande.accepterDemande(nadia, deposee);

  await test.step("a colleague of the same structure takes part", async () => {
    await lea.goto(situation);
    const qui = await lea.getByRole("definition").first().locator("> *").first().textContent();
    const structure = qui?.split(", ").at(-1);
    await ouvrirAcces(yann, { ...CAMILLE, structure });
    await lea.goto(`${situation}/professionnels?q=${CAMILLE.nom}`);
    await lea.getByRole("button", { name: /^Proposer à .*Autret/ }).click();
    await expect(lea.getByText("Proposition en attente")).toBeVisible();
    await premiereConnexion(camille, CAMILLE.email);
    await accepterCharte(camille);
    await camille.goto(situation);
    await expect(camille.locator("main")).not.toContainText(question);
    await camille.getByRole("button", { name: "Accepter d’y prendre part" }).click();
    await expect(camille.getByText(question)).toBeVisible();
  });

  const nombre = await planifierSerie(nadia, situation);

  await test.step("Léa records the withdrawal, after having read what it stops", async () => {
    await lea.goto(`${situation}/consentement`);
    await lea.getByRole("link", { name: "La personne retire son accord" }).click();
    await expect(lea.getByText(`Les ${nombre} séances prévues sont annulées`)).toBeVisible();
    await lea.getByRole("button", { name: "Enregistrer le retrait" }).click();
    await expect(lea.getByRole("main").getByRole("alert")).toBeVisible();
    await lea.getByLabel("J’ai lu ce que le retrait arrête, et je l’enregistre").check();
    await lea.getByRole("button", { name: "Enregistrer le retrait" }).click();
    await lea.waitForURL(/(situations\/[^/]+|consentement)(\?.*)?$/);
  });

  await test.step("every séance is cancelled, and none can be planned", async () => {
    await nadia.goto(situation);
    await expect(nadia.getByText("La personne a retiré son accord").first()).toBeVisible();
    await expect(nadia.getByText("Une séance est annulée : la personne a retiré son accord")).toHaveCount(
      nombre,
    );
    await nadia.goto(`${situation}/planifier`);
    await expect(nadia.getByRole("button", { name: /^Proposer/ })).toHaveCount(0);
  });

  await test.step("the intervenante and the colleague no longer read anything; the référente does", async () => {
    for (const page of [nadia, camille]) {
      await page.goto(situation);
      await expect(page.locator("main")).not.toContainText(question);
      await page.goto(`/loire-atlantique/demandes/${deposee.id}`);
      await expect(page.locator("main").last()).not.toContainText(question);
    }
    await lea.goto(situation);
    await expect(lea.getByText(question)).toBeVisible();
  });
});

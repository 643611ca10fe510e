import { compteOf, expect, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";
import { seConnecter } from "./gestes/membre";

test.use({ javaScriptEnabled: false });

test("without JavaScript one signs in, and a wrong password costs nothing but the password", async ({
  page,
}) => {
  const { email, motDePasse } = compteOf("PROFESSIONNEL");
  await seConnecter(page, email, "ce n’est pas le bon");
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "L’adresse ou le mot de passe ne correspond pas.",
  );
  await expect(page.getByLabel("Adresse électronique")).toHaveValue(email);
  await seConnecter(page, email, motDePasse);
  await demande.expectTitre(page, /./);
  await expect(page).toHaveURL(/\/loire-atlantique$/);
});

test("without JavaScript a demande is filed, and what is wrong loses nothing that was typed", async ({
  signIn,
}) => {
  const page = await signIn("PROFESSIONNEL");
  await demande.commencerDemande(page);
  const { question, difficulte } = demande.RECIT;

  await test.step("a missing answer is said, everything else is still there", async () => {
    await demande.remplirCadre(page, { ...demande.RECIT, attente: "" });
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Rien n’a été perdu.");
    await expect(page.getByLabel("La question que vous posez")).toHaveValue(question);
    await expect(page.getByLabel("Ce qui fait difficulté, avec vos mots")).toHaveValue(difficulte);
    await expect(
      page.getByRole("group", { name: "Cochez ce qui vous parle" }).getByRole("checkbox").first(),
    ).toBeChecked();
    await page.getByLabel("Ce que vous attendez du soutien TAD").fill(demande.RECIT.attente);
    await demande.continuer(page, "La situation");
  });

  await test.step("a telephone number stops, and stays where it was typed", async () => {
    const ressources = "Sa voisine l’aide, au 06 12 34 56 78.";
    await demande.remplirSituation(page, { ...demande.RECIT, ressources });
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    const champ = page.getByLabel("Ses ressources, ce qu’elle sait faire");
    await expect(champ).toHaveValue(ressources);
    await expect(champ).toHaveAttribute("aria-invalid", "true");
    await champ.fill("Sa voisine l’aide.");
    await demande.continuer(page, "Les précautions");
  });

  await test.step("going back and forth keeps each step", async () => {
    await demande.remplirPrecautions(page);
    await page.getByRole("button", { name: "Revenir" }).click();
    await demande.expectTitre(page, "La situation");
    await expect(page.getByLabel("Ses ressources, ce qu’elle sait faire")).toHaveValue("Sa voisine l’aide.");
    await demande.continuer(page, "Les précautions");
    await expect(page.getByLabel("J’ai lu ce qui précède")).toBeChecked();
    await demande.continuer(page, "Le consentement");
  });

  await test.step("an oral agreement is refused and told why; the dates stay", async () => {
    await demande.remplirConsentement(page);
    await page.getByLabel("À l’oral seulement").check();
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("À quelle date ?")).not.toHaveValue("");
    await page.getByLabel("Par écrit").check();
    await demande.continuer(page, "Relecture");
  });

  await test.step("the charter is asked for, then the demande is filed", async () => {
    await page.getByRole("button", { name: "Déposer la demande" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Cochez la case");
    expect(await demande.deposer(page)).toMatch(/^S-/);
  });
});

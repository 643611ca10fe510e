import { imageOf } from "@/tests/factories/logo";
import { compteOf, expect, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";
import { ESPACE } from "./gestes/dossier";
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

test("without JavaScript a logo is put at the head of the pages, refused when it is none, and taken away", async ({
  signIn,
}) => {
  const page = await signIn("ADMINISTRATEUR");
  const poser = async (octets: Buffer) => {
    await page.goto(`${ESPACE}/reglages/espace`);
    const fichier = { name: "logo.png", mimeType: "image/png", buffer: octets };
    await page.getByLabel("Un autre logo").setInputFiles(fichier);
    await page.getByRole("button", { name: "Remplacer le logo" }).click();
  };
  const entete = page.getByRole("banner").locator("img");
  await page.goto(`${ESPACE}/reglages/espace`);
  const premier = await entete.getAttribute("src");
  await poser(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"));
  await expect(page.getByRole("main").getByRole("alert")).toContainText("n’est pas une image PNG");
  await expect(entete).toHaveAttribute("src", premier ?? "");
  await poser(await imageOf("jpeg", { mot: "neuf", largeur: 900, hauteur: 300 }));
  await expect(entete).not.toHaveAttribute("src", premier ?? "");
  await expect(entete).toHaveJSProperty("naturalWidth", 600);
  await page.getByRole("button", { name: "Retirer le logo" }).click();
  await expect(entete).toHaveCount(0);
  await expect(page.getByLabel("Votre logo")).toBeVisible();
});

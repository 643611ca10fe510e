import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "@/tests/support/browser";
import { expectTitre } from "./gestes/demande";
import { ESPACE } from "./gestes/dossier";
import { accepterCharte, ouvrirAcces, seConnecter } from "./gestes/membre";
import { lireCourriel } from "./gestes/partage";

const EMAIL = "maelle.guivarch@demo.example";
const PREMIER = "une phrase que je retiens";
const SECOND = "une autre phrase, à moi";

/** The link in a mail, as its reader would follow it here. */
const lienDe = (courriel: string, page: "invitation" | "lien"): string =>
  new RegExp(`/${page}/[\\w-]{43}`).exec(courriel)?.[0] ?? "";

/** Chooses a password twice, and sends. */
async function choisir(page: Page, motDePasse: string, bouton: string): Promise<void> {
  await page.getByLabel("Nouveau mot de passe").fill(motDePasse);
  await page.getByLabel("Le même, encore une fois").fill(motDePasse);
  await page.getByRole("button", { name: bouton }).click();
}

test("an access is opened by mail, a password is forgotten and chosen anew, a connection is closed from elsewhere", async ({
  page,
  signIn,
  openBrowser,
}) => {
  test.setTimeout(240_000);
  const yann = await signIn("ADMINISTRATEUR");

  await test.step("the invitation leads to the espace, once", async () => {
    await ouvrirAcces(yann, { prenom: "Maëlle", nom: "Guivarch", email: EMAIL, role: "PROFESSIONNEL" }, null);
    await expect(yann.getByText(/^Invitation envoyée le .*, pas encore ouverte/)).toBeVisible();
    await expect(yann.getByText(/^Une invitation l’attend à /)).toBeVisible();
    await expectAccessible(yann);
    const lien = lienDe(await lireCourriel(yann, EMAIL, /vous invite dans Recul$/), "invitation");
    await page.goto(lien);
    await expectTitre(page, /^Maëlle, .*Loire-Atlantique.* vous ouvre un accès$/);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    const montrer = page.getByRole("button", { name: "Afficher le mot de passe" }).first();
    await montrer.focus();
    await page.keyboard.press("Space");
    await expect(montrer).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByLabel("Nouveau mot de passe")).toHaveAttribute("type", "text");
    await choisir(page, PREMIER, "Choisir ce mot de passe et entrer");
    await accepterCharte(page);
    const autre = await openBrowser();
    await autre.goto(lien);
    await expectTitre(autre, "Cette invitation n’ouvre rien, ou plus");
  });

  await test.step("a change of address waits in sight, and is given up", async () => {
    await page.goto("/compte");
    const section = page.getByRole("region", { name: "Changer d’adresse" });
    await section.getByLabel("Nouvelle adresse").fill("ailleurs@demo.example");
    await section.getByLabel("Votre mot de passe").fill(PREMIER);
    await section.getByRole("button", { name: "Changer d’adresse" }).click();
    await expect(page.getByText("En attente de confirmation")).toContainText("ailleurs@demo.example");
    await page.reload();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Annuler ce changement d’adresse" }).click();
    await expect(page.getByText(/^Le changement d’adresse est annulé/)).toBeVisible();
    await expect(page.getByText("En attente de confirmation")).toHaveCount(0);
  });

  const volee = await openBrowser();
  await test.step("another of her connections is seen from this one, and closed", async () => {
    await seConnecter(volee, EMAIL, PREMIER);
    await volee.waitForURL(`**${ESPACE}`);
    await page.goto("/compte");
    await expect(page.getByRole("list", { name: "Mes connexions" }).getByRole("listitem")).toHaveCount(2);
    await expectAccessible(page);
    // One thing stands out: what is not protected yet.
    await expect(page.locator("main .bg-sea")).toHaveText(["Ajouter un second facteur"]);
    await page.getByRole("list", { name: "Mes connexions" }).getByRole("button").click();
    await expect(page.getByRole("list", { name: "Mes connexions" }).getByRole("listitem")).toHaveCount(1);
    await volee.goto(ESPACE);
    await expect(volee).toHaveURL(/\/connexion\?suite=/);
  });

  await test.step("a forgotten password: the same answer for anyone, a link in her mail alone", async () => {
    const demander = async (adresse: string) => {
      await volee.goto("/connexion");
      await volee.getByRole("link", { name: "Mot de passe oublié" }).click();
      await volee.getByLabel("Adresse électronique").fill(adresse);
      await volee.getByRole("button", { name: "Recevoir un lien" }).click();
      await expectTitre(volee, "Regardez votre messagerie");
      return volee.locator("main").ariaSnapshot();
    };
    expect(await demander("personne@demo.example")).toBe(await demander(EMAIL));
    await volee.getByRole("link", { name: "Boîte de la démonstration" }).click();
    await volee.getByLabel("Adresse électronique").fill(EMAIL);
    await volee.getByRole("button", { name: "Voir ses courriels" }).click();
    await volee.getByText("La version en texte").first().click();
    await volee.goto(lienDe((await volee.locator("pre").first().textContent()) ?? "", "lien"));
    await expectAccessible(volee);
    await choisir(volee, SECOND, "Choisir ce mot de passe");
    await expect(volee.getByText("Votre mot de passe est changé")).toBeVisible();
    await page.goto(ESPACE);
    await expect(page).toHaveURL(/\/connexion\?suite=/);
    await seConnecter(page, EMAIL, SECOND);
    await page.waitForURL(`**${ESPACE}`);
  });

  await test.step("she leaves: nothing is hers, and her next page is refused", async () => {
    await yann.goto(`${ESPACE}/reglages/membres`);
    await yann.getByRole("link", { name: "Maëlle Guivarch" }).click();
    await yann.getByRole("link", { name: "Préparer son départ" }).click();
    await expectTitre(yann, "Départ de Maëlle Guivarch");
    await expectAccessible(yann);
    await yann.getByRole("button", { name: "Fermer l’accès" }).click();
    await expectTitre(yann, "Ce que laisse Maëlle Guivarch");
    expect((await page.reload())?.status()).toBe(404);
  });

  await test.step("Nadia would leave situations, groups and séances: they are shown before, by codes and days", async () => {
    await yann.goto(`${ESPACE}/reglages/membres`);
    await yann.getByRole("link", { name: "Nadia Benali" }).click();
    await yann.getByRole("link", { name: "Préparer son départ" }).click();
    await yann.getByRole("button", { name: "Transmettre et fermer l’accès" }).click();
    await expect(yann.getByText("Choisissez l’intervenant·e qui reprend").first()).toBeVisible();
    await yann.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(yann);
  });
});

import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "@/tests/support/browser";
import { aujourdhui } from "./gestes/demande";
import { ESPACE } from "./gestes/dossier";

/** As it is now, on a desk and on a phone. */
async function regarder(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("the administrator reads what has been kept long enough, why, and lets one situation go for good", async ({
  signIn,
}) => {
  const yann = await signIn("ADMINISTRATEUR");
  await yann.goto(`${ESPACE}/reglages`);
  await yann.getByRole("link", { name: "La conservation" }).click();
  await expect(yann.getByText(/situations? (est|sont) sans contact depuis plus de 18 mois/)).toBeVisible();
  const revue = yann.getByRole("region", { name: "Les situations dont le temps est venu" });
  const situations = revue.getByRole("group", { name: "Situations à effacer" }).getByRole("checkbox");
  const avant = await situations.count();
  expect(avant).toBeGreaterThan(0);

  const effacer = revue.getByRole("button", { name: "Effacer les situations cochées" });
  for (const situation of await situations.all()) await expect(situation).not.toBeChecked();
  const [premiere] = await situations.all();
  await premiere?.check();
  await effacer.click();
  await expect(revue.getByText("Rien n’a été perdu.")).toBeVisible();
  const code = await revue
    .getByText(/^S-[A-Z0-9]{4}$/)
    .first()
    .textContent();
  await expect(premiere ?? effacer).toBeChecked();
  await revue.getByLabel(/^J’ai lu ce qui s’efface/).check();
  await effacer.click();
  await expect(yann.getByText(/^1 situation le .*, durée de conservation atteinte$/)).toBeVisible();
  await expect(situations).toHaveCount(avant - 1);
  await expect(yann.getByText(String(code), { exact: true })).toHaveCount(0);

  const demande = yann.getByRole("region", { name: "Effacer à la demande" });
  await demande.getByLabel("Code de la situation").fill(String(code));
  await demande.getByLabel(/^J’ai lu ce qui s’efface/).check();
  await demande.getByRole("button", { name: "Effacer cette situation" }).click();
  await expect(demande.getByText(/^Aucune situation ne porte ce code/).first()).toBeVisible();
  await expect(demande.getByLabel("Code de la situation")).toHaveValue(String(code));

  const lea = await signIn("PROFESSIONNEL");
  expect((await lea.request.get(`${ESPACE}/reglages/conservation`)).status()).toBe(404);
});

test("an agreement soon too old waits at home, says what changing it would do, is renewed, given back and looked into", async ({
  signIn,
}) => {
  const lea = await signIn("PROFESSIONNEL");
  const attente = lea.getByRole("link", { name: /Accord à relire avec la personne/ });
  await expect(attente).toHaveCount(1);
  await attente.click();
  await lea.waitForURL(/\/consentement\/accord$/);
  const situation = new URL(lea.url()).pathname.replace("/consentement/accord", "");

  await test.step("narrowed, it says who loses what before anything is recorded", async () => {
    const avec = lea.getByRole("group", { name: /^Avec qui sa situation/ });
    await expect(lea.getByText(/l’accord est renouvelé tel quel/)).toBeVisible();
    const couvertes = avec.getByRole("checkbox", { checked: true });
    const nombre = await couvertes.count();
    expect(nombre).toBeGreaterThan(1);
    const noms = await couvertes.evaluateAll((cases) => cases.map((une) => (une as HTMLInputElement).value));
    await lea.getByLabel("Elle a donné son accord le").fill(aujourdhui());
    await lea.getByLabel("Par écrit").check();
    const retiree = avec.locator(`input[value="${noms.at(-1)}"]`);
    await retiree.uncheck();
    await lea.getByRole("button", { name: "Enregistrer l’accord modifié" }).click();
    await expect(lea.getByRole("main").getByRole("alert")).toContainText("Rien n’est encore enregistré");
    await expect(lea.getByText(/^L’accord ne couvre plus\s: /)).toBeVisible();
    await expect(lea.getByText(/gardez votre accès, comme aujourd’hui/)).toBeVisible();
    await expect(lea.getByRole("button", { name: "Confirmer ce changement" })).toBeVisible();
    await regarder(lea);
    // Put back as it was, it only is renewed.
    await retiree.check();
    await lea.getByRole("button", { name: "Confirmer ce changement" }).click();
    await lea.waitForURL(/\/consentement$/);
  });

  await test.step("who may know what, since when, by which text, in one glance", async () => {
    const enCours = lea.getByRole("region", { name: "Aujourd’hui" });
    await expect(enCours).toContainText("En vigueur");
    await expect(enCours).toContainText(/Donné par écrit le .*, texte/);
    await expect(enCours).toContainText("Avec qui");
    await expect(enCours).toContainText("À relire avec la personne");
    await regarder(lea);
  });

  await test.step("a document for the person, of what was chosen, in large type", async () => {
    await lea.goto(`${situation}/restitution`);
    const parties = lea.locator('input[name="partie"]:enabled');
    expect(await parties.count()).toBeGreaterThan(2);
    await lea.getByRole("button", { name: "Faire le document" }).click();
    await expect(lea.getByText(/^Cochez au moins une partie/)).toBeVisible();
    await regarder(lea);
    await parties.first().check();
    await lea.getByLabel("En grands caractères").check();
    const attendu = lea.waitForEvent("download");
    await lea.getByRole("button", { name: "Faire le document" }).click();
    expect((await attendu).suggestedFilename()).toMatch(/^restitution-s-[a-z0-9]{4}\.pdf$/);
  });

  const suivie = await test.step("who read another, and what", async () => {
    await lea.goto(ESPACE);
    // What was renewed no longer waits; the next one may.
    await expect(lea.locator(`a[href="${situation}/consentement/accord"]`)).toHaveCount(0);
    await lea
      .getByRole("link", { name: /Restituer les conclusions à la personne/ })
      .first()
      .click();
    await lea.waitForURL(/\/seances\//);
    const lien = lea
      .getByRole("main")
      .getByRole("link", { name: /S-[A-Z0-9]{4}/ })
      .first();
    const code = /S-[A-Z0-9]{4}/.exec(String(await lien.textContent()))?.[0] ?? "";
    await lien.click();
    await lea.waitForURL(/\/situations\/[^/]+$/);
    await lea.getByRole("link", { name: "Qui a consulté" }).click();
    await expect(lea.getByRole("region", { name: "Nadia Benali" })).toContainText(
      /comptes? rendus? (de la|des) séance/,
    );
    await expect(lea.getByRole("region", { name: "Léa Moreau, vous" })).toContainText(
      "le document pour la personne",
    );
    await regarder(lea);
    return code;
  });

  const yann = await signIn("ADMINISTRATEUR");
  await test.step("the administrator reads who read it, and takes it away", async () => {
    await yann.goto(`${ESPACE}/reglages/journal`);
    const question = yann.getByLabel(/^Qui a lu cette situation/);
    await question.fill("S-0000");
    await yann.getByRole("button", { name: "Chercher" }).click();
    await expect(yann.getByText(/^Aucune situation de votre espace ne porte ce code/)).toBeVisible();
    await question.fill(suivie);
    await yann.getByText(/^Préciser/).click();
    await yann.getByLabel("Geste").selectOption({ label: "Lu" });
    await yann.getByLabel("Personne").selectOption({ label: "Nadia Benali" });
    await yann.getByRole("button", { name: "Chercher" }).click();
    const lecteurs = yann.getByRole("region", { name: `Qui a lu ${suivie}` });
    await expect(lecteurs.getByRole("listitem")).toHaveText(/^Nadia Benali\s: \d+ visites?, /);
    await expect(
      yann.getByText(new RegExp(`^Nadia Benali a lu la situation ${suivie}\\s: .*comptes? rendus?`)).first(),
    ).toBeVisible();
    await regarder(yann);
    const adresse = await yann.getByRole("link", { name: "Emporter en CSV" }).getAttribute("href");
    const fichier = await yann.request.get(String(adresse));
    expect(fichier.headers()["content-disposition"]).toContain("attachment");
    expect(await fichier.text()).toContain("Nadia Benali");
  });

  await test.step("what a withdrawal makes of the minutes is decided with the DPO, on a day", async () => {
    await yann.goto(`${ESPACE}/reglages/conservation`);
    const accord = yann.getByRole("region", { name: "L’accord de la personne" });
    const enregistrer = accord.getByRole("button", { name: "Enregistrer ces décisions" });
    await accord.getByLabel(/^Ils sont effacés avec les pistes/).check();
    await accord.getByLabel(/^Décidé avec/).fill("");
    await enregistrer.click();
    await expect(accord.getByText(/^Effacer se décide avec/).first()).toBeVisible();
    await accord.getByLabel(/^Décidé avec/).fill(aujourdhui());
    await accord.getByLabel(/^Ils sont gardés/).check();
    await enregistrer.click();
    await expect(accord.getByText("C’est enregistré. Cela vaut pour les retraits à venir.")).toBeVisible();
    await regarder(yann);
  });
});

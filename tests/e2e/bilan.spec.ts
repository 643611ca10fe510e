import { readFileSync } from "node:fs";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { readPdf, readText } from "@/tests/support/pdf";
import { reprendreExtrait } from "./gestes/bilan";
import { expectTitre } from "./gestes/demande";
import { ESPACE } from "./gestes/dossier";

test("a published bilan is corrected, read again, published, then read and downloaded by the committee", async ({
  signIn,
}) => {
  test.setTimeout(240_000);
  const nadia = await signIn("INTERVENANT");
  const philippe = await signIn("RESPONSABLE");
  const helene = await signIn("COPIL");
  await nadia.goto(`${ESPACE}/bilans`);
  const premiere = await nadia
    .getByRole("link", { name: /^Bilan/ })
    .last()
    .getAttribute("href");
  const annee = (
    await nadia
      .getByRole("link", { name: /^Bilan/ })
      .last()
      .textContent()
  )
    ?.split(" ")
    .at(-1);

  await test.step("Nadia says what she corrects, beside figures that are there already", async () => {
    await nadia.goto(`${premiere}`);
    await nadia.getByRole("button", { name: "Corriger" }).click();
    await expectTitre(nadia, `Corriger le bilan ${annee}`);
    await expect(
      nadia.getByText("Les chiffres des séances et des situations sont ceux de la version 1"),
    ).toBeVisible();
    await nadia.getByLabel(/ce que cette version change/).fill("Les perspectives sont complétées.");
    await nadia.getByLabel(/les perspectives/).fill("Avec Kevin MARTIN, proposer un second groupe.");
    await expect(nadia.getByText(/^Enregistré à \d/)).toBeVisible();
    await expectAccessible(nadia);
  });

  await test.step("she takes over what her séances said, which the bilan does not hold until she tells it otherwise", async () => {
    await reprendreExtrait(nadia, `Corriger le bilan ${annee}`);
    await expectTitre(nadia, `Vérifier le bilan ${annee}`);
  });

  await test.step("a name is not let through", async () => {
    await nadia.getByRole("button", { name: "Donner à relire" }).click();
    await expect(nadia.getByText("Un passage pourrait faire reconnaître quelqu’un.").first()).toBeVisible();
    await nadia.getByRole("link", { name: "Reprendre le texte" }).click();
    await nadia.getByLabel(/les perspectives/).fill("Proposer un second groupe.");
    await nadia.getByRole("button", { name: "Relire avant de donner à relire" }).click();
    await expectTitre(nadia, `Vérifier le bilan ${annee}`);
    await nadia.getByRole("button", { name: "Donner à relire" }).click();
    await expect(nadia.getByText("Le bilan est donné à relire.")).toBeVisible();
  });
  const seconde = new URL(nadia.url()).pathname;

  await test.step("Philippe reads it again and publishes it; the committee had nothing to see before", async () => {
    await helene.goto(`${ESPACE}/bilans`);
    await expect(helene.getByText(/Version 2/)).toHaveCount(0);
    await philippe.goto(seconde);
    await expect(philippe.getByText("Proposer un second groupe.")).toBeVisible();
    await philippe.getByText(/^Faire une remarque\s: Les perspectives$/).click();
    await philippe.getByLabel("Votre remarque").last().fill("Dire aussi pour quand.");
    await philippe.getByRole("button", { name: "Ajouter la remarque" }).last().click();
    const remarques = philippe.getByRole("list", { name: /^Remarques\s: Les perspectives$/ });
    await expect(remarques).toContainText("Dire aussi pour quand.");
    await expect(philippe.getByText("Une remarque reste à voir")).toBeVisible();
    await expectAccessible(philippe);
    await remarques.getByRole("button", { name: /^C’est fait/ }).click();
    await expect(remarques).toContainText("Notée comme faite par Philippe Garnier");
    await philippe.getByRole("button", { name: "Publier le bilan" }).click();
    await expect(philippe.getByText("Le bilan est publié.")).toBeVisible();
  });

  await test.step("its files are made meanwhile, and it is there to be projected", async () => {
    await philippe.goto(seconde);
    await expect(philippe.getByText("Tous les fichiers sont prêts.")).toBeVisible({ timeout: 60_000 });
    const fichiers = philippe.locator("#fichiers").getByRole("link", { name: /,/ });
    await expect(fichiers).toHaveCount(7);
    for (const lien of await fichiers.all()) {
      const attendu = philippe.waitForEvent("download");
      await lien.click();
      expect(readFileSync(await (await attendu).path()).byteLength).toBeGreaterThan(1000);
    }
    await philippe.getByRole("link", { name: "Projeter en réunion" }).click();
    await expect(philippe.getByRole("heading", { name: `Bilan ${annee}` })).toBeVisible();
    await expectAccessible(philippe);
    await philippe.keyboard.press("ArrowRight");
    await expect(philippe.getByRole("heading", { name: "L’année en chiffres" })).toBeInViewport();
    await philippe.keyboard.press("End");
    await expect(philippe.getByText(/^Empreinte [0-9a-f]{64}$/)).toBeInViewport();
  });

  await test.step("Hélène reads it and takes the PDF, which bears the same fingerprint on each page", async () => {
    await helene.goto(`${ESPACE}/bilans`);
    await helene.getByRole("link", { name: `Bilan ${annee}` }).click();
    await expect(helene.getByText("Les perspectives sont complétées.")).toBeVisible();
    await expect(helene.getByText("Dire aussi pour quand.")).toHaveCount(0);
    await expectAccessible(helene);
    const empreinte = await helene.locator(".font-mono").textContent();
    const attendu = helene.waitForEvent("download");
    await helene.getByRole("link", { name: /^PDF, pour lire/ }).click();
    const fichier = await (await attendu).path();
    const pdf = readFileSync(fichier);
    // A long word is cut where it may be, by signs without a width.
    const texte = readText(pdf)?.replace(/[\s\u200b]/g, "");
    test.skip(texte === undefined, "Poppler reads the PDF");
    expect(texte?.split(`${empreinte}`)).toHaveLength(readPdf(pdf).pages + 1);
    expect(texte).toContain("Proposerunsecondgroupe.");
  });
});

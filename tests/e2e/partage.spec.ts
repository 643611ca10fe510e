import { expect, expectAccessible, expectNoSidewaysScroll, test } from "@/tests/support/browser";
import { expectTitre } from "./gestes/demande";
import { ESPACE } from "./gestes/dossier";
import { envoyerBilan, lireCourriel } from "./gestes/partage";

const ADRESSE = "anne.lebras@partenaire.example";

for (const javaScriptEnabled of [true, false]) {
  const comment = javaScriptEnabled ? "" : ", without JavaScript";
  test(`a bilan is sent, opened with a code by someone without an account, and withdrawn${comment}`, async ({
    signIn,
    openBrowser,
  }) => {
    test.setTimeout(240_000);
    const adresse = javaScriptEnabled ? ADRESSE : `sans.${ADRESSE}`;
    const philippe = await signIn("RESPONSABLE");
    const anne = await openBrowser({ javaScriptEnabled });
    await philippe.goto(`${ESPACE}/bilans`);
    const bilan = await philippe
      .getByRole("link", { name: /^Bilan/ })
      .last()
      .getAttribute("href");

    const lien =
      await test.step("Philippe sends it and its mail carries a link, and nothing of it", async () => {
        await philippe.goto(`${bilan}`);
        await philippe.getByRole("link", { name: "Envoyer au comité" }).click();
        await expectTitre(philippe, /^Envoyer le bilan \d+$/);
        await expectAccessible(philippe);
        return envoyerBilan(philippe, `${bilan}`, "Anne Le Bras", adresse);
      });

    await test.step("Anne asks for a code; another does not open", async () => {
      const reponse = await anne.goto(lien);
      expect(reponse?.headers()).toMatchObject({
        "referrer-policy": "no-referrer",
        "cache-control": expect.stringContaining("no-store"),
      });
      await expectTitre(anne, "Un document vous est adressé");
      await expect(anne.getByText("Loire-Atlantique")).toHaveCount(0);
      await anne.getByRole("button", { name: "Recevoir le code" }).click();
      await anne.getByLabel("Code à six chiffres").fill("12 34");
      await anne.getByRole("button", { name: "Lire le document" }).click();
      await expect(anne.getByRole("alert").getByText("Ce code n’ouvre pas")).toBeVisible();
    });

    await test.step("the one she received does, and she reads the whole bilan", async () => {
      const courriel = await lireCourriel(philippe, adresse, /^Votre code/);
      await anne.getByLabel("Code à six chiffres").fill(/\b\d{6}\b/.exec(courriel)?.[0] ?? "");
      await anne.getByRole("button", { name: "Lire le document" }).click();
      await expectTitre(anne, /^Bilan \d+$/);
      await expect(anne.getByText("La carte du réseau sert aussi ensuite")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(anne);
      const attendu = anne.waitForEvent("download");
      await anne.getByRole("link", { name: /^PDF, pour lire/ }).click();
      expect((await attendu).suggestedFilename()).toMatch(/^bilan-loire-atlantique-\d+-version-\d+\.pdf$/);
      await anne.setViewportSize({ width: 320, height: 800 });
      if (javaScriptEnabled) await expectNoSidewaysScroll(anne);
    });

    await test.step("Philippe sees that she opened it, and withdraws the link: her next request finds nothing", async () => {
      await philippe.goto(`${bilan}/envoi`);
      const ligne = philippe.getByRole("listitem").filter({ hasText: adresse });
      await expect(ligne).toContainText("Ouvert une fois");
      await expect(ligne).toContainText("un fichier téléchargé");
      await ligne.getByText("Retirer ce lien").first().click();
      await ligne.getByRole("button", { name: "Retirer ce lien pour de bon" }).click();
      await expect(ligne.getByText("Retiré", { exact: true })).toBeVisible();
      await anne.reload();
      await expectTitre(anne, "Ce lien n’ouvre rien, ou plus");
      if (javaScriptEnabled) await expectAccessible(anne);
    });
  });
}

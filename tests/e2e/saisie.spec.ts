import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";

const ESPACE = "/loire-atlantique";
const RECIT = {
  ...demande.RECIT,
  question: "Comment proposer un premier rendez-vous sans brusquer le passage de relais ?",
};

test("a demande told on the telephone: the secretary notes it, the professional confirms and files it, the intervenante reads it", async ({
  signIn,
}) => {
  test.setTimeout(240_000);
  const martine = await signIn("SECRETARIAT");
  const lea = await signIn("PROFESSIONNEL");
  const nadia = await signIn("INTERVENANT");

  const id = await test.step("Martine notes what Léa says, step by step", async () => {
    await martine.goto(`${ESPACE}/demandes`);
    await martine.getByRole("link", { name: "Noter une demande" }).click();
    await demande.expectTitre(martine, "Noter une demande");
    await martine.getByLabel("Qui demande ?").selectOption({ label: await optionOf(martine, "Léa Moreau") });
    await martine.getByRole("button", { name: "Commencer à noter" }).click();
    await martine.waitForURL("**/etape/1");
    await expect(martine.getByText("Notée pour Léa Moreau, visible de vous seul·e")).toBeVisible();
    await demande.remplirCadre(martine, RECIT);
    await demande.continuer(martine, "La situation");
    await demande.remplirSituation(martine, RECIT);
    await demande.continuer(martine, "Les précautions");
    await demande.remplirPrecautions(martine);
    await demande.continuer(martine, "Le consentement");
    await expect(martine.getByText("C’est Léa Moreau qui déclare l’accord")).toBeVisible();
    await demande.remplirConsentement(martine);
    await demande.continuer(martine, "Relecture");
    await expectAccessible(martine);
    return martine.url().split("/").at(-3) ?? "";
  });

  await test.step("until she hands it over, nobody else knows of it", async () => {
    for (const page of [lea, nadia]) {
      expect(await statusOf(page, `demandes/${id}`)).toBe(404);
    }
  });

  const code = await test.step("she hands it over, and sees its administrative part alone", async () => {
    await martine.getByRole("button", { name: "Transmettre à Léa Moreau" }).click();
    await demande.expectTitre(martine, "Noter une demande");
    await martine.locator(`a[href="${ESPACE}/demandes/${id}"]`).click();
    await expect(martine.getByText("pas encore déposée.")).toBeVisible();
    await expect(martine.getByText(RECIT.question)).toHaveCount(0);
    const titre = await martine.getByRole("heading", { level: 1 }).textContent();
    expect(await statusOf(martine, `demandes/${id}/etape/1`)).toBe(404);
    return titre?.match(/S-\w+/)?.[0] ?? "";
  });

  await test.step("the intervenante still sees nothing of it", async () => {
    expect(await statusOf(nadia, `demandes/${id}`)).toBe(404);
  });

  await test.step("Léa finds it on her home, corrects it, confirms the agreement herself and files it", async () => {
    await lea.goto(ESPACE);
    await lea
      .getByRole("link", { name: new RegExp(`Demande notée pour vous, à confirmer.*${code}`) })
      .click();
    await demande.expectTitre(lea, "Relecture");
    await expect(lea.getByText("Notée pour vous par Martine Le Goff.")).toBeVisible();
    await expect(lea.getByText(RECIT.question)).toBeVisible();
    await expect(lea.getByText("À confirmer par vous")).toBeVisible();
    await lea.getByLabel("Je dépose cette demande dans le respect de la charte.").check();
    await lea.getByRole("button", { name: "Déposer la demande" }).click();
    await expect(lea.getByText("Il manque des réponses à l’étape 4").first()).toBeVisible();

    await lea.goto(`${ESPACE}/demandes/${id}/etape/4`);
    await expectAccessible(lea);
    await demande.continuer(lea, "Relecture");
    await expect(lea.getByText("À confirmer par vous")).toHaveCount(0);
    await demande.deposer(lea);
  });

  await test.step("Nadia reads it in her queue, under Léa’s name", async () => {
    await nadia.goto(`${ESPACE}/demandes/${id}`);
    await expect(nadia.getByText(RECIT.question)).toBeVisible();
    await expect(nadia.getByText("Notée par")).toBeVisible();
    await expect(nadia.getByText("Martine Le Goff")).toBeVisible();
  });
});

const statusOf = async (page: Page, chemin: string) =>
  (await page.request.get(`${ESPACE}/${chemin}`)).status();

/** The whole label of who is chosen: the name, and their structure. */
async function optionOf(page: Page, nom: string): Promise<string> {
  const label = await page.getByRole("option", { name: nom }).first().textContent();
  return label ?? "";
}

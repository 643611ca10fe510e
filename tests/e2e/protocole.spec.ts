import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/browser";
import { readPdf } from "@/tests/support/pdf";
import * as demande from "./gestes/demande";
import { accepterCharte, ouvrirAcces, premiereConnexion } from "./gestes/membre";
import * as protocole from "./gestes/protocole";

const SAM = {
  prenom: "Samia",
  nom: "Corre",
  email: "samia.corre@demo.example",
  role: "PROFESSIONNEL",
} as const;

/** The professional reads the version in force and accepts it in their own name. */
async function accepter(page: Page, situation: string, version: number): Promise<void> {
  await page.goto(`${situation}/protocole`);
  await page.getByRole("link", { name: "Lire et accepter" }).click();
  await demande.expectTitre(page, "Lire et accepter le protocole");
  await page.getByRole("button", { name: `Accepter la version ${version}` }).click();
  await expect(page.getByText(`Votre acceptation de la version ${version} est enregistrée.`)).toBeVisible();
}

test("a protocole is written with those it binds, accepted by each, revised, and accepted again", async ({
  page: samia,
  signIn,
}) => {
  test.setTimeout(240_000);
  const lea = await signIn("PROFESSIONNEL");
  const nadia = await signIn("INTERVENANT");
  const yann = await signIn("ADMINISTRATEUR");
  const situation = await demande.accepterDemande(nadia, await demande.deposerDemande(lea));

  await test.step("a colleague of the same structure takes part", async () => {
    await lea.goto(situation);
    const qui = await lea.getByRole("definition").first().locator("> *").first().textContent();
    await ouvrirAcces(yann, { ...SAM, structure: qui?.split(", ").at(-1) });
    await lea.goto(`${situation}/professionnels?q=${SAM.nom}`);
    await lea.getByRole("button", { name: /^Proposer à .*Corre/ }).click();
    await expect(lea.getByText("Proposition en attente")).toBeVisible();
    await premiereConnexion(samia, SAM.email);
    await accepterCharte(samia);
    await samia.goto(situation);
    await samia.getByRole("button", { name: "Accepter d’y prendre part" }).click();
    await expect(samia.getByRole("link", { name: "Protocole" })).toBeVisible();
  });

  await test.step("Nadia writes a draft from a model, which says when it was saved, and shows it", async () => {
    await protocole.commencerProtocole(nadia, situation, "Travail sur une situation");
    await nadia.getByLabel("Les objectifs").fill("Prendre de la distance avec la situation.");
    await expect(nadia.getByText(/^Enregistré à \d/)).toBeVisible();
    await protocole.proposerProtocole(nadia);
  });

  await test.step("Samia would rather have it said otherwise", async () => {
    await samia.goto(`${situation}/protocole`);
    await samia.getByRole("link", { name: "Relire le projet" }).first().click();
    const objectifs = samia.getByRole("region", { name: "Les objectifs" });
    await objectifs.getByText("Faire une remarque").click();
    await objectifs.getByLabel("Votre remarque").fill("Disons que c’est ensemble.");
    await objectifs
      .getByLabel("La rédaction que vous proposez")
      .fill("Prendre de la distance ensemble avec la situation.");
    await objectifs.getByRole("button", { name: "Transmettre la remarque" }).click();
    await expect(objectifs.getByText("Attend une réponse")).toBeVisible();
  });

  await test.step("it is published only once the remark is answered: Nadia takes it in one press", async () => {
    await nadia.goto("/loire-atlantique");
    await expect(
      nadia.getByRole("link", { name: /^Vous attend : Remarques sur un projet/ }).first(),
    ).toBeVisible();
    await nadia.goto(`${situation}/protocole/publier`);
    await nadia.getByRole("button", { name: /^Publier la version 2/ }).click();
    await expect(nadia.getByText(/Une remarque attend encore votre réponse/)).toBeVisible();
    await nadia.goto(`${situation}/protocole/projet`);
    await expect(nadia.locator("ins").first()).toContainText("ensemble");
    await nadia.getByRole("button", { name: /^Retenir cette rédaction/ }).click();
    await expect(nadia.getByText("Retenue", { exact: true })).toBeVisible();
    await nadia.goto(`${situation}/protocole/ecrire`);
    await expect(nadia.getByLabel("Les objectifs")).toHaveValue(
      "Prendre de la distance ensemble avec la situation.",
    );
    await protocole.publierProtocole(nadia);
    await expect(nadia.getByText("Personne ne l’a encore acceptée.")).toBeVisible();
  });

  await test.step("both accept it, and Nadia sees who and when", async () => {
    await lea.goto("/loire-atlantique");
    await expect(lea.getByRole("link", { name: /Protocole à lire et accepter/ }).first()).toBeVisible();
    await accepter(lea, situation, 2);
    await accepter(samia, situation, 2);
    await nadia.reload();
    await expect(nadia.getByText("Tout le monde l’a acceptée.")).toBeVisible();
    await expect(nadia.getByRole("complementary")).toContainText("Léa Moreau");
  });

  await test.step("a new version asks again, and shows what changed", async () => {
    await protocole.commencerProtocole(nadia, situation, /^La version \d+, en vigueur/);
    await nadia.getByLabel("Une séance toutes les … semaines").fill("4");
    await nadia
      .getByLabel("Les objectifs")
      .fill("Prendre de la distance ensemble avec la situation et ses contradictions.");
    await protocole.publierProtocole(nadia);
    await lea.goto(`${situation}/protocole/accepter`);
    await expect(lea.getByText("Ce qui a changé depuis la version 2")).toBeVisible();
    await expect(lea.getByText("toutes les 4 semaines, auparavant toutes les 6 semaines")).toBeVisible();
    await expect(lea.locator("ins").filter({ hasText: "et ses contradictions" })).toBeVisible();
    await accepter(lea, situation, 3);
    await nadia.reload();
    await expect(nadia.getByText("1 personne sur 2 l’a acceptée.")).toBeVisible();
    await nadia.getByRole("button", { name: "Rappeler à cette personne" }).click();
    await expect(nadia.getByText("Le rappel est envoyé à une personne.")).toBeVisible();
  });

  await test.step("it goes on paper, tagged, and as a Word file", async () => {
    const fichier = async (format: string) => {
      const reponse = await samia.request.get(`${situation}/protocole/versions/3/${format}`);
      expect(reponse.status()).toBe(200);
      expect(reponse.headers()["content-disposition"]).toMatch(
        /^attachment; filename="protocole-[a-z0-9-]+-version-3\./,
      );
      return reponse.body();
    };
    const { objets } = readPdf(await fichier("pdf"));
    expect(objets).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(objets).toMatch(/\/Lang\s*\(fr-FR\)/);
    expect((await fichier("docx")).subarray(0, 2).toString()).toBe("PK");
  });
});

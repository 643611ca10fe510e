import type { Page } from "@playwright/test";
import { addDays } from "@/lib/time";
import { compteOf, expect, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";
import { inscrireSeance, tenirSeance } from "./gestes/seance";

async function compterBrouillons(page: Page): Promise<number> {
  await page.goto("/loire-atlantique/demandes/nouvelle");
  return page.getByRole("list", { name: "Vos brouillons" }).getByRole("listitem").count();
}

async function compterDemandes(page: Page): Promise<number> {
  await page.goto("/loire-atlantique/demandes?vue=miennes");
  const etat = await page.locator("h1 + p").textContent();
  return Number(etat?.match(/^\d+/)?.[0] ?? 0);
}

test("a double click opens one draft and files one demande", async ({ signIn }) => {
  const lea = await signIn("PROFESSIONNEL");
  const brouillons = await compterBrouillons(lea);
  await lea.getByRole("button", { name: "Commencer la demande" }).dblclick();
  await lea.waitForURL("**/etape/1");
  const id = lea.url().split("/").at(-3) ?? "";
  expect(await compterBrouillons(lea)).toBe(brouillons + 1);
  const avant = await compterDemandes(lea);
  await lea.goto(`/loire-atlantique/demandes/${id}`);
  await demande.remplirCadre(lea);
  await demande.continuer(lea, "La situation");
  await demande.remplirSituation(lea);
  await demande.continuer(lea, "Les précautions");
  await demande.remplirPrecautions(lea);
  await demande.continuer(lea, "Le consentement");
  await demande.remplirConsentement(lea);
  await demande.continuer(lea, "Relecture");
  await lea.getByLabel("Je dépose cette demande dans le respect de la charte.").check();
  await lea.getByRole("button", { name: "Déposer la demande" }).dblclick();
  await demande.expectTitre(lea, "Votre demande est déposée");
  expect(await compterBrouillons(lea)).toBe(brouillons);
  expect(await compterDemandes(lea)).toBe(avant);
});

test("the same form received twice is one draft, without JavaScript too", async ({ openBrowser }) => {
  const lea = await openBrowser({ javaScriptEnabled: false });
  const { prenom, nom } = compteOf("PROFESSIONNEL");
  await lea.goto("/connexion");
  await lea.getByRole("button", { name: `${prenom} ${nom}` }).click();
  const avant = await compterBrouillons(lea);

  const bouton = lea.getByRole("button", { name: "Commencer la demande" });
  const champs = await bouton.locator("xpath=ancestor::form").locator("input[type=hidden]").all();
  const multipart: Record<string, string> = {};
  for (const champ of champs)
    multipart[(await champ.getAttribute("name")) ?? ""] = (await champ.getAttribute("value")) ?? "";
  const [un, deux] = await Promise.all(
    [1, 2].map(() =>
      lea.request.post(lea.url(), {
        multipart,
        maxRedirects: 0,
        headers: { origin: new URL(lea.url()).origin },
      }),
    ),
  );
  expect(un?.headers().location).toContain("/etape/1");
  expect(deux?.headers().location).toBe(un?.headers().location);
  expect(await compterBrouillons(lea)).toBe(avant + 1);
});

test("a step open in two windows: the second keeps its text, is told, and chooses", async ({ signIn }) => {
  const champ = "La question que vous posez";
  const premiere = await signIn("PROFESSIONNEL");
  const id = await demande.commencerDemande(premiere);
  const seconde = await signIn("PROFESSIONNEL");
  await seconde.goto(`/loire-atlantique/demandes/${id}/etape/1`);

  await demande.remplirCadre(premiere);
  await demande.continuer(premiere, "La situation");

  await demande.remplirCadre(seconde, { ...demande.RECIT, question: "Et si l’on parlait du matin ?" });
  await seconde.getByRole("button", { name: "Continuer" }).click();
  await expect(seconde.getByRole("main").getByRole("alert")).toContainText(
    "Cette étape a été enregistrée depuis une autre page",
  );
  await expect(seconde.getByLabel(champ)).toHaveValue("Et si l’on parlait du matin ?");
  await seconde.getByRole("button", { name: "Garder le texte de cette page et continuer" }).click();
  await demande.expectTitre(seconde, "La situation");
  await premiere.goto(`/loire-atlantique/demandes/${id}/etape/1`);
  await expect(premiere.getByLabel(champ)).toHaveValue("Et si l’on parlait du matin ?");
});

test("minutes written by two people at once: neither text is lost, and the second is told", async ({
  signIn,
}) => {
  test.setTimeout(120_000);
  const deposee = await demande.deposerDemande(await signIn("PROFESSIONNEL"));
  const nadia = await signIn("INTERVENANT");
  const situation = await demande.accepterDemande(nadia, deposee);
  const seance = await inscrireSeance(nadia, situation, addDays(demande.aujourdhui(), -2));
  await tenirSeance(nadia);
  await nadia.getByLabel("Qui prend les notes").selectOption({ label: "Martine Le Goff" });
  await nadia.getByRole("button", { name: "Nommer" }).click();

  const martine = await signIn("SECRETARIAT");
  await martine.goto(`${seance}/compte-rendu/ecrire`);
  await nadia.goto(`${seance}/compte-rendu/ecrire`);

  await martine.getByLabel("Les faits").fill("Les rendez-vous du matin sont tenus.");
  await martine.getByRole("button", { name: /^Transmettre à / }).click();
  await martine.waitForURL(`**${seance}`);

  await nadia.getByLabel("Les faits").fill("Les absences ont diminué.");
  await nadia.getByRole("button", { name: "Relire pour valider" }).click();
  await expect(nadia.getByRole("main").getByRole("alert")).toContainText(
    "Quelqu’un d’autre a enregistré ce compte rendu entre-temps. Votre texte est toujours là",
  );
  await expect(nadia.getByLabel("Les faits")).toHaveValue("Les absences ont diminué.");
  await martine.goto(`${seance}/compte-rendu/ecrire`);
  await expect(martine.getByLabel("Les faits")).toHaveValue("Les rendez-vous du matin sont tenus.");
  await nadia.getByRole("button", { name: "Garder le texte de cette page" }).click();
  await expect(nadia.getByText("Les absences ont diminué.")).toBeVisible();
});

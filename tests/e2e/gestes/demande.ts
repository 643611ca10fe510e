import { expect, type Page } from "@playwright/test";
import { addDays, jourOf, now } from "@/lib/time";

/** Today in the demo's espaces. */
export const aujourdhui = () => jourOf(now(), "Europe/Paris");

/** What a demande says, where a test has nothing else to say. */
export const RECIT = {
  difficulte: "Les rendez-vous de l’après-midi sont manqués, et je ne sais plus comment en parler.",
  question: "Comment reprendre le sujet des dettes sans rompre le lien ?",
  attente: "Prendre du recul, et trouver une autre façon de proposer les rendez-vous.",
  utilite: "Que les rendez-vous redeviennent un appui pour elle.",
  ressources: "Elle cuisine, elle tient son logement, et sa sœur passe chaque semaine.",
};

export type Recit = typeof RECIT;

/** Leaves the step for the next one, and waits for its title. */
export async function continuer(page: Page, titre: string): Promise<void> {
  await page.getByRole("button", { name: "Continuer" }).click();
  await expectTitre(page, titre);
}

export async function expectTitre(page: Page, titre: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titre);
}

/** Opens a new demande at its first step; its id. */
export async function commencerDemande(page: Page): Promise<string> {
  await page.goto("/loire-atlantique/demandes/nouvelle");
  await page.getByRole("button", { name: "Commencer la demande" }).click();
  await page.waitForURL("**/etape/1");
  return page.url().split("/").at(-3) ?? "";
}

/** Step 1. The place and the structure are already the author’s own. */
export async function remplirCadre(page: Page, recit: Recit = RECIT): Promise<void> {
  await page.getByRole("group", { name: "Cochez ce qui vous parle" }).getByRole("checkbox").first().check();
  await page.getByLabel("Ce qui fait difficulté, avec vos mots").fill(recit.difficulte);
  await page.getByLabel("La question que vous posez").fill(recit.question);
  await page.getByLabel("Ce que vous attendez du soutien TAD").fill(recit.attente);
  await page.getByLabel("En quoi ce sera utile à la personne").fill(recit.utilite);
}

/** Step 2. */
export async function remplirSituation(page: Page, recit: Recit = RECIT): Promise<void> {
  await page.getByLabel("Tranche d’âge").selectOption({ index: 3 });
  await page.getByLabel("Vous l’accompagnez depuis").selectOption({ label: "De 6 mois à 2 ans" });
  await page.getByLabel("Ses ressources, ce qu’elle sait faire").fill(recit.ressources);
  await page
    .getByRole("group", { name: "Conduites addictives avec substance" })
    .getByRole("checkbox")
    .first()
    .check();
}

/** Step 3. */
export async function remplirPrecautions(page: Page): Promise<void> {
  const reponse = (question: string, choix: string) =>
    page.getByRole("group", { name: question }).getByRole("radio", { name: choix, exact: true }).check();
  await reponse("Un suivi médical ou psychologique existe-t-il ?", "Non");
  await reponse("Avez-vous déjà sollicité votre cadre", "Non");
  await reponse("Un lien pourrait-il gêner la neutralité", "Non");
  await page.getByLabel("J’ai lu ce qui précède").check();
}

/** Step 4. The person was told and agreed in writing, for the author’s whole structure. */
export async function remplirConsentement(page: Page): Promise<void> {
  await page.getByLabel("Elle a été informée et a donné son accord").check();
  await page.getByLabel("Quand la personne a-t-elle été informée ?").fill(addDays(aujourdhui(), -12));
  await page.getByLabel("Par écrit").check();
  await page.getByLabel("À quelle date ?").fill(addDays(aujourdhui(), -10));
  const portee = page.getByRole("group", { name: "Avec qui la situation peut-elle être travaillée ?" });
  await portee.getByRole("checkbox").first().check();
  await page.getByLabel("Quelle structure garde le document signé ?").selectOption({ index: 1 });
}

/** Last step: files the demande. */
export async function confirmerDepot(page: Page): Promise<void> {
  await page.getByLabel("Je dépose cette demande dans le respect de la charte.").check();
  await page.getByRole("button", { name: "Déposer la demande" }).click();
  await expectTitre(page, "Votre demande est déposée");
}

/** Step 5 of an individual demande; the code of its situation. */
export async function deposer(page: Page): Promise<string> {
  await confirmerDepot(page);
  const suite = await page.getByText("dans votre propre dossier").textContent();
  return suite?.match(/code\s(\S+)\s/)?.[1] ?? "";
}

export type Demande = { id: string; situation: string };

/** A whole demande from the first step to its filing, the agreement of the person recorded. */
export async function deposerDemande(page: Page, recit: Recit = RECIT): Promise<Demande> {
  const id = await commencerDemande(page);
  await remplirCadre(page, recit);
  await continuer(page, "La situation");
  await remplirSituation(page, recit);
  await continuer(page, "Les précautions");
  await remplirPrecautions(page);
  await continuer(page, "Le consentement");
  await remplirConsentement(page);
  await continuer(page, "Relecture");
  return { id, situation: await deposer(page) };
}

/** The intervenant·e takes the demande on themselves; the address of its situation. */
export async function accepterDemande(page: Page, { id }: Demande): Promise<string> {
  await page.goto(`/loire-atlantique/demandes/${id}`);
  await page.getByRole("link", { name: "Accepter la demande" }).click();
  await page.getByRole("button", { name: "Accepter la demande" }).click();
  await expect(page.getByText(/^La demande pour \S+ est acceptée\.$/)).toBeVisible();
  await page.goto(`/loire-atlantique/demandes/${id}`);
  return (await page.getByRole("link", { name: "Ouvrir la situation" }).getAttribute("href")) ?? "";
}

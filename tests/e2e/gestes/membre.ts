import { expect, type Page } from "@playwright/test";
import { ROLE_LABELS } from "@/lib/membre/labels";
import type { RoleCode } from "@/prisma/client/enums";

export type Membre = { prenom: string; nom: string; email: string; role: RoleCode; structure?: string };

const MOT_DE_PASSE = "provisoire-recul-2026";
export const CHOISI = "une phrase que je retiens";

/**
 * The administrator opens an access and, unless it is null, gives a password by word of mouth; the address of the member's
 * page.
 */
export async function ouvrirAcces(
  page: Page,
  membre: Membre,
  motDePasse: string | null = MOT_DE_PASSE,
): Promise<string> {
  const { prenom, nom, email, role, structure } = membre;
  await page.goto("/loire-atlantique/reglages/membres/nouveau");
  await page.getByLabel("Prénom").fill(prenom);
  await page.getByLabel("Nom", { exact: true }).fill(nom);
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel(ROLE_LABELS[role]).check();
  if (structure) await page.getByLabel("Structure (facultatif)").selectOption({ label: structure });
  await page.getByLabel(/^Par état/).check();
  await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
  await expect(page.getByText(`Invitation envoyée à ${email}.`)).toBeVisible();
  await page
    .getByRole("link", { name: new RegExp(`${prenom}.*${nom}|${nom}.*${prenom}`) })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${prenom} ${nom}`);
  if (motDePasse) {
    await page.getByLabel("Mot de passe provisoire").fill(motDePasse);
    await page.getByRole("button", { name: "Donner ce mot de passe" }).click();
    await page.getByText("Donnez-le de vive voix").waitFor();
  }
  return new URL(page.url()).pathname;
}

/** Signs in by the form, as everyone does outside the demo. */
export async function seConnecter(page: Page, email: string, motDePasse = MOT_DE_PASSE): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(motDePasse);
  await page.getByRole("button", { name: "Se connecter", exact: true }).click();
}

/** The first time: the password one was given opens nothing, one chooses one's own. */
export async function premiereConnexion(page: Page, email: string): Promise<void> {
  await seConnecter(page, email);
  await page.waitForURL("**/compte");
  await page.getByLabel("Mot de passe provisoire").fill(MOT_DE_PASSE);
  await page.getByLabel("Nouveau mot de passe").fill(CHOISI);
  await page.getByLabel("Le même, encore une fois").fill(CHOISI);
  await page.getByRole("button", { name: "Choisir ce mot de passe et entrer" }).click();
}

/** A first visit: the charter is read and accepted before anything is shown. */
export async function accepterCharte(page: Page): Promise<void> {
  await page.waitForURL("**/charte");
  await page.getByLabel("J’ai lu la charte et je m’engage à la respecter.").check();
  await page.getByRole("button", { name: "Accepter et entrer" }).click();
  await page.waitForURL("**/loire-atlantique");
}

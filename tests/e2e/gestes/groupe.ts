import { expect, type Page } from "@playwright/test";
import * as demande from "./demande";

const ESPACE = "/loire-atlantique";

/** Opens a group by hand, for nobody's service; its address. */
export async function ouvrirGroupe(page: Page, places: number): Promise<string> {
  await page.goto(`${ESPACE}/groupes/nouveau`);
  await page.getByLabel("Délégation et territoire").selectOption({ index: 1 });
  await page.getByLabel("Nombre de places").fill(String(places));
  await page.getByRole("button", { name: "Ouvrir le groupe" }).click();
  await demande.expectTitre(page, "Entrées et sorties");
  return new URL(page.url()).pathname.replace(/\/membres$/, "");
}

/** A service asks for a group, in two steps; the id of its demande. */
export async function demanderGroupe(page: Page): Promise<string> {
  const id = await demande.commencerDemande(page);
  await page.getByLabel(/^Un groupe de travail de votre service/).check();
  await page.getByLabel("Combien de professionnels").fill("6");
  await page.getByLabel("Le service ou l’équipe").fill("L’équipe, qui accueille sans rendez-vous.");
  await page.getByLabel("Ce que le groupe veut travailler").fill("Prendre de la distance, ensemble.");
  await page.getByLabel("Vos contraintes d’organisation").fill("Jamais le mercredi.");
  await demande.continuer(page, "Relecture");
  await demande.confirmerDepot(page);
  return id;
}

/** The intervenant·e takes a collective demande on; the address of the group it opens. */
export async function accepterGroupe(page: Page, id: string): Promise<string> {
  await page.goto(`${ESPACE}/demandes/${id}`);
  await page.getByRole("link", { name: "Accepter la demande" }).click();
  await page.getByRole("button", { name: "Accepter la demande" }).click();
  await expect(page.getByText("La demande est acceptée, et son groupe est ouvert.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Asks someone of the espace, found by name. */
export async function inviter(page: Page, groupe: string, nom: string): Promise<void> {
  await page.goto(`${groupe}/membres?q=${encodeURIComponent(nom)}`);
  await page.getByRole("checkbox", { name: nom }).check();
  await page.getByRole("button", { name: "Inviter les personnes cochées" }).click();
  await expect(page.getByRole("button", { name: `Reprendre l’invitation, ${nom}` })).toBeVisible();
}

/** From the invitation: yes. */
export async function rejoindre(page: Page, groupe: string): Promise<void> {
  await page.goto(groupe);
  await page.getByRole("button", { name: "Prendre part au groupe" }).click();
  await expect(page.getByRole("heading", { name: "Membres" })).toBeVisible();
}

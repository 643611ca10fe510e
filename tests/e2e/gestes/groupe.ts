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

/** Asks someone of the espace, found by name. */
export async function inviter(page: Page, groupe: string, nom: string): Promise<void> {
  await page.goto(`${groupe}/membres?q=${encodeURIComponent(nom)}`);
  await page.getByLabel(nom).check();
  await page.getByRole("button", { name: "Inviter les personnes cochées" }).click();
  await expect(page.getByRole("heading", { name: "Invitations sans réponse" })).toBeVisible();
}

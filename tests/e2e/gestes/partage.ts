import type { Page } from "@playwright/test";
import { ESPACE } from "./dossier";

/** The text of the last mail of the demo that went to this address under this subject. */
export async function lireCourriel(
  page: Page,
  adresse: string,
  sujet: RegExp,
  espace = ESPACE,
): Promise<string> {
  await page.goto(`${espace}/messages/boite`);
  await page
    .getByRole("listitem")
    .filter({ hasText: adresse })
    .getByRole("link", { name: sujet })
    .first()
    .click();
  await page.getByText("La version en texte").click();
  return (await page.locator("pre").textContent()) ?? "";
}

/** Sends the published bilan of a page to one person; the address of their link. */
export async function envoyerBilan(page: Page, bilan: string, nom: string, adresse: string): Promise<string> {
  await page.goto(`${bilan}/envoi`);
  await page.getByLabel(/D’autres personnes/).fill(`${nom}, ${adresse}`);
  await page.getByRole("button", { name: "Envoyer le bilan" }).click();
  await page.getByText("Le bilan part à une personne.").waitFor();
  const courriel = await lireCourriel(page, adresse, /^Bilan \d+ à lire/, `/${bilan.split("/")[1]}`);
  return new URL(/https?:\S+\/partage\/\S+/.exec(courriel)?.[0] ?? "").pathname;
}

import { expect, type Page } from "@playwright/test";
import { formatJour, type Jour } from "@/lib/time";

/** From the planner of a situation or a group: takes the whole series, then confirms it; how many séances that made. */
export async function planifierSerie(page: Page, sujet: string, criteres = ""): Promise<number> {
  await page.goto(`${sujet}/planifier${criteres}`);
  const proposer = page.getByRole("button", { name: /^Proposer ces \d+ séances$/ });
  const nombre = Number((await proposer.textContent())?.replace(/\D/g, ""));
  await proposer.click();
  await page.getByRole("button", { name: `Confirmer les ${nombre} séances` }).click();
  await expect(page.getByText(`Séances : ${nombre} confirmées.`)).toBeVisible();
  return nombre;
}

/** A séance that took place on a past day without being planned: booked by hand and confirmed; its address. */
export async function inscrireSeance(page: Page, sujet: string, jour: Jour): Promise<string> {
  await page.goto(`${sujet}/planifier`);
  await page.getByLabel("Jour", { exact: true }).fill(jour);
  await page.getByLabel("Heure", { exact: true }).fill("18:30");
  await page.getByRole("button", { name: "Regarder cette date" }).click();
  await page.getByRole("button", { name: "Proposer cette date" }).click();
  await page.getByRole("button", { name: "Confirmer la séance" }).click();
  const ligne = page.getByRole("listitem").filter({ hasText: formatJour(jour, { annee: true }) });
  await expect(ligne).toContainText("Confirmée");
  await ligne.getByRole("link").first().click();
  await page.waitForURL("**/seances/*");
  return new URL(page.url()).pathname;
}

/** On the page of a past séance: everyone was there, at the hours that were planned. */
export async function tenirSeance(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Elle a eu lieu" }).click();
  await page.getByRole("button", { name: "Noter la séance tenue" }).click();
  await expect(page.getByText("Présent·e", { exact: true }).first()).toBeVisible();
}

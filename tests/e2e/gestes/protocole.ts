import type { Page } from "@playwright/test";
import { expectTitre } from "./demande";

/** Opens the draft of a protocole, from a model or from the version in force: `situation` is its address. */
export async function commencerProtocole(
  page: Page,
  situation: string,
  depart: string | RegExp,
): Promise<void> {
  await page.goto(`${situation}/protocole/ecrire`);
  await page.getByLabel(depart).check();
  await page.getByRole("button", { name: "Commencer le projet" }).click();
  await page.getByLabel("Les objectifs").waitFor();
}

/** Saves what is written and reads it again before it is known. */
export async function relireProtocole(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Relire le projet" }).click();
  await expectTitre(page, /^Relire le projet de version \d+$/);
}

/** Shows the draft to those it binds. */
export async function proposerProtocole(page: Page): Promise<void> {
  await relireProtocole(page);
  await page.getByRole("button", { name: "Soumettre à remarques" }).click();
  await expectTitre(page, /^Projet de version \d+$/);
}

/** Publishes the draft as it is. */
export async function publierProtocole(page: Page): Promise<void> {
  await relireProtocole(page);
  await page.getByRole("button", { name: /^Publier la version/ }).click();
  await page.getByText(/^La version \d+ est publiée\.$/).waitFor();
}

import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "@/tests/support/browser";
import { expectTitre } from "./demande";

/**
 * From the writing page, named `ecriture`: takes over what a séance said of the solutions, is asked to tell it otherwise,
 * does, and goes to check the whole.
 */
export async function reprendreExtrait(page: Page, ecriture: string): Promise<void> {
  await page
    .getByRole("link", { name: "Choisir dans ce que les séances individuelles ont dit" })
    .last()
    .click();
  await expectTitre(page, "Les effets sur l’accompagnement des personnes");
  await page.goBack();
  const pistes = page.getByLabel(/les solutions travaillées/);
  const deja = await pistes.inputValue();
  await page
    .getByRole("link", { name: "Choisir dans ce que les séances individuelles ont dit" })
    .first()
    .click();
  await expectTitre(page, "Les solutions travaillées");
  await expect(page.getByText("À réécrire, jamais à citer")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Reprendre ces extraits" }).click();
  await expect(page.getByText("Choisissez au moins un extrait.").first()).toBeVisible();
  const extrait = page.getByRole("checkbox").first();
  await extrait.check();
  await page.getByRole("button", { name: "Reprendre ces extraits" }).click();
  await expectTitre(page, ecriture);
  await expect(pistes).toHaveValue(new RegExp(`^${deja.slice(0, 30)}[^]*\\[À réécrire\\] `));
  await page.getByRole("button", { name: "Relire avant de donner à relire" }).click();
  await page.getByRole("button", { name: "Donner à relire" }).click();
  await expect(page.getByText(/^Un extrait repris porte encore/).first()).toBeVisible();
  await page.getByRole("link", { name: "Reprendre le texte" }).click();
  await pistes.fill(`${deja} D’autres appuis sont cherchés autour de la personne.`);
  await page.getByRole("button", { name: "Relire avant de donner à relire" }).click();
}

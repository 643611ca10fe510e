import { expect, type Page } from "@playwright/test";
import type { Jour } from "@/lib/time";

const ESPACE = "/loire-atlantique";

type Souhait = { quoi: string; ou: string; jour: Jour; debut: string; fin: string; rythme?: string };

/** Fills what one looks for, and looks at the dates. */
export async function regarderDates(page: Page, souhait: Souhait): Promise<void> {
  const { quoi, ou, jour, debut, fin, rythme = "Une seule fois" } = souhait;
  await page.goto(`${ESPACE}/rencontres/nouvelle`);
  await page.getByLabel("Instance ou sensibilisation").selectOption({ label: quoi });
  await page.getByLabel("Où elle compte").selectOption({ label: ou });
  await page.getByLabel("Première date").fill(jour);
  await page.getByLabel("Début", { exact: true }).fill(debut);
  await page.getByLabel("Fin", { exact: true }).fill(fin);
  await page.getByLabel("Elle revient").selectOption({ label: rythme });
  await page.getByRole("button", { name: "Regarder les dates" }).click();
  await expect(page.getByRole("heading", { name: /^(La date|Les dates)$/ })).toBeVisible();
}

/** One rencontre of a day, early enough for no séance to be there; its address. */
export async function prevoirRencontre(page: Page, jour: Jour): Promise<string> {
  const heures = { debut: "06:30", fin: "07:30" };
  await regarderDates(page, {
    quoi: "Cellule RSA-Insertion",
    ou: "Saint-Nazaire, toute la délégation",
    jour,
    ...heures,
  });
  await page.getByLabel("Date", { exact: true }).fill(jour);
  await page.getByRole("button", { name: "Prévoir cette date" }).click();
  await page.waitForURL(/rencontres\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** On the page of a past rencontre: it took place as planned, with so many people. */
export async function tenirRencontre(page: Page, presents: number): Promise<void> {
  await page.getByRole("link", { name: "Elle a eu lieu" }).click();
  await page.getByLabel("Nombre de personnes présentes").fill(String(presents));
  await page.getByRole("button", { name: "Noter la rencontre tenue" }).click();
  await expect(page.getByText(`${presents} personnes présentes`)).toBeVisible();
}

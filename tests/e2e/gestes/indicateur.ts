import type { Page } from "@playwright/test";
import type { Jour } from "@/lib/time";

export type Chiffres = { seances: number; presences: number; heures: number };

/** The whole espace's figures of the year of `jour`, as the page shows them. */
export async function lireChiffres(page: Page, jour: Jour): Promise<Chiffres> {
  await page.goto(`/loire-atlantique/indicateurs/tableaux?annee=${jour.slice(0, 4)}`);
  const ensemble = async (ligne: string) => {
    const rows = page.getByRole("row").filter({ hasText: new RegExp(`^${ligne}`) });
    if ((await rows.count()) === 0) return 0;
    const lu = await rows.first().getByRole("cell").last().textContent();
    const [entier = "", minutes = "0"] = (lu ?? "").replace(/\s/g, "").split("h");
    return Number(entier.replace(",", ".")) + Number(minutes || 0) / 60;
  };
  return {
    seances: await ensemble("Séances individuelles"),
    presences: await ensemble("Présences"),
    heures: await ensemble("Total"),
  };
}

import { addDays } from "@/lib/time";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { aujourdhui } from "./gestes/demande";
import { prevoirRencontre, regarderDates, tenirRencontre } from "./gestes/rencontre";

const ESPACE = "/loire-atlantique";

test("three CLI are planned at once, seen in the agenda, one is moved where there is room, then cancelled", async ({
  signIn,
}) => {
  const page = await signIn("INTERVENANT");
  const jours = [0, 7, 14].map((ecart) => addDays(aujourdhui(), 40 + ecart));
  const [premier = "", second = ""] = jours;

  await test.step("planned", async () => {
    const cli = { quoi: "Commission locale d’insertion (CLI)", ou: "Saint-Nazaire : CLI Estuaire" };
    const heures = { debut: "06:00", fin: "07:00", rythme: "Chaque semaine" };
    await regarderDates(page, { ...cli, ...heures, jour: premier });
    for (const [n, jour] of jours.entries()) await page.getByLabel(`Date ${n + 1}`).fill(jour);
    await page.getByText("Dire qui est attendu").click();
    await page.getByLabel("CCAS Estuaire", { exact: true }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Prévoir ces dates" }).click();
    await expect(page.getByText("Les 3 rencontres sont prévues.")).toBeVisible();
  });

  await test.step("seen in the agenda, and moved from there", async () => {
    await page.goto(`${ESPACE}/agenda?vue=jour&jour=${premier}`);
    const evenement = page.locator("[data-nature=rencontre]").filter({ hasText: "6 h à 7 h" });
    await expect(evenement).toContainText("CLI Estuaire");
    await expectAccessible(page);
    await evenement.getByRole("link", { name: /^Déplacer/ }).click();
    await page.getByLabel("Nouveau jour").fill(second);
    await page.getByLabel("Pour quelle raison").selectOption({ label: "Décision de l’organisateur" });
    await page.getByRole("button", { name: "Déplacer la rencontre" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("n’est plus libre");
    await expect(page.getByLabel("Nouveau jour")).toHaveValue(second);
    await page.getByLabel("Début").fill("07:00");
    await page.getByLabel("Fin").fill("08:00");
    await page.getByRole("button", { name: "Déplacer la rencontre" }).click();
    await expect(page.getByText(/^Déplacée le .* \(décision de l’organisateur\)\.$/)).toBeVisible();
    await expect(page.getByText("CCAS Estuaire")).toBeVisible();
  });

  await test.step("cancelled", async () => {
    await page.getByText("Autres actions").click();
    await page.getByRole("link", { name: "Annuler la rencontre" }).click();
    await page.getByLabel("Partenaires indisponibles").check();
    await page.getByRole("button", { name: "Annuler la rencontre" }).click();
    await expect(page.getByText(/^Annulée le .*\s: partenaires indisponibles\.$/)).toBeVisible();
  });
});

test("one that took place is noted with who came, written up without anyone, and counted", async ({
  signIn,
}) => {
  const page = await signIn("INTERVENANT");
  const responsable = await signIn("RESPONSABLE");
  const instances = async () => {
    await responsable.goto(
      `${ESPACE}/indicateurs/tableaux?partie=rencontres&annee=${addDays(aujourdhui(), -9).slice(0, 4)}`,
    );
    const ligne = responsable.getByRole("row").filter({ hasText: "Instances (CLI" });
    return Number(await ligne.getByRole("cell").last().textContent());
  };
  const avant = await instances();
  await prevoirRencontre(page, addDays(aujourdhui(), -9));
  await tenirRencontre(page, 12);
  await page.getByRole("link", { name: "Écrire le compte rendu" }).click();
  await page.getByLabel("Points abordés").fill("On a parlé de Kevin, puis du calendrier de l’automne.");
  await page.getByRole("button", { name: "Enregistrer le compte rendu" }).click();
  await page.getByRole("combobox", { name: /Kevin/ }).selectOption({ index: 1 });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer le compte rendu" }).click();
  await page.getByRole("link", { name: "Lire et compléter" }).click();
  await expect(page.getByLabel("Points abordés")).not.toHaveValue(/Kevin/);
  expect(await instances()).toBe(avant + 1);
});

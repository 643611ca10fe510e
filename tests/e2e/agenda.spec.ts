import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import { readCalendrier } from "@/tests/support/calendrier";

const AGENDA = "/loire-atlantique/agenda";
/** The séances one may move. */
const SEANCES = "[data-nature=seance][data-evenement]";

/** A week of the demo in which several séances are still to come. */
async function ouvrirSemaine(page: Page): Promise<void> {
  await page.goto(AGENDA);
  for (let semaines = 0; semaines < 8; semaines++) {
    if ((await page.locator(SEANCES).count()) > 1) return;
    await page.getByRole("link", { name: "Semaine suivante" }).click();
    await page.waitForURL(/jour=/);
  }
}

test("the same days are shown by week, month, day and list, and what is chosen stays in the address", async ({
  signIn,
}) => {
  const page = await signIn("SECRETARIAT");
  await page.goto(AGENDA);
  for (const vue of ["Mois", "Jour", "Liste", "Semaine"]) {
    await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: vue }).click();
    await expect(page.getByRole("link", { name: vue, exact: true })).toHaveAttribute("aria-current", "page");
    await expectAccessible(page);
  }
  await page.getByText("Choisir ce qui s’affiche").click();
  await page.getByLabel("Absences").uncheck();
  await page.getByRole("button", { name: "Afficher" }).click();
  await page.getByRole("navigation", { name: "Vues" }).getByRole("link", { name: "Mois" }).click();
  await page.waitForURL(
    /vue=mois.*nature=seance&nature=collective&nature=rencontre&nature=autour&nature=ailleurs/,
  );
});

test("arrows go from one séance to the next, and « Reporter » leads to its form", async ({ signIn }) => {
  const page = await signIn("INTERVENANT");
  await ouvrirSemaine(page);
  const liens = page.locator("[data-lien]");
  await liens.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(liens.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(liens.first()).toBeFocused();
  await page.locator("a[href*='/seances/'][href*='/reporter']").first().click();
  await expect(page.getByRole("heading", { name: "Reporter la séance" })).toBeVisible();
});

test("a séance dropped on another day moves nothing: the form asks about that day and hour", async ({
  signIn,
}) => {
  const page = await signIn("INTERVENANT");
  await ouvrirSemaine(page);
  const seance = page.locator(SEANCES).first();
  const vise = page.locator("[data-jour]").last();
  const jour = await vise.getAttribute("data-jour");
  await seance.dragTo(vise, { sourcePosition: { x: 20, y: 5 }, targetPosition: { x: 20, y: 200 } });
  await page.waitForURL(new RegExp(`/reporter\\?jour=${jour}&heure=\\d\\d%3A(00|15|30|45)$`));
  await expect(page.getByRole("radio", { name: /comme demandé/ })).toBeVisible();
  await expectAccessible(page);
});

test("an address made once is read by a calendar program without signing in, and no longer once replaced", async ({
  signIn,
  request,
}) => {
  const page = await signIn("INTERVENANT");
  await page.goto(`${AGENDA}/abonnement`);
  const make = async (name: string | RegExp) => {
    await page.getByRole("button", { name }).click();
    const champ = page.getByLabel("Votre adresse, à copier maintenant");
    await expect(champ).not.toHaveValue(adresse);
    return champ.inputValue();
  };
  let adresse = "";
  adresse = await make(/^(Créer mon|Remplacer par une nouvelle) adresse/);
  await expectAccessible(page);
  const chemin = new URL(adresse).pathname;
  const flux = await request.get(chemin);
  expect(flux.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(flux.headers()["cache-control"]).toBe("private, no-cache");
  expect(readCalendrier(await flux.text()).length).toBeGreaterThan(0);
  const etag = flux.headers().etag ?? "";
  expect((await request.get(chemin, { headers: { "if-none-match": etag } })).status()).toBe(304);
  const seconde = await make("Remplacer par une nouvelle adresse");
  expect((await request.get(chemin)).status()).toBe(404);
  expect((await request.get(new URL(seconde).pathname)).status()).toBe(200);
  await page.reload();
  await expect(page.getByLabel("Votre adresse, à copier maintenant")).toHaveCount(0);
  await page.getByRole("button", { name: "Supprimer l’adresse" }).click();
  await expect(page.getByRole("button", { name: "Créer mon adresse" })).toBeVisible();
  expect((await request.get(new URL(seconde).pathname)).status()).toBe(404);
});

test("a calendar elsewhere is added by its address, read by the worker, and says what is wrong with it", async ({
  signIn,
}) => {
  const page = await signIn("PROFESSIONNEL");
  await page.goto(`${AGENDA}/abonnement`);
  await page.getByRole("link", { name: "Vos agendas externes" }).click();
  await page.getByLabel("Adresse de l’agenda").fill("http://agenda.example/a.ics");
  await page.getByRole("button", { name: "Ajouter cet agenda" }).click();
  await expect(page.getByLabel("Adresse de l’agenda")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Adresse de l’agenda").fill("https://127.0.0.1/secret-de-lea.ics");
  await page.getByRole("button", { name: "Ajouter cet agenda" }).click();
  await expect(page.getByRole("heading", { name: "127.0.0.1" })).toBeVisible();
  await expect(page.getByText(/n’est pas sur l’internet public/)).toBeVisible({ timeout: 60_000 });
  expect(await page.content()).not.toContain("secret-de-lea");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Retirer 127.0.0.1" }).click();
  await expect(page.getByRole("heading", { name: "127.0.0.1" })).toHaveCount(0);
});

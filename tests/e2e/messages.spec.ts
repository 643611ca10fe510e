import { expect, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";
import { planifierSerie } from "./gestes/seance";

const ESPACE = "/loire-atlantique";

test("a séance is moved: who was expected is told, goes there in one click, and has the mail that says it", async ({
  signIn,
}) => {
  test.setTimeout(120_000);
  const lea = await signIn("PROFESSIONNEL");
  const nadia = await signIn("INTERVENANT");
  const situation = await demande.accepterDemande(nadia, await demande.deposerDemande(lea));
  await planifierSerie(nadia, situation);

  const seance = await test.step("Nadia moves the first séance of the series", async () => {
    await nadia.goto(situation);
    const adresse = await nadia.locator('main a[href*="/seances/"]').first().getAttribute("href");
    await nadia.goto(`${adresse}/reporter`);
    await nadia.getByLabel("Pour quelle raison").selectOption({ index: 1 });
    await nadia.getByRole("group", { name: "Nouvelle date" }).getByRole("radio").first().check();
    await nadia.getByRole("button", { name: "Reporter la séance" }).click();
    await nadia.waitForURL((url) => !url.pathname.endsWith("/reporter"));
    return adresse ?? "";
  });

  await test.step("Léa sees it beside her name, and one click leads there and marks it as read", async () => {
    await lea.goto(ESPACE);
    await lea.getByRole("link", { name: /^Messages, à lire\s: \d+/ }).click();
    const message = lea
      .getByRole("list", { name: "Messages à lire" })
      .getByRole("listitem")
      .filter({ hasText: "Séance déplacée" })
      .first();
    await expect(message).toContainText("est déplacée : elle est maintenant le");
    await message.getByRole("button", { name: "Voir la séance" }).click();
    await lea.waitForURL(`**${seance}`);
    await lea.goto(`${ESPACE}/messages`);
    await expect(lea.getByRole("list", { name: "Messages déjà lus" })).toContainText("Séance déplacée");
  });

  await test.step("the mail says the same, and nothing of the situation", async () => {
    await lea.getByRole("link", { name: "Boîte de la démonstration" }).click();
    await lea
      .getByRole("link", { name: /^Séance déplacée, / })
      .first()
      .click();
    // A closed frame, in which nothing runs: what it shows is read from what it is given.
    const courriel = await lea.locator("iframe").getAttribute("srcdoc");
    expect(courriel).toContain("est déplacée : elle est maintenant le");
    expect(courriel).not.toContain(demande.RECIT.question);
    await lea.getByText("La version en texte").click();
    await expect(lea.getByText("Bonjour Léa,")).toBeVisible();
  });
});

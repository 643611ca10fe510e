import { expect, test } from "@/tests/support/browser";
import { expectTitre } from "./gestes/demande";
import { ESPACE } from "./gestes/dossier";

test("a responsable goes from what waits now to a quarter, then to a table and its definition; the COPIL reads what is published", async ({
  signIn,
}) => {
  const philippe = await signIn("RESPONSABLE");
  await philippe.goto(ESPACE);
  await philippe.getByRole("link", { name: "Voir les chiffres de l’année" }).click();
  await expectTitre(philippe, /^Chiffres de l’année \d+$/);
  await expect(philippe.getByText(/^Le nombre de demandes|à la fin du dernier mois\.$/)).toBeVisible();
  const comparaison = philippe.locator("#comparaison");
  await expect(comparaison.getByRole("row").filter({ hasText: "Situations travaillées" })).toHaveCount(1);

  await comparaison.getByRole("link", { name: "2e trimestre" }).click();
  await philippe.waitForURL(/periode=t2/);
  await expect(comparaison.getByRole("row").filter({ hasText: "Situations travaillées" })).toHaveCount(0);
  const seances = comparaison.getByRole("row").filter({ hasText: /^Séances/ });
  const mois = philippe.locator("#mois").getByRole("row");
  const lire = async (nom: string) =>
    Number(await mois.filter({ hasText: nom }).getByRole("cell").last().textContent());
  const somme = (await lire("Avril")) + (await lire("Mai")) + (await lire("Juin"));
  await expect(seances.getByRole("cell").nth(2)).toHaveText(String(somme));

  await philippe.getByRole("link", { name: "Les situations", exact: true }).click();
  await expectTitre(philippe, /^Les tables de \d+$/);
  await expect(
    philippe.getByText("Ni des personnes, ni des demandes, ni des séances.").first(),
  ).toBeVisible();

  const helene = await signIn("COPIL");
  await helene.goto(ESPACE);
  expect((await helene.request.get(`${ESPACE}/indicateurs`)).status()).toBe(404);
  await helene.getByRole("link", { name: /^Lire le bilan \d+$/ }).click();
  await expectTitre(helene, /^Bilan \d+$/);
});

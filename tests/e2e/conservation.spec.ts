import { expect, test } from "@/tests/support/browser";
import { ESPACE } from "./gestes/dossier";

test("the administrator reads what has been kept long enough, why, and lets one situation go for good", async ({
  signIn,
}) => {
  const yann = await signIn("ADMINISTRATEUR");
  await yann.goto(`${ESPACE}/reglages`);
  await yann.getByRole("link", { name: "La conservation" }).click();
  await expect(yann.getByText(/situations? (est|sont) sans contact depuis plus de 18 mois/)).toBeVisible();
  const revue = yann.getByRole("region", { name: "Les situations dont le temps est venu" });
  const situations = revue.getByRole("group", { name: "Situations à effacer" }).getByRole("checkbox");
  const avant = await situations.count();
  expect(avant).toBeGreaterThan(0);

  const effacer = revue.getByRole("button", { name: "Effacer les situations cochées" });
  for (const situation of await situations.all()) await expect(situation).not.toBeChecked();
  const [premiere] = await situations.all();
  await premiere?.check();
  await effacer.click();
  await expect(revue.getByText("Rien n’a été perdu.")).toBeVisible();
  const code = await revue
    .getByText(/^S-[A-Z0-9]{4}$/)
    .first()
    .textContent();
  await expect(premiere ?? effacer).toBeChecked();
  await revue.getByLabel(/^J’ai lu ce qui s’efface/).check();
  await effacer.click();
  await expect(yann.getByText(/^1 situation le .*, durée de conservation atteinte$/)).toBeVisible();
  await expect(situations).toHaveCount(avant - 1);
  await expect(yann.getByText(String(code), { exact: true })).toHaveCount(0);

  const demande = yann.getByRole("region", { name: "Effacer à la demande" });
  await demande.getByLabel("Code de la situation").fill(String(code));
  await demande.getByLabel(/^J’ai lu ce qui s’efface/).check();
  await demande.getByRole("button", { name: "Effacer cette situation" }).click();
  await expect(demande.getByText(/^Aucune situation ne porte ce code/).first()).toBeVisible();
  await expect(demande.getByLabel("Code de la situation")).toHaveValue(String(code));

  const lea = await signIn("PROFESSIONNEL");
  expect((await lea.request.get(`${ESPACE}/reglages/conservation`)).status()).toBe(404);
});

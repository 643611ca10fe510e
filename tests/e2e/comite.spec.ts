import { readFileSync } from "node:fs";
import { expect, test } from "@/tests/support/browser";
import { aujourdhui, expectTitre } from "./gestes/demande";
import { envoyerBilan, lireCourriel } from "./gestes/partage";

const TARN = "/tarn-et-garonne";
const ADRESSE = "claude.roux@comite.example";
const TEXTES = {
  "nature des problématiques": "Des consommations anciennes, souvent tues.",
  "solutions travaillées": "Reprendre contact avec le soin, à plusieurs.",
  "outils méthodologiques": "La carte du réseau.",
  "effets sur l’accompagnement": "Les professionnels disent se sentir moins seuls.",
};
/** How each file of a bilan begins. */
const DEBUTS = { pdf: "%PDF", docx: "PK", odt: "PK", xlsx: "PK", ods: "PK", csv: "\ufeff" } as const;

test("from a séance said held to the year's bilan, read by someone of the committee who has no account", async ({
  signIn,
  openBrowser,
}) => {
  test.setTimeout(300_000);
  const hugo = await signIn("INTERVENANT", "tarn-et-garonne");
  const odile = await signIn("RESPONSABLE", "tarn-et-garonne");
  const annee = Number(aujourdhui().slice(0, 4)) - 1;

  const seances =
    await test.step("Hugo finds what the year misses, and says that the séance took place", async () => {
      await hugo.goto(`${TARN}/bilans/completer?annee=${annee}`);
      const manque = hugo.getByRole("list", { name: "Séances passées, sans dire si elles se sont tenues" });
      await expect(manque.getByRole("listitem")).toHaveCount(1);
      await manque.getByRole("link").click();
      await hugo.getByRole("button", { name: "Noter la séance tenue" }).click();
      await expect(hugo.getByText("Présent·e", { exact: true }).first()).toBeVisible();
      await hugo.goto(`${TARN}/bilans/completer?annee=${annee}`);
      await expect(manque).toHaveCount(0);
      await odile.goto(`${TARN}/indicateurs/tableaux?annee=${annee}`);
      const ligne = odile.getByRole("row").filter({ hasText: /^Séances individuelles/ });
      return Number(await ligne.first().getByRole("cell").last().textContent());
    });
  expect(seances).toBeGreaterThan(1);

  await test.step("he writes what the figures do not say, and gives it to be read again", async () => {
    await hugo.goto(`${TARN}/bilans`);
    await hugo.getByRole("button", { name: `Écrire le bilan ${annee}` }).click();
    await expectTitre(hugo, `Écrire le bilan ${annee}`);
    for (const [section, texte] of Object.entries(TEXTES))
      await hugo.getByLabel(new RegExp(`^Texte\\s: .*${section}`)).fill(texte);
    await hugo.getByRole("button", { name: "Relire avant de donner à relire" }).click();
    await expectTitre(hugo, `Vérifier le bilan ${annee}`);
    await hugo.getByRole("button", { name: "Donner à relire" }).click();
    await expect(hugo.getByText("Le bilan est donné à relire.")).toBeVisible();
  });

  const bilan = new URL(hugo.url()).pathname;
  const lien = await test.step("Odile finds it on her first page, publishes it, and sends it", async () => {
    await odile.goto(TARN);
    await odile.getByRole("link", { name: /Bilan à relire/ }).click();
    await odile.getByRole("button", { name: "Publier le bilan" }).click();
    await expect(odile.getByText("Le bilan est publié.")).toBeVisible();
    await odile.goto(bilan);
    await expect(odile.getByText("Tous les fichiers sont prêts.")).toBeVisible({ timeout: 60_000 });
    return envoyerBilan(odile, bilan, "Claude Roux", ADRESSE);
  });

  await test.step("Claude opens it with the code, reads the figures and the words, and takes every file", async () => {
    const claude = await openBrowser();
    await claude.goto(lien);
    await claude.getByRole("button", { name: "Recevoir le code" }).click();
    const courriel = await lireCourriel(odile, ADRESSE, /^Votre code/, TARN);
    await claude.getByLabel("Code à six chiffres").fill(/\b\d{6}\b/.exec(courriel)?.[0] ?? "");
    await claude.getByRole("button", { name: "Lire le document" }).click();
    await expectTitre(claude, `Bilan ${annee}`);
    for (const texte of Object.values(TEXTES)) await expect(claude.getByText(texte)).toBeVisible();
    // The séance noted this month is in the year's figures from the month after (decision 013).
    const ligne = claude.getByRole("row").filter({ hasText: /^Séances individuelles/ });
    await expect(ligne.first().getByRole("cell").last()).toHaveText(String(seances - 1));
    const pris: string[] = [];
    for (const fichier of await claude.locator("#fichiers").getByRole("link").all()) {
      const attendu = claude.waitForEvent("download");
      await fichier.click();
      const recu = await attendu;
      const sorte = recu.suggestedFilename().split(".").at(-1) as keyof typeof DEBUTS;
      expect(readFileSync(await recu.path(), "utf8").startsWith(DEBUTS[sorte]), sorte).toBe(true);
      pris.push(sorte);
    }
    expect(pris.toSorted()).toEqual(["csv", "docx", "ods", "odt", "pdf", "pdf", "xlsx"]);
  });
});

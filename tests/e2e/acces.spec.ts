import type { APIResponse, Page } from "@playwright/test";
import { RoleCode } from "@/prisma/client/enums";
import { compteOf, expect, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";
import { ESPACE, INCONNU, ouvrirDossier } from "./gestes/dossier";
import { accepterCharte, ouvrirAcces, premiereConnexion } from "./gestes/membre";
import { listRoutes, ROUTES } from "./gestes/routes";

const INTROUVABLE = "Cette page n’existe pas, ou pas pour vous";

test("what is of another espace, what does not exist and what is not an address have the same page", async ({
  signIn,
}) => {
  const ines = await signIn("PROFESSIONNEL", "tarn-et-garonne");
  await ines.goto("/tarn-et-garonne/demandes/nouvelle");
  await ines.getByRole("button", { name: "Commencer la demande" }).click();
  await ines.waitForURL("**/etape/1");
  const etrangere = new URL(ines.url()).pathname.replace("/tarn-et-garonne", ESPACE);
  const lea = await signIn("PROFESSIONNEL");
  const pages = [];
  for (const adresse of [
    etrangere,
    `${ESPACE}/demandes/${INCONNU}/etape/1`,
    `${ESPACE}/demandes/pas-un-identifiant/etape/1`,
    `${ESPACE}/situations/${INCONNU}`,
    `${ESPACE}/seances/${INCONNU}`,
    `${ESPACE}/nulle-part`,
    "/tarn-et-garonne",
    "/tarn-et-garonne/demandes",
    "/espace-qui-n-existe-pas",
    "/..%2F..",
  ]) {
    const response = await lea.goto(adresse);
    expect(response?.status(), adresse).toBe(404);
    await demande.expectTitre(lea, INTROUVABLE);
    pages.push(await lea.locator("main#contenu").last().ariaSnapshot());
  }
  expect(new Set(pages).size).toBe(1);
});

test("each page of the espace opens to its roles, and is not found for the others", async ({ signIn }) => {
  test.setTimeout(240_000);
  expect(Object.keys(ROUTES).sort(), "every page has its roles here").toEqual(listRoutes());
  const pages = {} as Record<RoleCode, Page>;
  for (const role of Object.values(RoleCode)) pages[role] = await signIn(role);
  const adresseOf = await ouvrirDossier(pages, 3);
  const wrong: string[] = [];
  const judge = async (route: string, role: RoleCode) => {
    const response = await pages[role].request.get(adresseOf(route));
    const due = ROUTES[route]?.includes(role) ? 200 : 404;
    if (response.status() !== due) wrong.push(`${role} ${route}: ${response.status()}, ${due} expected`);
  };
  for (const route of Object.keys(ROUTES))
    await Promise.all(Object.values(RoleCode).map((role) => judge(route, role)));
  expect(wrong).toEqual([]);
});

test("signed out, every page of the espace leads to the sign-in page, which leads back", async ({ page }) => {
  const locationOf = (response: APIResponse) => response.headers().location ?? `${response.status()}`;
  for (const route of Object.keys(ROUTES)) {
    const adresse = [ESPACE, route]
      .filter(Boolean)
      .join("/")
      .replace(/\[\w+\]/g, INCONNU);
    const response = await page.request.get(adresse, { maxRedirects: 0 });
    expect(locationOf(response), route).toMatch(/^\/connexion\?suite=/);
  }
  await page.goto(`${ESPACE}/demandes`);
  const { email, motDePasse } = compteOf("PROFESSIONNEL");
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(motDePasse);
  await page.getByRole("button", { name: "Se connecter", exact: true }).click();
  await expect(page).toHaveURL(/\/loire-atlantique/);
});

test("a right taken away and an access closed hold from the next request on", async ({ page, signIn }) => {
  const yann = await signIn("ADMINISTRATEUR");
  const email = "solene.testard@demo.example";
  const membre = await ouvrirAcces(yann, { prenom: "Solène", nom: "Testard", email, role: "RESPONSABLE" });
  await premiereConnexion(page, email);
  await accepterCharte(page);
  await page.goto(`${ESPACE}/indicateurs`);
  await demande.expectTitre(page, /^Chiffres de l’année/);
  await test.step("her role changes: the figures are no longer hers", async () => {
    await yann.goto(membre);
    await yann.getByLabel("Responsable de délégation").uncheck();
    await yann.getByLabel("Encadrant·e").check();
    await yann.getByRole("button", { name: "Enregistrer" }).click();
    await demande.expectTitre(yann, "Les membres");
    expect((await page.reload())?.status()).toBe(404);
    await demande.expectTitre(page, INTROUVABLE);
    expect((await page.request.get(`${ESPACE}/indicateurs/export`)).status()).toBe(404);
    expect((await page.goto(ESPACE))?.status()).toBe(200);
  });

  await test.step("her access is closed: nothing of the espace is", async () => {
    await yann.goto(membre);
    await yann.getByText("Fermer tout de suite, sans rien transmettre").click();
    await yann.getByRole("button", { name: "Fermer l’accès" }).click();
    await expect(yann.getByRole("button", { name: "Rouvrir l’accès" })).toBeVisible();
    expect((await page.reload())?.status()).toBe(404);
    await demande.expectTitre(page, INTROUVABLE);
  });
});

test("signing out closes the session: its cookie opens nothing any more", async ({ signIn, openBrowser }) => {
  const lea = await signIn("PROFESSIONNEL");
  const cookies = await lea.context().cookies();
  expect(cookies.find(({ name }) => name.endsWith("recul.session"))).toMatchObject({
    httpOnly: true,
    sameSite: "Lax",
  });
  await lea.getByText("Léa Moreau").first().click();
  await lea.getByRole("button", { name: "Se déconnecter" }).click();
  await lea.waitForURL("**/connexion");
  const voleuse = await openBrowser();
  await voleuse.context().addCookies(cookies);
  await voleuse.goto(ESPACE);
  await expect(voleuse).toHaveURL(/\/connexion\?suite=/);
});

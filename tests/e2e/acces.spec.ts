import type { APIResponse, Page } from "@playwright/test";
import { addDays } from "@/lib/time";
import { RoleCode } from "@/prisma/client/enums";
import { compteOf, expect, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";
import { accepterCharte, ouvrirAcces, seConnecter } from "./gestes/membre";
import { listRoutes, ROUTES } from "./gestes/routes";
import { inscrireSeance, tenirSeance } from "./gestes/seance";

const ESPACE = "/loire-atlantique";
const INCONNU = "01900000-0000-7000-8000-000000000000";
const INTROUVABLE = "Cette page n’existe pas, ou pas pour vous";

const dernier = (adresse: string | null) => adresse?.split("/").at(-1) ?? "";

const idOf = async (page: Page, liste: string) => {
  await page.goto(`${ESPACE}${liste}`);
  return dernier(await page.locator("main td a").first().getAttribute("href"));
};

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
  const { PROFESSIONNEL: lea, INTERVENANT: nadia, ADMINISTRATEUR: yann } = pages;

  const brouillon = await demande.commencerDemande(lea);
  const deposee = await demande.deposerDemande(lea);
  const acceptee = await demande.deposerDemande(lea);
  const situation = await demande.accepterDemande(nadia, acceptee);
  const passee = await inscrireSeance(nadia, situation, addDays(demande.aujourdhui(), -3));
  const tenue = await inscrireSeance(nadia, situation, addDays(demande.aujourdhui(), -4));
  await tenirSeance(nadia);
  await nadia.goto(`${tenue}/compte-rendu/ecrire`);
  await nadia.getByLabel("Les faits").fill("Les rendez-vous du matin sont tenus.");
  await nadia.getByRole("button", { name: "Relire pour valider" }).click();
  await demande.expectTitre(nadia, "Relire le compte rendu");

  const ids: Record<string, string> = {
    acte: "accepter",
    etape: "2",
    liste: "frein",
    situationId: dernier(situation),
    membreId: await idOf(yann, "/reglages/membres"),
    structureId: await idOf(yann, "/reglages/structures"),
    suiviId: INCONNU,
  };
  const demandeOf = (route: string) =>
    /etape\/(\[etape\]|5|supprimer)/.test(route) ? brouillon : deposee.id;
  const seanceOf = (route: string) => dernier(/compte-rendu|presences/.test(route) ? tenue : passee);
  const adresseOf = (route: string) => {
    const known = { ...ids, demandeId: demandeOf(route), seanceId: seanceOf(route) };
    return `${ESPACE}/${route}`.replace(/\[(\w+)\]/g, (_, name: keyof typeof known) => known[name] ?? "");
  };

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
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page).toHaveURL(/\/loire-atlantique/);
});

test("a right taken away and an access closed hold from the next request on", async ({ page, signIn }) => {
  const yann = await signIn("ADMINISTRATEUR");
  const email = "solene.testard@demo.example";
  const membre = await ouvrirAcces(yann, { prenom: "Solène", nom: "Testard", email, role: "COPIL" });
  await seConnecter(page, email);
  await accepterCharte(page);
  await page.goto(`${ESPACE}/indicateurs`);
  await demande.expectTitre(page, /^Chiffres de l’année/);

  await test.step("her role changes: the figures are no longer hers", async () => {
    await yann.goto(membre);
    await yann.getByLabel("Membre du COPIL").uncheck();
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
    await yann.getByRole("button", { name: "Fermer l’accès" }).click();
    await demande.expectTitre(yann, "Les membres");
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

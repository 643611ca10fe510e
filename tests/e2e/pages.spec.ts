import type { Page } from "@playwright/test";
import type { RoleCode } from "@/prisma/client/enums";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "@/tests/support/browser";
import { ouvrirDossier } from "./gestes/dossier";
import { isFichier, ROUTES } from "./gestes/routes";

const PUBLIC = [
  "/",
  "/connexion",
  "/aide",
  "/accessibilite",
  "/mentions-legales",
  "/confidentialite",
  "/securite",
  "/desabonnement?jeton=x",
  "/partage/x",
  "/mot-de-passe-oublie",
  "/mot-de-passe-oublie?fait=demande",
  "/lien/x",
  "/invitation/x",
  "/boite",
];

const PAGES: Record<RoleCode, string[]> = {
  PROFESSIONNEL: [
    "",
    "/demandes",
    "/demandes/nouvelle",
    "/situations",
    "/groupes",
    "/agenda",
    "/agenda/abonnement",
    "/agenda/externes",
    "/disponibilites",
    "/recherche?q=cms",
    "/messages",
    "/messages/preferences",
    "/messages/boite",
  ],
  INTERVENANT: [
    "",
    "/demandes",
    "/situations",
    "/groupes",
    "/groupes/nouveau",
    "/agenda",
    "/agenda/abonnement",
    "/rencontres",
    "/rencontres/nouvelle",
    "/agenda/externes",
    "/disponibilites",
    "/charge",
    "/charge/activite",
    "/bilans",
    "/bilans/completer",
  ],
  SECRETARIAT: [
    "",
    "/demandes",
    "/situations",
    "/groupes",
    "/groupes?statut=clos",
    "/agenda",
    "/agenda?vue=mois",
    "/agenda?vue=jour",
    "/agenda?vue=liste",
    "/agenda/feuille",
    "/charge",
    "/courriers",
    "/courriers/nouveau",
    "/courriers/modeles",
    "/courriers/modeles/attestation",
    "/demandes/saisie",
  ],
  ENCADRANT: [""],
  RESPONSABLE: [
    "",
    "/charge",
    "/indicateurs",
    "/indicateurs/tableaux",
    ...["collectif", "rencontres", "situations", "problematiques", "outils"].map(
      (partie) => `/indicateurs/tableaux?partie=${partie}`,
    ),
    "/bilans",
  ],
  COPIL: ["", "/bilans"],
  ADMINISTRATEUR: [
    "",
    "/reglages",
    "/reglages/membres",
    "/reglages/membres/nouveau",
    "/reglages/structures",
    "/reglages/structures/nouvelle",
    "/reglages/listes",
    "/reglages/listes/frein",
    "/reglages/bilan",
    "/reglages/espace",
    "/reglages/conservation",
    "/reglages/envois",
    "/reglages/import",
    "/reglages/membres/feuille",
    "/reglages/membres/invitations",
    "/reglages/protocoles",
    "/reglages/protocoles/nouveau",
    "/reglages/protocoles/individuel",
  ],
};

/** Lists whose first row leads to a page worth visiting too. */
const LISTS = [
  "/bilans",
  "/demandes",
  "/situations",
  "/groupes",
  "/courriers",
  "/agenda",
  "/rencontres",
  "/reglages/membres",
  "/reglages/structures",
];

/** Desks, a tablet either way up, a page zoomed to 200 %, phones. */
const WIDTHS = [1280, 1024, 900, 768, 640, 360, 320];

async function visit(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(200);
  await expectAccessible(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScroll(page);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("the pages one reads without an account are accessible, light and dark, and never scroll sideways", async ({
  page,
}) => {
  for (const path of PUBLIC) await visit(page, path);
});

test("the pages of one's own account are accessible, light and dark, and never scroll sideways", async ({
  signIn,
}) => {
  const page = await signIn("ENCADRANT");
  for (const path of ["/compte", "/compte/second-facteur", "/compte/cles", "/entree"])
    await visit(page, path);
});

for (const [role, paths] of Object.entries(PAGES) as [RoleCode, string[]][]) {
  test(`the pages of ${role} are accessible, light and dark, and never scroll sideways`, async ({
    signIn,
  }) => {
    test.setTimeout(240_000);
    const page = await signIn(role);
    for (const path of paths) {
      await visit(page, `/loire-atlantique${path}`);
      if (!LISTS.includes(path)) continue;
      const first = page.locator("main li a, main td a").first();
      if ((await first.count()) > 0) await visit(page, (await first.getAttribute("href")) ?? "");
    }
  });
}

const ETAPES = [1, 3, 4].map((etape) => [`demandes/[demandeId]/etape/${etape}`, ["PROFESSIONNEL"]] as const);

/** What one does to a demande, a situation or a séance; the other pages are in the lists above. */
const GESTES = Object.entries(ROUTES).filter(
  ([route]) => /\[(demande|situation|seance|rencontre)Id\]\//.test(route) && !isFichier(route),
);

test("the pages where a demande is filed, a situation worked on and a séance written up are accessible", async ({
  signIn,
}) => {
  test.setTimeout(240_000);
  const pages = {
    PROFESSIONNEL: await signIn("PROFESSIONNEL"),
    INTERVENANT: await signIn("INTERVENANT"),
    ADMINISTRATEUR: await signIn("ADMINISTRATEUR"),
  };
  const adresseOf = await ouvrirDossier(pages, 5);
  for (const [route, roles] of [...GESTES, ...ETAPES]) {
    const role = roles.find((known) => known in pages);
    if (role) await visit(pages[role as keyof typeof pages], adresseOf(route));
  }
});

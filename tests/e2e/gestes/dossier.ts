import type { Page } from "@playwright/test";
import { addDays } from "@/lib/time";
import { preparerCourrier } from "./courrier";
import * as demande from "./demande";
import { inviter, ouvrirGroupe } from "./groupe";
import { commencerProtocole, proposerProtocole, publierProtocole } from "./protocole";
import { prevoirRencontre, tenirRencontre } from "./rencontre";
import { inscrireSeance, tenirSeance } from "./seance";

export const ESPACE = "/loire-atlantique";

/** Well formed, and nobody's. */
export const INCONNU = "01900000-0000-7000-8000-000000000000";

const dernier = (adresse: string | null) => adresse?.split("/").at(-1) ?? "";

async function firstId(page: Page, liste: string): Promise<string> {
  await page.goto(`${ESPACE}${liste}`);
  return dernier(await page.locator("main td a").first().getAttribute("href"));
}

/** Last year's bilan, which the demo has published. */
async function bilanPublie(page: Page): Promise<string> {
  await page.goto(`${ESPACE}/bilans`);
  return dernier(
    await page
      .getByRole("link", { name: /^Bilan/ })
      .last()
      .getAttribute("href"),
  );
}

/**
 * One of everything, so that every page has something to show: a draft, a demande that waits, another that is worked
 * on, its protocole published and the next version shown, a past séance of which nothing is said yet, and the day
 * before it one that was held, its minutes a draft; the same of a rencontre; and a group, its protocole a draft.
 * Returns the address of a route.
 */
export async function ouvrirDossier(
  {
    PROFESSIONNEL: lea,
    INTERVENANT: nadia,
    ADMINISTRATEUR: yann,
  }: Record<"PROFESSIONNEL" | "INTERVENANT" | "ADMINISTRATEUR", Page>,
  ilYA: number,
): Promise<(route: string) => string> {
  const brouillon = await demande.commencerDemande(lea);
  const deposee = await demande.deposerDemande(lea);
  const situation = await demande.accepterDemande(nadia, await demande.deposerDemande(lea));
  await commencerProtocole(nadia, situation, "Travail sur une situation");
  await publierProtocole(nadia);
  await commencerProtocole(nadia, situation, /^La version \d+, en vigueur/);
  await proposerProtocole(nadia);
  const passee = await inscrireSeance(nadia, situation, addDays(demande.aujourdhui(), -ilYA));
  const tenue = await inscrireSeance(nadia, situation, addDays(demande.aujourdhui(), -ilYA - 1));
  await tenirSeance(nadia);
  const courrier = await preparerCourrier(nadia, tenue);
  await nadia.goto(`${tenue}/compte-rendu/ecrire`);
  await nadia.getByLabel("Les faits").fill("Les rendez-vous du matin sont tenus.");
  await nadia.getByRole("button", { name: "Relire pour valider" }).click();
  await demande.expectTitre(nadia, "Relire le compte rendu");

  const groupe = await ouvrirGroupe(nadia, 8);
  await inviter(nadia, groupe, "Léa Moreau");
  const rencontre = await prevoirRencontre(nadia, addDays(demande.aujourdhui(), -ilYA));
  const rencontreTenue = await prevoirRencontre(nadia, addDays(demande.aujourdhui(), -ilYA - 1));
  await tenirRencontre(nadia, 7);
  await commencerProtocole(nadia, groupe, "Groupe de travail TAD");

  const ids = {
    groupeId: dernier(groupe),
    acte: "accepter",
    etape: "2",
    liste: "frein",
    sorte: "invitation",
    courrierId: dernier(courrier),
    modele: "individuel",
    version: "2",
    format: "pdf",
    situationId: dernier(situation),
    membreId: await firstId(yann, "/reglages/membres"),
    structureId: await firstId(yann, "/reglages/structures"),
    suiviId: INCONNU,
    bilanId: await bilanPublie(nadia),
  };
  return (route) => {
    const known: Record<string, string> = {
      ...ids,
      demandeId: /etape\/(\[etape\]|[1-5]|supprimer)/.test(route) ? brouillon : deposee.id,
      rencontreId: dernier(route.endsWith("compte-rendu") ? rencontreTenue : rencontre),
      seanceId: dernier(/compte-rendu|presences/.test(route) ? tenue : passee),
    };
    return `${ESPACE}/${route}`.replace(/\[(\w+)\]/g, (_, name: string) => known[name] ?? "");
  };
}

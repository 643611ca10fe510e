import { addDays } from "@/lib/time";
import { expect, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";
import { lireChiffres } from "./gestes/indicateur";
import { inscrireSeance, planifierSerie, tenirSeance } from "./gestes/seance";

const HIER = addDays(demande.aujourdhui(), -1);

test("from a demande to its figure: a situation is brought, worked on, written up, closed and counted", async ({
  signIn,
}) => {
  test.setTimeout(180_000);
  const philippe = await signIn("RESPONSABLE");
  const avant = await lireChiffres(philippe, HIER);

  let lea = await signIn("PROFESSIONNEL");
  const id = await test.step("Léa begins a demande, and is stopped in the middle of it", async () => {
    const id = await demande.commencerDemande(lea);
    await demande.remplirCadre(lea, {
      ...demande.RECIT,
      question: "Comment reprendre avec Kevin le sujet de ses dettes sans rompre le lien ?",
    });
    await demande.continuer(lea, "La situation");
    await lea.getByLabel("Ses ressources, ce qu’elle sait faire").fill(demande.RECIT.ressources);
    await expect(lea.getByRole("status").filter({ hasText: "Enregistré à" })).toBeVisible();
    return id;
  });

  await test.step("on another computer she finds what she had written, and goes on", async () => {
    await lea.context().close();
    lea = await signIn("PROFESSIONNEL");
    await lea.goto("/loire-atlantique/demandes/nouvelle");
    const brouillons = lea.getByRole("list", { name: "Vos brouillons" });
    await brouillons.locator(`a[href*="${id}"]`).first().click();
    await demande.expectTitre(lea, "La situation");
    await expect(lea.getByLabel("Ses ressources, ce qu’elle sait faire")).toHaveValue(
      demande.RECIT.ressources,
    );
    await demande.remplirSituation(lea, {
      ...demande.RECIT,
      ressources: `${demande.RECIT.ressources} L’atelier Victor la reçoit le mardi.`,
    });
    await demande.continuer(lea, "Les précautions");
    await demande.remplirPrecautions(lea);
    await demande.continuer(lea, "Le consentement");
    await demande.remplirConsentement(lea);
    await demande.continuer(lea, "Relecture");
  });

  await test.step("two words could tell who it is: one is replaced, the other answered", async () => {
    await expect(lea.getByText("Avant de déposer")).toBeVisible();
    const kevin = lea.getByRole("listitem").filter({ hasText: "« Kevin »" });
    await kevin.getByRole("button", { name: /^Remplacer par/ }).click();
    await expect(kevin).toHaveCount(0);
    const victor = lea.getByRole("listitem").filter({ hasText: "« Victor »" });
    await victor.getByText("Une autre raison").click();
    await victor.getByRole("button", { name: "C’est le nom d’un service ou d’un organisme" }).click();
    await expect(lea.getByText("Avant de déposer")).toHaveCount(0);
  });

  const situation = await test.step("Léa files it, and is told what happens next", async () => {
    const code = await demande.deposer(lea);
    await expect(lea.getByText("Votre demande est lue par")).toBeVisible();
    return code;
  });

  const nadia = await signIn("INTERVENANT");
  const adresse = await test.step("Nadia reads it in her queue, and accepts it", async () => {
    await nadia.getByRole("link", { name: "Demandes", exact: true }).first().click();
    await nadia.locator(`main a[href$="/demandes/${id}"]`).first().click();
    await expect(nadia.getByText("L’atelier Victor la reçoit le mardi.")).toBeVisible();
    await expect(nadia.locator("main")).not.toContainText("Kevin");
    return demande.accepterDemande(nadia, { id, situation });
  });

  await test.step("she takes the whole series the planner suggests, in one gesture", async () => {
    await nadia.goto(`${adresse}/planifier`);
    await expect(nadia.getByText("Environ toutes les 6 semaines")).toBeVisible();
    expect(await planifierSerie(nadia, adresse)).toBe(4);
  });

  await test.step("Léa notes that the person knows when their situation will be spoken of", async () => {
    await lea.goto(adresse);
    await lea.getByRole("link", { name: "Noter que la personne le sait" }).click();
    await lea.getByRole("button", { name: "Noter qu’elle est prévenue" }).click();
    await expect(lea.getByText("La personne sait quand")).toBeVisible();
  });

  const seance =
    await test.step("they met yesterday already: that séance is booked by hand, and held", async () => {
      const seance = await inscrireSeance(nadia, adresse, HIER);
      await tenirSeance(nadia);
      return seance;
    });

  await test.step("Nadia writes the minutes and validates them: they do not change any more", async () => {
    await nadia.getByRole("link", { name: "Écrire le compte rendu" }).click();
    await nadia.getByLabel("Les faits").fill("Les rendez-vous du matin sont tenus.");
    await nadia.getByLabel("Les hypothèses").fill("Les absences suivent peut-être les jours de paie.");
    await nadia.getByLabel("Les ressources").fill("Le matin reste un moment sûr.");
    await nadia.getByText("Les outils utilisés", { exact: true }).click();
    await nadia
      .getByRole("group", { name: "Cochez ceux qui ont servi" })
      .getByRole("checkbox")
      .first()
      .check();
    await nadia.getByRole("button", { name: "Relire pour valider" }).click();
    await nadia.getByRole("button", { name: "Valider le compte rendu" }).click();
    await expect(nadia.getByText("Version 1")).toBeVisible();
  });

  await test.step("a piste comes out of it, which Léa tries", async () => {
    await nadia.goto(seance);
    await nadia.getByText("Ajouter une piste", { exact: true }).click();
    await nadia.getByLabel("La piste").fill("Proposer les rendez-vous à dix heures, et en dire la raison.");
    await nadia.getByLabel("Pour la personne").check();
    await nadia.getByRole("button", { name: "Ajouter la piste" }).click();
    await expect(nadia.getByRole("listitem").filter({ hasText: "à dix heures" })).toContainText("Proposée");

    await lea.goto(seance);
    const piste = lea.getByRole("listitem").filter({ hasText: "à dix heures" });
    await piste.getByText("Dire ce que vous en faites").click();
    await piste.getByLabel("La mettre à l’essai").check();
    await piste.getByLabel("Y revenir le").fill(addDays(demande.aujourdhui(), 30));
    await piste.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(piste).toContainText("À l’essai");
  });

  await test.step("Léa reads the conclusions, and gives them back to the person", async () => {
    await lea.getByRole("link", { name: "Lire le compte rendu" }).click();
    await expect(lea.getByText("Le matin reste un moment sûr.")).toBeVisible();
    await lea.goto(seance);
    await lea.getByRole("button", { name: "Noter qu’elles sont dites" }).click();
    await expect(lea.getByText("Conclusions dites à la personne")).toBeVisible();
  });

  await test.step("the work ends: why, with what effects, and when one asks again", async () => {
    await nadia.goto(adresse);
    await nadia.getByRole("link", { name: "Clore", exact: true }).click();
    await nadia.getByLabel("Pourquoi le travail s’arrête-t-il ?").selectOption({ index: 1 });
    await nadia.getByLabel("À la hauteur de ce qui était attendu").check();
    await nadia.getByRole("button", { name: "Clore la situation" }).click();
    await demande.expectTitre(nadia, "Le travail a pris fin");
    await expect(nadia.getByRole("link", { name: /3 mois/ })).toBeVisible();
    await expect(nadia.getByRole("link", { name: /6 mois/ })).toBeVisible();
  });

  await test.step("the responsable's figures moved by what was done, and by nothing else", async () => {
    const apres = await lireChiffres(philippe, HIER);
    expect(apres.seances - avant.seances).toBe(1);
    expect(apres.presences - avant.presences).toBe(1);
    expect(apres.heures - avant.heures).toBe(3);
    await expect(philippe.locator("main")).not.toContainText(situation);
  });
});

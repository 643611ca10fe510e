import type { Page } from "@playwright/test";
import { feriesOf } from "@/lib/cadence/rules/feries";
import { addDays, formatJour, type Jour } from "@/lib/time";
import { expect, expectAccessible, test } from "@/tests/support/browser";
import * as demande from "./gestes/demande";
import { accepterGroupe, demanderGroupe, inviter, rejoindre } from "./gestes/groupe";
import { accepterCharte, ouvrirAcces, premiereConnexion } from "./gestes/membre";
import * as protocole from "./gestes/protocole";
import { inscrireSeance, planifierSerie } from "./gestes/seance";

/** A day when no other test has Nadia in the evening. */
const TENUE = addDays(demande.aujourdhui(), -8);
const SERVICE = "CMS Estuaire";
const COLLEGUES = [
  { prenom: "Enora", nom: "Le Bihan", email: "enora.lebihan@demo.example" },
  { prenom: "Tugdual", nom: "Morvan", email: "tugdual.morvan@demo.example" },
] as const;

const ANNEE = Number(TENUE.slice(0, 4)) + 1;
/** A bank holiday that moves. */
const PAQUES = [...feriesOf(ANNEE, "metropole")].find(([, nom]) => nom === "lundi de Pâques")?.[0] ?? TENUE;
const ETE = { premier: addDays(PAQUES, 115), dernier: addDays(PAQUES, 150) };

/** The page of the séance of that day. */
async function ouvrirSeance(page: Page, groupe: string, jour: Jour = TENUE): Promise<void> {
  await page.goto(`${groupe}/planifier`);
  await page.getByRole("link", { name: formatJour(jour, { annee: true }) }).click();
  await page.waitForURL("**/seances/*");
}

/** The days of a group's séances, from the links of its list: « vendredi 12 février 2027 ». */
async function lireJours(page: Page): Promise<Jour[]> {
  const liens = page.getByRole("list", { name: "Séances prévues et tenues" }).getByRole("link");
  const autour = Array.from({ length: 500 }, (_, n) => addDays(PAQUES, n - 100));
  const jours = new Map(autour.map((jour) => [formatJour(jour, { annee: true }), jour]));
  return (await liens.allTextContents()).map((lien) => jours.get(lien) ?? lien);
}

test("a service asks for a group, and its year is agreed, planned, moved, held, written up and told", async ({
  openBrowser,
  signIn,
}) => {
  test.setTimeout(300_000);
  const [lea, nadia, yann] = [
    await signIn("PROFESSIONNEL"),
    await signIn("INTERVENANT"),
    await signIn("ADMINISTRATEUR"),
  ];
  const collegues: Page[] = [];
  for (const membre of COLLEGUES) {
    await ouvrirAcces(yann, { ...membre, role: "PROFESSIONNEL", structure: SERVICE });
    const page = await openBrowser();
    await premiereConnexion(page, membre.email);
    await accepterCharte(page);
    collegues.push(page);
  }
  const situation = await demande.accepterDemande(nadia, await demande.deposerDemande(lea));

  const groupe =
    await test.step("the demande of the service opens a group, and its colleagues join", async () => {
      const groupe = await accepterGroupe(nadia, await demanderGroupe(lea));
      for (const [n, { prenom, nom }] of COLLEGUES.entries()) {
        await inviter(nadia, groupe, `${prenom} ${nom}`);
        await rejoindre(collegues[n] as Page, groupe);
      }
      return groupe;
    });

  await test.step("its protocole is written for six séances, and accepted by each of the three", async () => {
    await protocole.commencerProtocole(nadia, groupe, "Groupe de travail TAD");
    await nadia
      .getByLabel("Les objectifs")
      .fill("Prendre de la distance, ensemble, avec ce qui nous occupe.");
    await nadia.getByLabel("Nombre de séances").fill("6");
    await protocole.publierProtocole(nadia);
    for (const page of [lea, ...collegues]) {
      await page.goto(`${groupe}/protocole/accepter`);
      await page.getByRole("button", { name: "Accepter la version 1" }).click();
      await expect(page.getByText("Votre acceptation de la version 1 est enregistrée.")).toBeVisible();
    }
    await nadia.reload();
    await expect(nadia.getByText("Tout le monde l’a acceptée.")).toBeVisible();
  });

  await test.step("one of the four is away in the summer", async () => {
    const page = collegues[0] as Page;
    await page.goto("/loire-atlantique/disponibilites");
    await page.getByLabel("Premier jour").fill(ETE.premier);
    await page.getByLabel("Dernier jour").fill(ETE.dernier);
    await page.getByLabel("Motif").selectOption({ label: "Congés" });
    await page.getByRole("button", { name: "Noter cette absence" }).click();
    await expect(page.getByText(/^congés, du /)).toBeVisible();
  });

  const jours = await test.step("six séances are planned at once, around Easter and that break", async () => {
    expect(await planifierSerie(nadia, groupe, `?debut=${addDays(PAQUES, -42)}&nombre=6`)).toBe(6);
    const jours = await lireJours(nadia);
    expect(jours).toHaveLength(6);
    expect(jours).not.toContain(PAQUES);
    expect(jours.filter((jour) => jour >= ETE.premier && jour <= ETE.dernier)).toEqual([]);
    expect(jours.filter((jour) => jour < PAQUES).length).toBeGreaterThan(0);
    expect(jours.filter((jour) => jour > ETE.dernier).length).toBeGreaterThan(0);
    await expectAccessible(nadia);
    return jours;
  });

  await test.step("the third is moved and the others stay; each member reads from when to when", async () => {
    await ouvrirSeance(nadia, groupe, jours[2]);
    await nadia.getByRole("link", { name: "Reporter" }).click();
    await nadia.getByLabel("Pour quelle raison").selectOption({ index: 1 });
    await nadia.getByRole("group", { name: "Nouvelle date" }).getByRole("radio").first().check();
    await nadia.getByLabel(/^La nouvelle date est déjà convenue/).check();
    await nadia.getByRole("button", { name: "Reporter la séance" }).click();
    await demande.expectTitre(nadia, "Décaler aussi les suivantes");
    await expectAccessible(nadia);
    await nadia.getByRole("link", { name: "Ne rien décaler" }).click();
    await nadia.goto(`${groupe}/planifier`);
    const apres = await lireJours(nadia);
    expect(apres.filter((jour) => jours.includes(jour))).toHaveLength(5);
    await lea.goto("/loire-atlantique/messages");
    await expect(lea.getByRole("listitem").filter({ hasText: "déplacée" }).first()).toBeVisible();
  });

  await test.step("the fourth is cancelled: everyone is told, and it stays said", async () => {
    await ouvrirSeance(nadia, groupe, jours[3]);
    await nadia.getByText("Autres actions").click();
    await nadia.getByRole("link", { name: "Annuler la séance" }).click();
    await nadia.getByLabel("Intempérie ou transport").check();
    await nadia.getByRole("button", { name: "Annuler la séance" }).click();
    await expect(nadia.getByText(/^Annulée le .*\s: intempérie ou transport\.$/)).toBeVisible();
    await lea.goto("/loire-atlantique/messages");
    await expect(lea.getByRole("listitem").filter({ hasText: "annulée" }).first()).toBeVisible();
  });

  const code =
    await test.step("they met a week ago: an apport, then a situation whose agreement covers them all", async () => {
      await inscrireSeance(nadia, groupe, TENUE);
      const seance = nadia.url();
      await nadia.getByRole("link", { name: "Préparer l’ordre du jour" }).click();
      const apport = nadia.getByRole("group", { name: "Partie 1" });
      await apport.getByLabel("Quoi").selectOption({ label: "Apport théorique" });
      await apport.getByLabel("Thème, pour un apport").selectOption({ index: 1 });
      await nadia.getByRole("button", { name: "Enregistrer l’ordre du jour" }).click();
      await lea.goto(situation);
      const code = (await lea.getByRole("heading", { level: 1 }).textContent())?.match(/S-\w{4}/)?.[0] ?? "";
      await lea.goto(seance);
      await lea.getByText("Proposer une situation à ce groupe").click();
      await lea.getByLabel("Situation", { exact: true }).selectOption({ label: code });
      await lea.getByRole("button", { name: "Mettre à l’ordre du jour" }).click();
      await expect(lea.getByRole("region", { name: "Ordre du jour" })).toContainText(code);
      await nadia.goto(seance);
      return code;
    });

  await test.step("it is held: two came, one is excused", async () => {
    await nadia.getByRole("link", { name: "Elle a eu lieu" }).click();
    await nadia.getByLabel("Enora Le Bihan").selectOption({ label: "Excusé·e" });
    await nadia.getByRole("button", { name: "Noter la séance tenue" }).click();
    await expect(nadia.getByText("Présent·e", { exact: true })).toHaveCount(2);
    await expectAccessible(nadia);
  });

  const HYPOTHESE = "La peur du courrier tient peut-être la porte fermée.";
  await test.step("its minutes say what the group keeps, and apart what belongs to the situation", async () => {
    await nadia.getByRole("link", { name: "Écrire le compte rendu" }).click();
    await nadia.getByLabel(/^Apport théorique/).fill("La rechute, comme une étape et non un échec.");
    const sienne = nadia.getByRole("region", { name: `Situation ${code}` });
    await sienne.getByLabel("Les hypothèses").fill(HYPOTHESE);
    await nadia.getByLabel("Ce que le groupe retient").fill("Nommer ce qui tient, avant ce qui manque.");
    await expectAccessible(nadia);
    await nadia.getByRole("button", { name: "Relire pour valider" }).click();
    await nadia.getByRole("button", { name: "Valider le compte rendu" }).click();
    await expect(nadia.getByText("Version 1")).toBeVisible();
  });

  await test.step("who brought the situation reads it; who was not there reads the group's part alone", async () => {
    const lu = nadia.url();
    await lea.goto(lu);
    await expect(lea.getByText(HYPOTHESE)).toBeVisible();
    const [enora, tugdual] = collegues as [Page, Page];
    await tugdual.goto(lu);
    await expect(tugdual.getByText(HYPOTHESE)).toBeVisible();
    await enora.goto(lu);
    await expect(enora.getByText("Nommer ce qui tient, avant ce qui manque.")).toBeVisible();
    await expect(enora.locator("main")).not.toContainText(HYPOTHESE);
    await expectAccessible(enora);
  });

  await test.step("the year of the group is told: its figures are there already, its words are written", async () => {
    await nadia.goto(`${groupe}/bilan?annee=${TENUE.slice(0, 4)}`);
    await expect(nadia.getByRole("complementary")).toContainText("1 tenue");
    await expect(nadia.getByRole("complementary")).toContainText("2 sur 3 attendues");
    await nadia.getByRole("link", { name: "Écrire le bilan" }).click();
    await nadia.getByLabel("Les résultats obtenus").fill("Chacun parle plus tôt de ce qui l’inquiète.");
    await nadia.getByRole("button", { name: "Enregistrer le bilan" }).click();
    await nadia.getByRole("link", { name: "Relire et valider" }).click();
    await nadia.getByRole("button", { name: "Valider le bilan" }).click();
    await nadia.waitForURL(/\/bilan(\?|$)/);
    await lea.goto(`${groupe}/bilan`);
    await expect(lea.getByText("Chacun parle plus tôt de ce qui l’inquiète.")).toBeVisible();
    await expectAccessible(lea);
  });
});

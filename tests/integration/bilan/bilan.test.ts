import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { createBilan } from "@/lib/bilan/commands/create";
import { updatePlan } from "@/lib/bilan/commands/plan";
import { publishBilan } from "@/lib/bilan/commands/publish";
import { reopenBilan, submitBilan } from "@/lib/bilan/commands/review";
import { saveBilan } from "@/lib/bilan/commands/save";
import { getBilan } from "@/lib/bilan/queries/bilan";
import { SaveBilan, UpdatePlan } from "@/lib/bilan/schema";
import { sqlStateOf, withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { addDays, toInstant } from "@/lib/time";
import { createBilanRelu, createBrouillonDeBilan } from "../../factories/bilan";
import { requireValue } from "../../factories/demo/resultat";
import { createTravail, type Travail } from "../../factories/indicateur";
import { createMembre } from "../../factories/membre";
import { ANNEE, createEspaceDeChiffres, type EspaceDeChiffres } from "../indicateur/annee";

const ZONE = "Europe/Paris";
const FEVRIER = toInstant(`${ANNEE + 1}-02-10`, "10:00", ZONE);
const MARS = toInstant(`${ANNEE + 1}-03-10`, "10:00", ZONE);

let espace: EspaceDeChiffres;
let intervenant: Acteur;
let responsable: Acteur;
let copil: Acteur;
let secretaire: Acteur;
let jour = `${ANNEE}-01-05`;

async function work(nombre: number, choix: Travail["choix"]) {
  const [referent] = espace.referents as [Acteur];
  for (let rang = 0; rang < nombre; rang++) {
    jour = addDays(jour, 3);
    const debut = toInstant(jour, "10:00", ZONE);
    const deposeLe = toInstant(addDays(jour, -20), "09:00", ZONE);
    await createTravail(espace, {
      ...{
        delegationId: espace.delegations[0] ?? null,
        referent,
        intervenant,
        deposeLe,
        accepteeLe: deposeLe,
      },
      ...{ choix, seances: [{ debut }] },
    });
  }
}

beforeAll(async () => {
  espace = await createEspaceDeChiffres(ZONE, 5);
  intervenant = espace.intervenant;
  responsable = await createMembre(espace, { roles: ["RESPONSABLE"] });
  copil = await createMembre(espace, { roles: ["COPIL"] });
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
  await work(14, ["sante-mentale/depression"]);
  await work(7, ["frein/logement"]);
}, 120_000);

const lire = async (acteur: Acteur, id: string, now = MARS) => {
  const bilan = await getBilan(acteur, id, now);
  if (!bilan) throw new Error("not to be read");
  return bilan;
};
const SUITE = { problematiques: "3", pistes: "3", outils: "3" };
const situationsOf = ({ instantane }: Awaited<ReturnType<typeof lire>>) =>
  instantane.tableaux.find(({ code }) => code === "situations")?.lignes[0]?.ensemble;

describe("the bilan of a year (000:155-161)", () => {
  it("is a draft for who writes it, then for the responsable, and for the committee once published", async () => {
    const annee = ANNEE - 4;
    const { id, revision } = await createBrouillonDeBilan(secretaire, annee, {}, FEVRIER);
    const voient = async () => {
      const lus = [];
      for (const acteur of [secretaire, intervenant, responsable, copil, espace.admin])
        lus.push((await getBilan(acteur, id, FEVRIER)) !== null);
      return lus;
    };
    expect(await voient()).toEqual([true, true, false, false, false]);
    requireValue(await submitBilan(secretaire, { bilanId: id, revision, reponses: {} }, FEVRIER));
    expect(await voient()).toEqual([true, true, true, false, false]);
    expect(await publishBilan(secretaire, { bilanId: id, revision }, FEVRIER)).toEqual(refuse("INTROUVABLE"));
    requireValue(await publishBilan(responsable, { bilanId: id, revision }, FEVRIER));
    expect(await voient()).toEqual([true, true, true, true, false]);
  });

  it("goes back to be written with a remark, and its words wait meanwhile", async () => {
    const { id, revision } = await createBilanRelu(intervenant, ANNEE - 5, {}, FEVRIER);
    const ecrire = SaveBilan.parse({ bilanId: id, revision, page: crypto.randomUUID() });
    expect(await saveBilan(intervenant, ecrire, FEVRIER)).toEqual(refuse("INTROUVABLE"));
    const nomme = { bilanId: id, revision, remarque: "Demander à Kevin MARTIN.", reponses: {} };
    expect(await reopenBilan(responsable, nomme, FEVRIER)).toMatchObject({ reason: "ALERTES" });
    const rendu = { ...nomme, remarque: "Dire aussi les délais." };
    requireValue(await reopenBilan(responsable, rendu, FEVRIER));
    expect(await lire(intervenant, id)).toMatchObject({
      etat: "BROUILLON",
      remarque: "Dire aussi les délais.",
    });
    expect(await getBilan(responsable, id, FEVRIER)).toBeNull();
  });

  it("is not given to be read while a part is missing or a word may identify someone", async () => {
    const submit = ({ id: bilanId, revision }: { id: string; revision: number }) =>
      submitBilan(intervenant, { bilanId, revision, reponses: {} }, FEVRIER);
    const vide = await createBrouillonDeBilan(intervenant, ANNEE - 6, { effets: "" }, FEVRIER);
    expect(await submit(vide)).toEqual(refuse("INCOMPLET"));
    const nomme = { contexte: "Kevin MARTIN a retrouvé un logement." };
    expect(await submit(await createBrouillonDeBilan(intervenant, ANNEE - 7, nomme, FEVRIER))).toMatchObject({
      reason: "ALERTES",
    });
  });

  it("is published once its year is over and each of its séances has a status", async () => {
    const publish = ({ id: bilanId, revision }: { id: string; revision: number }, now: Date) =>
      publishBilan(intervenant, { bilanId, revision }, now);
    const decembre = toInstant(`${ANNEE}-12-10`, "10:00", ZONE);
    expect(await createBilan(intervenant, { annee: ANNEE + 1 }, decembre)).toEqual(refuse("ANNEE_A_VENIR"));
    const avant = await createBilanRelu(intervenant, ANNEE - 1, {}, FEVRIER);
    expect(await publish(await createBilanRelu(intervenant, ANNEE + 1, {}, FEVRIER), FEVRIER)).toEqual(
      refuse("ANNEE_EN_COURS"),
    );
    const [referent] = espace.referents as [Acteur];
    const deposeLe = toInstant(`${ANNEE - 1}-05-01`, "10:00", ZONE);
    const oubliee = { debut: toInstant(`${ANNEE - 1}-06-10`, "10:00", ZONE), statut: "CONFIRMEE" } as const;
    await createTravail(espace, {
      ...{
        delegationId: espace.delegations[0] ?? null,
        referent,
        intervenant,
        deposeLe,
        accepteeLe: deposeLe,
      },
      ...{ choix: [], seances: [oubliee] },
    });
    expect(await publish(avant, FEVRIER)).toEqual(refuse("SANS_STATUT"));
  });
});

describe("a published version", () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await createBilanRelu(intervenant, ANNEE, { contexte: "Première." }, FEVRIER, responsable));
  });
  const write = (data: object) => withEspace(espace, (tx) => tx.bilan.updateMany({ where: { id }, data }));

  it("never changes, its figures and its words included", async () => {
    const reword = () =>
      withEspace(espace, (tx) =>
        tx.contenu.updateMany({ where: { supportId: id }, data: { scelle: new Uint8Array(1) } }),
      );
    for (const essai of [() => write({ revision: 9 }), () => write({ etat: "BROUILLON" }), reword])
      await expect(essai()).rejects.toSatisfy((error) => sqlStateOf(error) === "RC003");
  });

  it("holds no figure that is withheld, and its fingerprint is that of what is read", async () => {
    const bilan = await lire(copil, id);
    expect(bilan.empreinte).toMatch(/^[0-9a-f]{64}$/);
    const cellules = bilan.instantane.tableaux.flatMap(({ lignes }) =>
      lignes.flatMap((ligne) => ligne.cellules),
    );
    const secretes = cellules.filter(({ secret }) => secret);
    expect(secretes.length).toBeGreaterThan(0);
    expect(secretes.every(({ valeur }) => valeur === null)).toBe(true);
    const { releve } = await withEspace(espace, (tx) => tx.bilan.findFirstOrThrow({ where: { id } }));
    expect(releve).not.toContain("situations");
  });

  it("does not move with what is recorded later, nor does the next version for one situation", async () => {
    const avant = await lire(copil, id);
    expect(situationsOf(avant)).toEqual({ valeur: 21, secret: false });
    await work(1, ["frein/logement"]);
    expect((await lire(copil, id)).instantane).toEqual(avant.instantane);
    const deuxieme = await createBilanRelu(
      intervenant,
      ANNEE,
      { changements: "Le contexte est complété.", contexte: "Deuxième." },
      MARS,
      intervenant,
    );
    const apres = await lire(copil, deuxieme.id);
    expect(apres).toMatchObject({ version: 2, instantane: { chiffresDe: 1 } });
    expect(apres.textes).toMatchObject({ contexte: "Deuxième.", effets: avant.textes.effets });
    expect(apres.instantane.arret).toBe(avant.instantane.arret);
    expect(apres.instantane.tableaux).toEqual(avant.instantane.tableaux);
    expect(apres.empreinte).not.toBe(avant.empreinte);
    expect((await lire(copil, id)).textes.contexte).toBe("Première.");
  });

  it("says what it changes", async () => {
    const sansMot = await createBrouillonDeBilan(intervenant, ANNEE, { changements: "" }, MARS);
    const relu = { bilanId: sansMot.id, revision: sansMot.revision, reponses: {} };
    expect(await submitBilan(intervenant, relu, MARS)).toEqual(refuse("INCOMPLET"));
  });

  it("is what the year after is compared with", async () => {
    const { id: suivantId } = requireValue(await createBilan(intervenant, { annee: ANNEE + 1 }, MARS));
    const suivant = await lire(intervenant, suivantId);
    expect(suivant.instantane.evolution).toMatchObject({ annee: ANNEE, version: 2 });
    expect((await lire(copil, id)).instantane.evolution).toBeNull();
  });

  it("keeps its plan, whatever the espace decides for the next ones", async () => {
    const places = { contexte: "hors", groupes: "hors", partenariats: "hors", perspectives: "9" };
    const plan = UpdatePlan.parse({ ...places, effets: "1", activite: "2", ...SUITE });
    expect(await updatePlan(responsable, plan, MARS)).toEqual(refuse("INTERDIT"));
    const avant = await lire(copil, id);
    requireValue(await updatePlan(espace.admin, plan, MARS));
    expect((await lire(copil, id)).instantane.parties).toEqual(avant.instantane.parties);
    const { id: suivantId } = requireValue(await createBilan(intervenant, { annee: ANNEE - 9 }, MARS));
    expect((await lire(intervenant, suivantId)).instantane.parties).toEqual([
      ...["synthese", "changements", "effets", "activite"],
      ...["problematiques", "pistes", "outils", "perspectives"],
    ]);
  });
});

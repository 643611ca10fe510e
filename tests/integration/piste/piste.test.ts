import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, withEspace } from "@/lib/db";
import { createPiste, updatePiste } from "@/lib/piste/commands";
import { readPistes } from "@/lib/piste/queries";
import { CreatePiste, UpdatePiste } from "@/lib/piste/schema";
import { ok, refuse } from "@/lib/result";
import { addMinutes, toInstant } from "@/lib/time";
import { createPisteDeTest } from "../../factories/compte-rendu";
import { createRetrait } from "../../factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance, type SeanceDeTest } from "../../factories/seance";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";

const NOW = toInstant("2031-03-10", "09:00", "Europe/Paris");
const APRES = addMinutes(NOW, 10 * 1440); // 2031-03-20

let espace: EspaceDeTest;
let situation: SituationDeTest;
let referent: Acteur;
let seance: SeanceDeTest;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: NOW });
  referent = situation.referent;
  seance = await createSeance(situation, { statut: "TENUE", now: NOW });
});

const add = (par: Acteur, saisie: Record<string, unknown> = {}) =>
  createPiste(
    par,
    CreatePiste.parse({
      seanceId: seance.id,
      texte: "Proposer deux horaires au lieu d’un.",
      but: "PERSONNE",
      ...saisie,
    }),
    APRES,
  );
const decide = (par: Acteur, pisteId: string, acte: string, plus: Record<string, unknown> = {}) =>
  updatePiste(par, UpdatePiste.parse({ pisteId, lu: "PROPOSEE", acte, ...plus }), APRES);
const pistes = (acteur: Acteur) =>
  withEspace(acteur, (tx) => readPistes(tx, acteur, { seanceId: seance.id }));

describe("adding a piste", () => {
  it("is the intervenant·e's and the référent·e's, once the séance is held", async () => {
    const associe = await createMembre(espace);
    await createAssociation(situation, associe, "ACCEPTEE", NOW);
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    expect(await add(situation.intervenant)).toMatchObject({ ok: true });
    expect(await add(referent, { but: "PROFESSIONNEL" })).toMatchObject({ ok: true });
    for (const membre of [associe, secretaire, espace.admin])
      expect(await add(membre)).toEqual(refuse("INTROUVABLE"));
    const prevue = await createSeance(situation, { now: APRES });
    expect(await add(referent, { seanceId: prevue.id })).toEqual(refuse("INTROUVABLE"));
    expect(await pistes(associe)).toMatchObject([
      { but: "PERSONNE", statut: "PROPOSEE", decidable: false },
      { but: "PROFESSIONNEL", statut: "PROPOSEE", decidable: false },
    ]);
  });

  it("checks its words like any other", async () => {
    expect(await add(referent, { texte: "Appeler le 06 12 34 56 78." })).toMatchObject({ reason: "ALERTES" });
    const refus = await add(referent, { texte: "Voir avec Kevin." });
    const [alerte] = (refus as { alertes?: { empreinte: string }[] }).alertes ?? [];
    const reponse = { [`alerte-${alerte?.empreinte}`]: "SERVICE" };
    expect(await add(referent, { texte: "Voir avec Kevin.", ...reponse })).toMatchObject({ ok: true });
    expect(await pistes(referent)).toMatchObject([{ texte: "Voir avec Kevin." }]);
  });

  it("stops at a withdrawal, after which the référent·e alone reads them", async () => {
    await createPisteDeTest(seance, { now: APRES });
    await createRetrait(referent, situation.id, APRES);
    expect(await add(referent)).toEqual(refuse("INTROUVABLE"));
    expect(await add(situation.intervenant)).toEqual(refuse("INTROUVABLE"));
    expect(await pistes(situation.intervenant)).toEqual([]);
    expect(await pistes(referent)).toHaveLength(1);
  });
});

describe("deciding of a piste", () => {
  it("is the référent·e's alone, useful or not (000:62)", async () => {
    const { id } = await createPisteDeTest(seance, { now: APRES });
    expect(await decide(situation.intervenant, id, "retenir")).toEqual(refuse("INTROUVABLE"));
    expect(await decide(referent, id, "essayer", { revoirLe: "2031-05-01" })).toEqual(ok());
    expect(await pistes(referent)).toMatchObject([{ statut: "A_L_ESSAI", revoirLe: "2031-05-01" }]);
  });

  it("is told when the piste is no longer as it was read", async () => {
    const { id } = await createPisteDeTest(seance, { now: APRES });
    await decide(referent, id, "retenir");
    expect(await decide(referent, id, "ecarter")).toEqual(refuse("PERIME"));
    expect(await decide(referent, id, "ecarter", { lu: "RETENUE" })).toEqual(ok());
    expect(await pistes(referent)).toMatchObject([{ statut: "ECARTEE", revoirLe: null }]);
  });

  it("looks at it again on a day to come", async () => {
    const { id } = await createPisteDeTest(seance, { now: APRES });
    const refus = refuse("DATE_HORS_BORNES");
    expect(await decide(referent, id, "essayer", { revoirLe: "2031-03-19" })).toEqual(refus);
    expect(await decide(referent, id, "essayer", { revoirLe: "2031-03-20" })).toEqual(ok());
  });

  it("never proposes it again and never tries it without a date, through SQL either", async () => {
    const { id } = await createPisteDeTest(seance, { now: APRES });
    await decide(referent, id, "retenir");
    const set = (data: { statut: "PROPOSEE" | "A_L_ESSAI" }) =>
      withEspace(espace, (tx) => tx.piste.updateMany({ where: { id }, data })).catch(sqlStateOf);
    expect(await set({ statut: "PROPOSEE" })).toBe("RC002");
    expect(await set({ statut: "A_L_ESSAI" })).toBe("23514");
  });
});

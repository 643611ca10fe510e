import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { validateCompteRendu } from "@/lib/compte-rendu/commands/validate";
import { getCompteRendu } from "@/lib/compte-rendu/queries/compte-rendu";
import { getRelecture } from "@/lib/compte-rendu/queries/redaction";
import { sqlStateOf, type Tx, withEspace } from "@/lib/db";
import type { Reponse } from "@/lib/levee/rules";
import { ok, refuse } from "@/lib/result";
import { assignSecretaire } from "@/lib/seance/commands/update";
import { addMinutes, toInstant } from "@/lib/time";
import { createCompteRendu } from "../../factories/compte-rendu";
import { valeurOf } from "../../factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createSeance, type SeanceDeTest } from "../../factories/seance";
import { createSituation, type SituationDeTest } from "../../factories/situation";

const NOW = toInstant("2031-03-10", "09:00", "Europe/Paris");
const APRES = addMinutes(NOW, 10 * 1440);

let espace: EspaceDeTest;
let situation: SituationDeTest;
let intervenant: Acteur;
let seance: SeanceDeTest;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  situation = await createSituation(espace, { now: NOW });
  intervenant = situation.intervenant;
  seance = await createSeance(situation, { statut: "TENUE", now: NOW });
});

const write = (saisie: Record<string, unknown>) =>
  createCompteRendu(seance, { statut: "BROUILLON", saisie, now: APRES });
const validate = (par: Acteur, plus: { revision?: number; reponses?: Record<string, Reponse> } = {}) =>
  validateCompteRendu(par, { seanceId: seance.id, version: 1, revision: 1, reponses: {}, ...plus }, APRES);
const alertes = async () => (await getRelecture(intervenant, seance.id))?.alertes ?? [];
const outilsDe = async () => {
  const rows = await withEspace(espace, (tx) =>
    tx.seanceOutil.findMany({ where: { seanceId: seance.id }, select: { valeurId: true } }),
  );
  return rows.map(({ valeurId }) => valeurId);
};

describe("validating the minutes", () => {
  it("is the intervenant·e's alone, not even the named secretary's", async () => {
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const nomination = { seanceId: seance.id, version: seance.version, secretaireId: secretaire.membreId };
    await assignSecretaire(intervenant, nomination, APRES);
    await write({});
    for (const membre of [secretaire, situation.referent]) {
      expect(await validate(membre)).toEqual(refuse("INTROUVABLE"));
      expect(await getRelecture(membre, seance.id)).toBeNull();
    }
    expect(await validate(intervenant)).toEqual(ok({ seanceId: seance.id, version: 1 }));
  });

  it("is refused when nothing is written, or when the draft has changed since it was read", async () => {
    expect(await validate(intervenant)).toEqual(refuse("INTROUVABLE"));
    await write({ faits: "", hypotheses: "", outils: "Un génogramme." });
    expect(await validate(intervenant)).toEqual(refuse("VIDE"));
    await write({ revision: 1 });
    expect(await validate(intervenant)).toEqual(refuse("PERIME"));
    expect(await validate(intervenant, { revision: 2 })).toMatchObject({ ok: true });
  });

  it("done twice is done once", async () => {
    await write({});
    const answers = await Promise.all([validate(intervenant), validate(intervenant)]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const journal = await withEspace(espace, (tx) => tx.journal.count({ where: { acte: "valider" } }));
    expect(journal).toBe(1);
  });

  it("gives the séance the tools of the version, and of no draft", async () => {
    const systemique = await valeurOf(intervenant, "outil", "approche-systemique");
    const narrative = await valeurOf(intervenant, "outil", "approche-narrative");
    await write({ outil: [systemique] });
    expect(await outilsDe()).toEqual([]);
    await validate(intervenant);
    expect(await outilsDe()).toEqual([systemique]);
    await write({ version: 2, outil: [narrative] });
    expect(await outilsDe()).toEqual([systemique]);
    const lu = (await getCompteRendu(situation.referent, seance.id))?.lu;
    expect(lu?.outils.map(({ id }) => id)).toEqual([systemique]);
  });
});

describe("the anonymisation check of the minutes", () => {
  it("refuses a direct identifier, whatever is answered for it", async () => {
    await write({ faits: "La personne a laissé le 06 12 34 56 78." });
    expect(await validate(intervenant)).toMatchObject({ reason: "ALERTES" });
    const [alerte] = await alertes();
    expect(alerte).toMatchObject({ type: "telephone", level: "bloquant" });
    const reponses = { [alerte?.empreinte ?? ""]: "SERVICE" as const };
    expect(await validate(intervenant, { reponses })).toMatchObject({ reason: "ALERTES" });
  });

  it("asks for an answer to each name, which is kept with its author and never the word", async () => {
    await write({ faits: "Elle passe ses journées avec Kevin." });
    expect(await validate(intervenant)).toMatchObject({ reason: "ALERTES" });
    const [alerte] = await alertes();
    const reponses = { [alerte?.empreinte ?? ""]: "PUBLIC" as const };
    expect(await validate(intervenant, { reponses })).toMatchObject({ ok: true });
    const levees = await withEspace(espace, (tx) => tx.leveeContenu.findMany());
    expect(levees).toMatchObject([{ motif: "PUBLIC", auteurId: intervenant.membreId }]);
    expect(JSON.stringify(levees)).not.toMatch(/kevin/i);
  });

  it("writes the neutral wording that was chosen, in the version that is validated", async () => {
    await write({ faits: "Son frère Kevin l’accompagne." });
    const [alerte] = await alertes();
    await validate(intervenant, { reponses: { [alerte?.empreinte ?? ""]: "REMPLACER" } });
    const faits = (await getCompteRendu(situation.referent, seance.id))?.lu?.textes.faits;
    expect(faits).toBe("Son frère l’accompagne.");
  });

  it("proposes again, in a correction, what was answered before, and takes it for no answer", async () => {
    await write({ faits: "Elle passe ses journées avec Kevin." });
    const [alerte] = await alertes();
    await validate(intervenant, { reponses: { [alerte?.empreinte ?? ""]: "PUBLIC" } });
    await write({ version: 2, faits: "Elle passe ses soirées avec Kevin." });
    expect(await alertes()).toMatchObject([{ motif: "PUBLIC" }]);
    const again = { seanceId: seance.id, version: 2, revision: 1, reponses: {} };
    expect(await validateCompteRendu(intervenant, again, APRES)).toMatchObject({ reason: "ALERTES" });
  });

  it("never stops a draft", async () => {
    await expect(write({ faits: "Kevin Martin, 06 12 34 56 78" })).resolves.toMatchObject({ version: 1 });
  });
});

describe("a validated version", () => {
  const attempts: [string, (tx: Tx, id: string) => Promise<unknown>][] = [
    ["its row", (tx, id) => tx.compteRendu.updateMany({ where: { id }, data: { statut: "BROUILLON" } })],
    [
      "its text",
      (tx, id) => tx.$executeRaw`UPDATE "Contenu" SET "scelle" = 'x' WHERE "supportId" = ${id}::uuid`,
    ],
    [
      "where its text is",
      (tx, id) =>
        tx.$executeRaw`UPDATE "Contenu" SET "support" = 'PISTE', "supportId" = gen_random_uuid() WHERE "supportId" = ${id}::uuid`,
    ],
    [
      "what it did not say",
      (
        tx,
        id,
      ) => tx.$executeRaw`INSERT INTO "Contenu" ("espaceId", "id", "support", "supportId", "champ", "cleId", "scelle", "modifieLe")
        VALUES (current_setting('app.espace_id')::uuid, gen_random_uuid(), 'COMPTE_RENDU', ${id}::uuid, 'ressources-bis', gen_random_uuid(), 'x', now())`,
    ],
    ["its tools", (tx, compteRenduId) => tx.compteRenduOutil.deleteMany({ where: { compteRenduId } })],
  ];

  it.each(attempts)("does not change through SQL as the application's role: %s", async (_what, attempt) => {
    const outil = [await valeurOf(intervenant, "outil")];
    const { id } = await createCompteRendu(seance, { saisie: { outil }, now: APRES });
    const state = await withEspace(espace, (tx) => attempt(tx, id)).catch(sqlStateOf);
    expect(state).toBe("RC003");
  });

  it("is not deleted, and never written without its author and date", async () => {
    const { id } = await createCompteRendu(seance, { now: APRES });
    const gone = withEspace(espace, (tx) => tx.compteRendu.deleteMany({ where: { id } }));
    await expect(gone.catch(sqlStateOf)).resolves.toBe("RC003");
    const brouillon = await write({ version: 2 });
    const anonyme = withEspace(espace, (tx) =>
      tx.compteRendu.updateMany({ where: { id: brouillon.id }, data: { statut: "VALIDE" } }),
    );
    await expect(anonyme.catch(sqlStateOf)).resolves.toBe("23514");
  });
});

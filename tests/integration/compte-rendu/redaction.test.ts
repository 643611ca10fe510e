import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { getAccueil } from "@/lib/accueil/queries/accueil";
import type { Acteur } from "@/lib/acteur";
import { saveCompteRendu } from "@/lib/compte-rendu/commands/save";
import { getCompteRendu } from "@/lib/compte-rendu/queries/compte-rendu";
import { getRedaction } from "@/lib/compte-rendu/queries/redaction";
import { sqlStateOf, withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { assignSecretaire } from "@/lib/seance/commands/update";
import { addMinutes, toInstant } from "@/lib/time";
import { createCompteRendu, redactionDe } from "../../factories/compte-rendu";
import { createRetrait } from "../../factories/consentement";
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

const nommer = async (): Promise<Acteur> => {
  const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
  const nomination = { seanceId: seance.id, version: seance.version, secretaireId: secretaire.membreId };
  expect(await assignSecretaire(intervenant, nomination, APRES)).toMatchObject({ ok: true });
  return secretaire;
};
const save = (par: Acteur, saisie: Record<string, unknown> = {}) =>
  saveCompteRendu(par, redactionDe(seance.id, saisie), APRES);

describe("writing the minutes of a séance", () => {
  it("keeps the draft as it was left, for the next time", async () => {
    const outil = await valeurOf(intervenant, "outil", "approche-systemique");
    expect(await save(intervenant, { outil: [outil], ressources: "Une voisine." })).toEqual({
      ok: true,
      value: { seanceId: seance.id, heure: "9\u00a0h", vers: null },
    });
    expect(await getRedaction(intervenant, seance.id)).toMatchObject({
      version: 1,
      revision: 1,
      depart: "BROUILLON",
      ecrit: { textes: { ressources: "Une voisine." }, outils: [{ id: outil }] },
    });
  });

  it("is refused before the séance is held, by the command and by SQL as the application's role", async () => {
    const prevue = await createSeance(situation, { now: APRES, statut: "CONFIRMEE" });
    expect(await saveCompteRendu(intervenant, redactionDe(prevue.id), APRES)).toEqual(refuse("INTROUVABLE"));
    const { espaceId, membreId: redigeParId } = intervenant;
    const direct = withEspace(espace, (tx) =>
      tx.compteRendu.create({ data: { espaceId, seanceId: prevue.id, redigeParId, modifieLe: APRES } }),
    );
    await expect(direct.catch(sqlStateOf)).resolves.toBe("RC002");
  });

  it("is the intervenant·e's and the named secretary's", async () => {
    const autre = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const secretaire = await nommer();
    expect(await save(secretaire)).toMatchObject({ ok: true });
    for (const membre of [autre, situation.referent, espace.admin]) {
      expect(await save(membre)).toEqual(refuse("INTROUVABLE"));
      expect(await getRedaction(membre, seance.id)).toBeNull();
    }
  });

  it("waits for the intervenant·e, who is told, once the named secretary hands it over and not before", async () => {
    const secretaire = await nommer();
    const told = () =>
      withEspace(espace, (tx) =>
        tx.notification.count({
          where: { membreId: intervenant.membreId, message: { sorte: "COMPTE_RENDU_A_VALIDER" } },
        }),
      );
    const aValider = async () =>
      (await getAccueil(intervenant, APRES)).attentes.some(
        ({ id, nature }) => id === seance.id && nature === "validation",
      );
    const page = randomUUID();
    await save(secretaire, { page, vers: "quitter" });
    expect([await told(), await aValider()]).toEqual([0, false]);
    expect(await save(secretaire, { page, vers: "transmettre" })).toMatchObject({ ok: true });
    expect([await told(), await aValider()]).toEqual([1, true]);
  });

  it("tells the second writer, and keeps what the first one wrote until the second decides", async () => {
    const secretaire = await nommer();
    await save(secretaire, { faits: "Texte du secrétariat." });
    const tardif = { faits: "Texte de l’intervenante.", page: randomUUID() };
    expect(await save(intervenant, tardif)).toEqual(refuse("PERIME"));
    expect((await getRedaction(intervenant, seance.id))?.ecrit.textes.faits).toBe("Texte du secrétariat.");
    expect(await save(intervenant, { ...tardif, ecraser: "oui" })).toMatchObject({ ok: true });
    expect((await getRedaction(intervenant, seance.id))?.ecrit.textes.faits).toBe("Texte de l’intervenante.");
  });

  it("is told when two people start at the same time: one draft, one refusal", async () => {
    const secretaire = await nommer();
    const answers = await Promise.all([save(secretaire), save(intervenant)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers).toContainEqual(refuse("PERIME"));
  });

  it("lets the same page save again and again", async () => {
    const page = randomUUID();
    for (const faits of ["Un", "Un, deux", "Un, deux, trois"])
      expect(await save(intervenant, { page, faits })).toMatchObject({ ok: true });
    expect(await getRedaction(intervenant, seance.id)).toMatchObject({
      revision: 3,
      ecrit: { textes: { faits: "Un, deux, trois" } },
    });
  });

  it("refuses a tool that is not in the list", async () => {
    const motif = await valeurOf(intervenant, "motif-cloture");
    expect(await save(intervenant, { outil: [motif] })).toEqual(refuse("OUTIL_INCONNU"));
  });

  it("stops at a withdrawal, for whoever writes", async () => {
    const secretaire = await nommer();
    await save(intervenant);
    await createRetrait(situation.referent, situation.id, APRES);
    for (const membre of [intervenant, secretaire]) expect(await save(membre)).toEqual(refuse("INTROUVABLE"));
  });

  it("is seen by nobody else before it is validated", async () => {
    await save(intervenant);
    const fiche = await getCompteRendu(situation.referent, seance.id);
    expect(fiche).toMatchObject({ lu: null, brouillon: null, validees: [] });
    expect((await getCompteRendu(intervenant, seance.id))?.brouillon).toMatchObject({ version: 1 });
  });
});

describe("correcting validated minutes", () => {
  it("starts from the last version and makes the next one", async () => {
    await createCompteRendu(seance, { now: APRES, saisie: { faits: "Première version." } });
    expect(await getRedaction(intervenant, seance.id)).toMatchObject({
      version: 2,
      revision: 0,
      depart: "CORRECTION",
      ecrit: { textes: { faits: "Première version." } },
    });
    await createCompteRendu(seance, { now: APRES, saisie: { version: 2, faits: "Deuxième version." } });
    const { referent } = situation;
    expect((await getCompteRendu(referent, seance.id))?.lu?.textes.faits).toBe("Deuxième version.");
    expect((await getCompteRendu(referent, seance.id, 1))?.lu?.textes.faits).toBe("Première version.");
    expect(await getCompteRendu(referent, seance.id, 3)).toBeNull();
  });

  it("never happens by a late save of the draft that was just validated", async () => {
    const page = randomUUID();
    await createCompteRendu(seance, { now: APRES, saisie: { page } });
    expect(await save(intervenant, { page, faits: "Trop tard." })).toEqual(refuse("VALIDE"));
  });
});

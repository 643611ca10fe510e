import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { sqlStateOf, withEspace } from "@/lib/db";
import { dismissRemarque, retainRemarque } from "@/lib/protocole/commands/answer";
import { publishProtocole } from "@/lib/protocole/commands/publish";
import { createRemarque } from "@/lib/protocole/commands/remark";
import { saveProtocole } from "@/lib/protocole/commands/save";
import { getProjet } from "@/lib/protocole/queries/redaction";
import { refuse } from "@/lib/result";
import { toInstant } from "@/lib/time";
import { createRetrait } from "@/tests/factories/consentement";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { createProtocole, type ProtocoleDeTest, redactionOf } from "@/tests/factories/protocole";
import { createAssociation, createSituation, type SituationDeTest } from "@/tests/factories/situation";
import { createExterieur } from "../portes/situations";

const now = toInstant("2026-09-01", "09:00", "Europe/Paris");
const textes = { objectifs: "Prendre de la distance.", modalites: "Un tour de table." };

let espace: EspaceDeTest;
let situation: SituationDeTest;
let projet: ProtocoleDeTest;
let referent: Acteur;
let intervenant: Acteur;
beforeEach(async () => {
  espace = await createEspaceDeTest({ creeLe: now });
  situation = await createSituation(espace, { now });
  ({ referent, intervenant } = situation);
  projet = await createProtocole(situation, { textes, jusque: "remarques" }, now);
});

const remarquer = (acteur: Acteur, mots: { texte?: string; proposition?: string } = {}) => {
  const { texte = "Il manque la fin.", proposition = textes.objectifs } = mots;
  const saisie = { protocoleId: projet.id, section: "objectifs" as const, texte, proposition, reponses: {} };
  return createRemarque(acteur, saisie, now);
};
const faite = async (mots?: { texte?: string; proposition?: string }) => {
  const made = await remarquer(referent, mots);
  return made.ok ? made.value.id : "";
};
const lire = (acteur = referent) => getProjet(acteur, { situationId: situation.id });
const publier = (revision: number) =>
  publishProtocole(intervenant, { protocoleId: projet.id, revision, pour: "acceptation", reponses: {} }, now);

describe("what is said of a draft", () => {
  it("comes from those the protocole binds: the référent·e and the associated whom the agreement covers", async () => {
    const couvert = await createMembre(espace);
    const dehors = await createExterieur(espace);
    for (const membre of [couvert, dehors]) await createAssociation(situation, membre, "ACCEPTEE", now);
    expect(await remarquer(couvert)).toMatchObject({ ok: true });
    for (const acteur of [
      dehors,
      intervenant,
      espace.admin,
      await createMembre(espace, { roles: ["SECRETARIAT"] }),
    ])
      expect(await remarquer(acteur)).toEqual(refuse("INTROUVABLE"));
    expect(await lire(dehors)).toBeNull();
    await createRetrait(referent, situation.id, now);
    expect(await remarquer(referent)).toEqual(refuse("INTROUVABLE"));
  });

  it("is about a draft that was shown, says something, and names nobody", async () => {
    const autre = await createSituation(espace, { now });
    const cache = await createProtocole(autre, { textes, jusque: "brouillon" }, now);
    const saisie = {
      protocoleId: cache.id,
      section: "objectifs" as const,
      texte: "Oui.",
      proposition: "",
      reponses: {},
    };
    expect(await createRemarque(autre.referent, saisie, now)).toEqual(refuse("INTROUVABLE"));
    expect(await remarquer(referent, { texte: "" })).toEqual(refuse("VIDE"));
    expect(await remarquer(referent, { texte: "Voir au 06 12 34 56 78." })).toMatchObject({
      reason: "ALERTES",
    });
  });

  it("is taken in one press: the proposed wording replaces the part that was read", async () => {
    const remarqueId = await faite({ proposition: "Prendre de la distance, ensemble." });
    expect(await publier(projet.revision)).toEqual(refuse("REMARQUES"));
    expect(await retainRemarque(referent, { remarqueId, revision: projet.revision }, now)).toEqual(
      refuse("INTROUVABLE"),
    );
    expect(await retainRemarque(intervenant, { remarqueId, revision: projet.revision }, now)).toMatchObject({
      ok: true,
    });
    expect(await lire()).toMatchObject({
      textes: { objectifs: "Prendre de la distance, ensemble.", modalites: textes.modalites },
      remarques: [{ etat: "RETENUE", mienne: true, reponse: { mot: "" } }],
    });
    expect(await publier(projet.revision)).toEqual(refuse("PERIME"));
    expect(await publier(projet.revision + 1)).toMatchObject({ ok: true });
  });

  it("is not put in place of a text that has changed since it was looked at", async () => {
    const remarqueId = await faite({ proposition: "Prendre de la distance, ensemble." });
    await saveProtocole(
      intervenant,
      redactionOf(intervenant, projet, { textes: { objectifs: "Autre." } }),
      now,
    );
    expect(await retainRemarque(intervenant, { remarqueId, revision: projet.revision }, now)).toEqual(
      refuse("PERIME"),
    );
    expect((await lire())?.textes.objectifs).toBe("Autre.");
  });

  it("is set aside with a word that whoever said it reads; it is answered once", async () => {
    const remarqueId = await faite();
    const mot = "On le verra au bilan.";
    expect(await dismissRemarque(intervenant, { remarqueId, mot, reponses: {} }, now)).toMatchObject({
      ok: true,
    });
    expect((await lire())?.remarques).toMatchObject([{ etat: "ECARTEE", reponse: { mot } }]);
    expect(await dismissRemarque(intervenant, { remarqueId, mot, reponses: {} }, now)).toEqual(
      refuse("INTROUVABLE"),
    );
    const rewrite = withEspace(espace, (tx) =>
      tx.protocoleRemarque.updateMany({ where: { id: remarqueId }, data: { etat: "RETENUE" } }),
    );
    await expect(rewrite).rejects.toSatisfy((error) => sqlStateOf(error) === "RC003");
  });

  it("is over once the version is published, even by SQL; nor is it published over a remark", async () => {
    const remarqueId = await faite();
    const { espaceId, membreId } = referent;
    const publierParSql = withEspace(espace, (tx) =>
      tx.protocole.updateMany({
        where: { id: projet.id },
        data: { publieLe: now, publieParId: intervenant.membreId },
      }),
    );
    await expect(publierParSql).rejects.toSatisfy((error) => sqlStateOf(error) === "RC002");
    await dismissRemarque(intervenant, { remarqueId, mot: "", reponses: {} }, now);
    expect(await publier(projet.revision)).toMatchObject({ ok: true });
    expect(await remarquer(referent)).toEqual(refuse("INTROUVABLE"));
    const parSql = withEspace(espace, (tx) =>
      tx.protocoleRemarque.create({
        data: { espaceId, protocoleId: projet.id, section: "objectifs", membreId, creeLe: now },
      }),
    );
    await expect(parSql).rejects.toSatisfy((error) => sqlStateOf(error) === "RC002");
  });
});

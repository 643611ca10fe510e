import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { getPageConsentement } from "@/lib/consentement/queries/page";
import { withEspace } from "@/lib/db";
import { getDemande } from "@/lib/demande/queries/demande";
import { listSituations } from "@/lib/situation/queries/liste";
import { getSituation, getSituationPage } from "@/lib/situation/queries/situation";
import { RechercheSituations } from "@/lib/situation/schema";
import { now } from "@/lib/time";
import { createRetrait } from "../../factories/consentement";
import { createBrouillon, createDemandeDeposee } from "../../factories/demande";
import { createEspaceDeTest, type EspaceDeTest } from "../../factories/espace";
import { createMembre } from "../../factories/membre";
import { createAssociation, createSituation, type SituationDeTest } from "../../factories/situation";

const NOW = now();
const TOUTES = RechercheSituations.parse({});

describe("who may open a situation, and read it", () => {
  let espace: EspaceDeTest;
  let situation: SituationDeTest;
  let cast: Record<string, Acteur>;

  beforeAll(async () => {
    espace = await createEspaceDeTest();
    situation = await createSituation(espace, { now: NOW });
    const ailleurs = await createEspaceDeTest();
    const roles = (...list: Acteur["roles"][number][]) => createMembre(espace, { roles: list });
    cast = {
      associe: await createMembre(espace),
      propose: await createMembre(espace),
      collegue: await createMembre(espace),
      autreIntervenant: await roles("INTERVENANT"),
      secretaire: await roles("SECRETARIAT"),
      encadrante: await roles("ENCADRANT"),
      responsable: await roles("RESPONSABLE"),
      copil: await roles("COPIL"),
      admin: espace.admin,
      secretaireSansCharte: await createMembre(espace, { roles: ["SECRETARIAT"], charteVersion: null }),
      secretaireSansSecret: await createMembre(espace, { roles: ["SECRETARIAT"], baseSecret: "AUCUNE" }),
      etrangere: await createMembre(ailleurs, { roles: ["PROFESSIONNEL", "INTERVENANT", "SECRETARIAT"] }),
    };
    await createAssociation(situation, cast.associe as Acteur);
    await createAssociation(situation, cast.propose as Acteur, "PROPOSEE");
  });

  const seen = async (acteur: Acteur) => {
    const fiche = await getSituation(acteur, situation.id);
    return fiche && `${fiche.partie} ${fiche.lisible ? "contenu" : "administratif"}`;
  };

  it("is the référent·e, the intervenant·e, who accepted, and the secretariat for its administrative part", async () => {
    expect(await seen(situation.referent)).toBe("REFERENT contenu");
    expect(await seen(situation.intervenant)).toBe("INTERVENANT contenu");
    expect(await seen(cast.associe as Acteur)).toBe("ASSOCIE contenu");
    expect(await seen(cast.secretaire as Acteur)).toBe("SECRETARIAT administratif");
  });

  it("is nobody else: the situation does not exist for them, in no query", async () => {
    const { associe: _, secretaire: __, propose: ___, ...others } = cast;
    for (const [name, acteur] of Object.entries(others)) {
      expect([name, await getSituationPage(acteur, situation.id)]).toEqual([name, null]);
      expect([name, await getPageConsentement(acteur, situation.id)]).toEqual([name, null]);
      expect([name, (await listSituations(acteur, TOUTES, NOW))?.lignes ?? []]).toEqual([name, []]);
    }
    expect(await getSituation(situation.referent, randomUUID())).toBeNull();
    expect(await getSituation(situation.referent, "pas-un-identifiant")).toBeNull();
  });

  it("leaves a line in the journal at each opening", async () => {
    const lectures = () =>
      withEspace(espace, (tx) =>
        tx.journal.count({
          where: { objet: "situation", objetId: situation.id, membreId: situation.referent.membreId },
        }),
      );
    const avant = await lectures();
    await getSituation(situation.referent, situation.id);
    expect(await lectures()).toBe(avant + 1);
  });

  it("lists what one may open, with what one is invited to", async () => {
    const propose = await listSituations(cast.propose as Acteur, TOUTES, NOW);
    expect(propose).toMatchObject({ lignes: [], invitations: [{ code: situation.code }] });
    const secretaire = await listSituations(cast.secretaire as Acteur, TOUTES, NOW);
    expect(secretaire?.lignes).toMatchObject([
      { code: situation.code, consentement: "EN_VIGUEUR", prochaine: null, derniere: null },
    ]);
  });
});

describe("after a withdrawal", () => {
  it("the référent·e alone reads the situation and its demande; the others see that it stopped", async () => {
    const espace = await createEspaceDeTest();
    const lea = await createMembre(espace);
    const nadia = await createMembre(espace, { roles: ["INTERVENANT"] });
    const { id, situationId } = await createDemandeDeposee(lea, {}, NOW);
    expect((await getDemande(nadia, id, NOW))?.contenu).not.toBeNull();
    await createRetrait(lea, situationId, NOW);
    expect((await getDemande(nadia, id, NOW))?.contenu).toBeNull();
    expect((await getDemande(lea, id, NOW))?.contenu).not.toBeNull();

    const situation = await createSituation(espace, { now: NOW });
    const associe = await createMembre(espace);
    await createAssociation(situation, associe);
    await createRetrait(situation.referent, situation.id, NOW);
    expect(await getSituation(situation.referent, situation.id)).toMatchObject({ lisible: true });
    for (const acteur of [associe, situation.intervenant])
      expect(await getSituation(acteur, situation.id)).toMatchObject({
        lisible: false,
        consentement: { etat: "RETIRE" },
      });
  });
});

describe("a demande's content", () => {
  it("is read by its author and by who must decide, with a line in the journal each time", async () => {
    const espace = await createEspaceDeTest();
    const lea = await createMembre(espace);
    const nadia = await createMembre(espace, { roles: ["INTERVENANT"] });
    const secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
    const { id } = await createDemandeDeposee(lea, {}, NOW);
    expect((await getDemande(nadia, id, NOW))?.contenu?.textes.question).toContain("proposer");
    const lue = await withEspace(espace, (tx) =>
      tx.journal.count({ where: { acte: "lire", objet: "demande", objetId: id, membreId: nadia.membreId } }),
    );
    expect(lue).toBeGreaterThan(0);
    expect(await getDemande(secretaire, id, NOW)).toMatchObject({
      contenu: null,
      reponse: {},
      manques: [],
      actes: [],
    });
  });

  it("and a draft are nobody else's", async () => {
    const espace = await createEspaceDeTest();
    const lea = await createMembre(espace);
    const { id, situationId } = await createBrouillon(lea, {}, NOW);
    for (const roles of [["INTERVENANT"], ["SECRETARIAT"], ["PROFESSIONNEL"], ["ADMINISTRATEUR"]] as const) {
      const acteur = await createMembre(espace, { roles: [...roles] });
      expect(await getDemande(acteur, id, NOW)).toBeNull();
      expect(await getSituation(acteur, situationId)).toBeNull();
    }
  });
});

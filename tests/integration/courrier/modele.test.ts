import { beforeEach, describe, expect, it } from "vitest";
import type { Acteur } from "@/lib/acteur";
import { restoreModele, updateModele } from "@/lib/courrier/commands/modele";
import { prepareCourrier } from "@/lib/courrier/commands/prepare";
import { getLettres } from "@/lib/courrier/queries/lettres";
import { getModeles } from "@/lib/courrier/queries/modele";
import { MODELES_PAR_DEFAUT } from "@/lib/courrier/rules/modeles";
import { SORTES } from "@/lib/courrier/rules/sortes";
import { withEspace } from "@/lib/db";
import { refuse } from "@/lib/result";
import { now as clock } from "@/lib/time";
import { createEspaceDeTest, type EspaceDeTest } from "@/tests/factories/espace";
import { createMembre } from "@/tests/factories/membre";
import { faite } from "@/tests/factories/monde";
import { createSeance } from "@/tests/factories/seance";
import { createSituation } from "@/tests/factories/situation";

const now = clock();
let espace: EspaceDeTest;
let secretaire: Acteur;

beforeEach(async () => {
  espace = await createEspaceDeTest();
  secretaire = await createMembre(espace, { roles: ["SECRETARIAT"] });
});

const write = (acteur: Acteur, texte: string, lue = 0, reponses = {}) =>
  updateModele(acteur, { sorte: "INVITATION", objet: "Une invitation", texte, lue, reponses }, now);
const lu = async () => (await getModeles(secretaire))?.modeles.INVITATION;

describe("the wordings of an espace", () => {
  it("are the product's own until someone writes theirs", async () => {
    expect(await lu()).toEqual({ ...MODELES_PAR_DEFAUT.INVITATION, version: 0 });
    faite(await write(secretaire, "Bonjour {prenom}, venez."));
    expect(await lu()).toEqual({ objet: "Une invitation", texte: "Bonjour {prenom}, venez.", version: 1 });
    faite(await restoreModele(espace.admin, { sorte: "INVITATION", lue: 1 }, now));
    expect(await lu()).toEqual({ ...MODELES_PAR_DEFAUT.INVITATION, version: 2 });
  });

  it("are kept by the secretariat and the administration alone", async () => {
    const intervenant = await createMembre(espace, { roles: ["INTERVENANT"] });
    expect(await write(intervenant, "Bonjour.")).toEqual(refuse("INTERDIT"));
    expect(await getModeles(intervenant)).toBeNull();
  });

  it("are not written over by someone who had read another version", async () => {
    faite(await write(secretaire, "Bonjour {prenom}."));
    expect(await write(espace.admin, "Autre chose.")).toEqual(refuse("PERIME"));
    expect(await write(espace.admin, "Autre chose.", 7)).toEqual(refuse("PERIME"));
  });

  it("name no one: a word that may identify someone is asked about, a direct identifier is refused", async () => {
    const refus = await write(secretaire, "Bonjour, appelez Kevin Durand au 06 12 34 56 78.");
    expect(refus).toMatchObject({ ok: false, reason: "ALERTES" });
    expect(await lu()).toMatchObject({ version: 0 });
  });

  it("that the product comes with raise no alarm", async () => {
    for (const sorte of SORTES) {
      const modele = MODELES_PAR_DEFAUT[sorte];
      const fait = await updateModele(secretaire, { sorte, ...modele, lue: 0, reponses: {} }, now);
      expect({ sorte, fait }).toMatchObject({ sorte, fait: { ok: true } });
    }
  });

  it("never change once written: a letter made before says what it said", async () => {
    const situation = await createSituation(espace, { now });
    const seance = await createSeance(situation, { statut: "CONFIRMEE", now });
    const destinataire = [situation.referent.membreId];
    const voeu = { seanceId: seance.id, sorte: "INVITATION", destinataire } as const;
    const { id } = faite(await prepareCourrier(secretaire, voeu, now));
    const avant = await getLettres(secretaire, id);
    faite(await write(secretaire, "Bonjour {prenom}."));
    expect(await getLettres(secretaire, id)).toEqual(avant);
    const rewrite = withEspace(espace, (tx) => tx.modeleCourrier.updateMany({ data: { texte: "Changé" } }));
    await expect(rewrite).rejects.toThrow(/permission denied/);
  });
});

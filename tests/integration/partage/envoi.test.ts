import { describe, expect, it } from "vitest";
import { sqlStateOf, withEspace } from "@/lib/db";
import { forgetPartages } from "@/lib/partage/commands/forget";
import { extendPartage, resendPartage, retirePartage } from "@/lib/partage/commands/keep";
import { createPartages } from "@/lib/partage/commands/send";
import { readPartage } from "@/lib/partage/queries/lecture";
import { getPartages } from "@/lib/partage/queries/liste";
import { refuse } from "@/lib/result";
import { requireValue } from "@/tests/factories/demo/resultat";
import { createMembre } from "@/tests/factories/membre";
import { createPartageDeTest } from "@/tests/factories/partage";
import { createCadre } from "./cadre";

const { cadre, next, envoyer, courriels, ouvrir, partageOf } = createCadre();

const envoi = (suite: object) => ({
  ...{ bilanId: cadre.bilanId, membres: [] as string[], personnes: [], jusquau: "2026-04-15" },
  ...suite,
});
const ligneDe = async (id: string) =>
  (await getPartages(cadre.responsable, cadre.bilanId, next()))?.partages.find((vu) => vu.id === id);

describe("sending a published bilan", () => {
  it("writes to members of the committee and to others, each once, and says who has a link already", async () => {
    const { espace, responsable } = cadre;
    const copil = await createMembre(espace, { roles: ["COPIL"], prenom: "Hélène", nom: "Dubois" });
    const professionnel = await createMembre(espace, {});
    const avant = await getPartages(responsable, cadre.bilanId, next());
    expect(avant?.comite).toEqual([{ id: copil.membreId, nom: "Hélène Dubois", ancien: false }]);
    const paul = { nom: "Paul Kerdoncuff", adresse: "paul@exemple.fr" };
    const membres = [copil.membreId, professionnel.membreId];
    const envoye = await createPartages(responsable, envoi({ membres, personnes: [paul] }), next());
    expect(envoye).toMatchObject({ ok: true, value: { nombre: 2 } });
    expect((await getPartages(responsable, cadre.bilanId, next()))?.comite).toEqual([]);
    expect(await createPartages(responsable, envoi({ personnes: [paul] }), next())).toMatchObject({
      ...{ reason: "DEJA", adresses: ["paul@exemple.fr"] },
    });
  });

  it("needs someone to send it to, a day within the year, and a bilan that is published", async () => {
    const { intervenant } = cadre;
    const paul = { personnes: [{ nom: "Paul", adresse: "p@exemple.fr" }] };
    expect(await createPartages(intervenant, envoi({}), next())).toEqual(refuse("PERSONNE"));
    for (const jusquau of ["2026-02-28", "2027-03-03"])
      expect(await createPartages(intervenant, envoi({ ...paul, jusquau }), next())).toEqual(
        refuse("ECHEANCE"),
      );
    const bilanId = crypto.randomUUID();
    expect(await createPartages(intervenant, envoi({ ...paul, bilanId }), next())).toEqual(
      refuse("INTROUVABLE"),
    );
  });

  it("shows who opened it, how often and when", async () => {
    const partage = await envoyer();
    expect(await ligneDe(partage.id)).toMatchObject({ etat: "ENVOYE", ouvertures: 0, premiereLe: null });
    await ouvrir(partage);
    const { premiereLe } = await partageOf(partage.id);
    await ouvrir(partage);
    expect(await ligneDe(partage.id)).toMatchObject({ etat: "OUVERT", ouvertures: 2, premiereLe });
    expect((await partageOf(partage.id)).derniereLe?.getTime()).toBeGreaterThan(premiereLe?.getTime() ?? 0);
  });

  it("mails the same link again, and makes it serve until another day, even once it was over", async () => {
    const { intervenant } = cadre;
    const { id, jeton, adresse } = await envoyer();
    requireValue(await resendPartage(intervenant, { partageId: id }, next()));
    const liens = (await courriels(adresse)).map(({ texte }) => texte.includes(`/partage/${jeton}`));
    expect(liens).toEqual([true, true]);
    const fini = next(31 * 24 * 60);
    expect(await resendPartage(intervenant, { partageId: id }, fini)).toEqual(refuse("INTROUVABLE"));
    expect(await readPartage(jeton, null, fini)).toBeNull();
    requireValue(await extendPartage(intervenant, { partageId: id, jusquau: "2026-06-30" }, next()));
    expect(await readPartage(jeton, null, next())).toEqual({ lu: null });
  });

  it("does not bring back a link that was withdrawn, and lets its address have another", async () => {
    const { intervenant, bilanId } = cadre;
    const { id: partageId, adresse } = await envoyer();
    requireValue(await retirePartage(intervenant, { partageId }, next()));
    expect(await retirePartage(intervenant, { partageId }, next())).toEqual(refuse("INTROUVABLE"));
    expect(await resendPartage(intervenant, { partageId }, next())).toEqual(refuse("INTROUVABLE"));
    expect(await extendPartage(intervenant, { partageId, jusquau: "2026-09-30" }, next())).toEqual(
      refuse("INTROUVABLE"),
    );
    const retabli = withEspace(cadre.espace, (tx) =>
      tx.partage.updateMany({ where: { id: partageId }, data: { retireLe: null, retireParId: null } }),
    );
    expect(await retabli.catch(sqlStateOf)).toBe("RC003");
    const autre = await createPartageDeTest(intervenant, bilanId, { adresse }, next());
    expect(autre.id).not.toBe(partageId);
  });

  it("forgets names, addresses and their mails three months after the end, and still counts", async () => {
    const partage = await envoyer();
    await ouvrir(partage);
    const retire = await envoyer();
    requireValue(await retirePartage(cadre.intervenant, { partageId: retire.id }, next()));
    const garde = await envoyer();
    requireValue(
      await extendPartage(cadre.intervenant, { partageId: garde.id, jusquau: "2027-01-31" }, next()),
    );
    await forgetPartages(() => next());
    expect(await partageOf(partage.id)).toMatchObject({ adresse: partage.adresse });
    await forgetPartages(() => next(125 * 24 * 60));
    for (const { id, adresse } of [partage, retire]) {
      expect(await partageOf(id)).toMatchObject({ nom: null, adresse: null });
      expect(await courriels(adresse)).toEqual([]);
    }
    expect(await partageOf(partage.id)).toMatchObject({ ouvertures: 1 });
    expect(await partageOf(garde.id)).toMatchObject({ adresse: garde.adresse });
  });
});

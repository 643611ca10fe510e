import { describe, expect, it } from "vitest";
import { createBilan } from "@/lib/bilan/commands/create";
import { publishBilan } from "@/lib/bilan/commands/publish";
import { submitBilan } from "@/lib/bilan/commands/review";
import { saveBilan } from "@/lib/bilan/commands/save";
import { SaveBilan } from "@/lib/bilan/schema";
import { retirePartage } from "@/lib/partage/commands/keep";
import { openPartage, sendCode } from "@/lib/partage/commands/open";
import { readFichierPartage } from "@/lib/partage/queries/fichier";
import { readPartage } from "@/lib/partage/queries/lecture";
import { getPartages } from "@/lib/partage/queries/liste";
import { jetonOf } from "@/lib/partage/queries/secret";
import { refuse } from "@/lib/result";
import { keepFichier, TEXTES_BILAN } from "@/tests/factories/bilan";
import { requireValue } from "@/tests/factories/demo/resultat";
import { autreQue, createCadre } from "./cadre";

const { cadre, next, envoyer, courriels, recevoirCode, ouvrir, partageOf, journal } = createCadre();

describe("a link to a published bilan", () => {
  it("arrives by mail with the year, the espace, a day, and nothing of the bilan", async () => {
    const { jeton, adresse } = await envoyer();
    const [courriel] = await courriels(adresse);
    expect(courriel?.sujet).toBe("Bilan 2025 à lire");
    for (const mot of ["Estuaire", `/partage/${jeton}`, "mardi 31\u00a0mars 2026"])
      expect(courriel?.texte).toContain(mot);
    expect(courriel?.texte).not.toContain("reprise");
  });

  it("shows nothing before the code, then this version, and says who read it", async () => {
    const partage = await envoyer();
    expect(await readPartage(partage.jeton, null, next())).toEqual({ lu: null });
    const session = await ouvrir(partage);
    const lu = (await readPartage(partage.jeton, session, next()))?.lu;
    expect(lu).toMatchObject({
      espace: { nom: "Estuaire" },
      bilan: { annee: 2025, version: 1, textes: { contexte: "Une année de reprise." } },
      suivanteLe: null,
    });
    expect(
      (await journal(partage.id)).map(({ acte, objet, membreId }) => [acte, objet, membreId !== null]),
    ).toEqual([
      ["partager", "partage", true],
      ["ouvrir", "partage", false],
      ["lire", "bilan", false],
    ]);
  });

  it("keeps neither its secret, nor the code, nor that of the browser", async () => {
    const partage = await envoyer();
    const code = await recevoirCode(partage);
    const { session } = requireValue(await openPartage(partage.jeton, code, next()));
    const tout = JSON.stringify([await partageOf(partage.id), await journal(partage.id)]);
    for (const secret of [partage.jeton, code, session]) expect(tout).not.toContain(secret);
  });

  it("is opened by its own code alone, once, and by the last one that was sent", async () => {
    const partage = await envoyer();
    const premier = await recevoirCode(partage);
    const code = await recevoirCode(partage);
    expect(await openPartage(partage.jeton, autreQue(code), next())).toEqual(refuse("CODE"));
    if (premier !== code) expect(await openPartage(partage.jeton, premier, next())).toEqual(refuse("CODE"));
    const autre = await envoyer();
    await recevoirCode(autre);
    expect(await openPartage(autre.jeton, code, next())).toEqual(refuse("CODE"));
    requireValue(await openPartage(partage.jeton, code, next()));
    expect(await openPartage(partage.jeton, code, next())).toEqual(refuse("CODE"));
  });

  it("is no longer opened by a code ten minutes old, nor after five tries, even by the right one", async () => {
    const vieux = await envoyer();
    const code = await recevoirCode(vieux);
    expect(await openPartage(vieux.jeton, code, next(10))).toEqual(refuse("CODE"));
    const essaye = await envoyer();
    const juste = await recevoirCode(essaye);
    for (let rang = 0; rang < 5; rang++)
      expect(await openPartage(essaye.jeton, autreQue(juste), next())).toEqual(refuse("CODE"));
    expect(await openPartage(essaye.jeton, juste, next())).toEqual(refuse("CODE"));
  });

  it("sends four codes in a quarter of an hour and no more", async () => {
    const { jeton, adresse } = await envoyer();
    for (let rang = 0; rang < 4; rang++) requireValue(await sendCode(jeton, next()));
    expect(await sendCode(jeton, next())).toEqual(refuse("TROP"));
    expect(await courriels(adresse)).toHaveLength(5);
  });

  it("is read by the browser that gave its code, for four hours, and by no other link's", async () => {
    const partage = await envoyer();
    const session = await ouvrir(partage);
    const autre = await envoyer();
    expect(await readPartage(autre.jeton, session, next())).toEqual({ lu: null });
    expect((await readPartage(partage.jeton, session, next(230)))?.lu).not.toBeNull();
    expect(await readPartage(partage.jeton, session, next(10))).toEqual({ lu: null });
  });

  it("dies at once when it is withdrawn, open browsers and pending mails included", async () => {
    const partage = await envoyer();
    const session = await ouvrir(partage);
    const code = await recevoirCode(partage);
    requireValue(await retirePartage(cadre.responsable, { partageId: partage.id }, next()));
    expect(await readPartage(partage.jeton, session, next())).toBeNull();
    expect(await openPartage(partage.jeton, code, next())).toEqual(refuse("INTROUVABLE"));
    expect(await sendCode(partage.jeton, next())).toEqual(refuse("INTROUVABLE"));
  });

  it("gives its files to the browser that gave the code, and counts them", async () => {
    const partage = await envoyer();
    await keepFichier(cadre.intervenant, cadre.bilanId, "CSV", "Ligne;Ensemble", next());
    expect(await readFichierPartage(partage.jeton, null, "CSV", next())).toBeNull();
    const session = await ouvrir(partage);
    const fichier = await readFichierPartage(partage.jeton, session, "CSV", next());
    expect(Buffer.from(fichier?.octets ?? []).toString()).toBe("Ligne;Ensemble");
    expect(await readFichierPartage(partage.jeton, session, "PDF", next())).toBeNull();
    expect(await partageOf(partage.id)).toMatchObject({ fichiers: 1 });
    expect((await journal(partage.id)).map(({ acte }) => acte)).toEqual([
      "partager",
      "ouvrir",
      "telecharger",
    ]);
    requireValue(await retirePartage(cadre.intervenant, { partageId: partage.id }, next()));
    expect(await readFichierPartage(partage.jeton, session, "CSV", next())).toBeNull();
  });

  it("gives one answer to a link that never was, that is over and that is no link", async () => {
    const { jeton } = await envoyer();
    const fin = next(31 * 24 * 60);
    for (const lien of [jeton, jetonOf(crypto.randomUUID()), "", "x".repeat(43), "../compte"]) {
      expect(await readPartage(lien, "x", fin)).toBeNull();
      expect(await sendCode(lien, fin)).toEqual(refuse("INTROUVABLE"));
    }
  });

  it("still gives its own version after a correction, and says when that was published", async () => {
    const partage = await envoyer();
    const { intervenant } = cadre;
    const { id: bilanId } = requireValue(await createBilan(intervenant, { annee: 2025 }, next()));
    const textes = { ...TEXTES_BILAN, changements: "Le contexte est corrigé.", contexte: "Une autre année." };
    const page = { bilanId, revision: 0, page: crypto.randomUUID() };
    requireValue(await saveBilan(intervenant, SaveBilan.parse({ ...page, ...textes }), next()));
    requireValue(await submitBilan(intervenant, { bilanId, revision: 1, reponses: {} }, next()));
    const le = next();
    requireValue(await publishBilan(intervenant, { bilanId, revision: 1 }, le));
    const lu = (await readPartage(partage.jeton, await ouvrir(partage), next()))?.lu;
    expect(lu).toMatchObject({
      ...{ suivanteLe: le, bilan: { version: 1, textes: { contexte: "Une année de reprise." } } },
    });
    const suite = await getPartages(cadre.responsable, bilanId, next());
    expect(suite?.partages).toEqual([]);
    expect(suite?.anciens).toContainEqual({ nom: "Anne Le Roux", adresse: partage.adresse });
  });
});

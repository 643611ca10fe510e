import { beforeAll, describe, expect, it } from "vitest";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { getDocument } from "@/lib/restitution/queries/document";
import { getRestitution, type Restitution } from "@/lib/restitution/queries/parties";
import { CHOIX_VIDE, ChoixRestitution } from "@/lib/restitution/schema";
import { now as clock, formatJourLong } from "@/lib/time";
import { createRetrait } from "@/tests/factories/consentement";
import { createMonde, type Monde } from "@/tests/factories/monde";

const now = clock();
let monde: Monde;
let offert: Restitution;
beforeAll(async () => {
  monde = await createMonde("restitution", now);
  const lu = await getRestitution(monde.cast.referent, monde.situation.id);
  if (!lu) throw new Error("restitution");
  offert = lu;
}, 120_000);

const faire = async (partie: string[], grand = false) => {
  const document = await getDocument(monde.cast.referent, monde.situation.id, { partie, grand }, now);
  return document === "VIDE" ? null : document;
};

describe("the document for the person", () => {
  it("holds the chosen parts of validated minutes and nothing that was not chosen", async () => {
    const parties = [...offert.seances.flatMap((seance) => seance.parties), ...offert.pistes];
    const donnables = parties.filter(({ retenue }) => retenue === null);
    expect(donnables.length).toBeGreaterThan(0);
    const texte = JSON.stringify(await faire(donnables.slice(0, 1).map(({ id }) => id)));
    expect(texte).toContain(JSON.stringify(donnables[0]?.texte).slice(1, -1));
    const rien = JSON.stringify(await faire([]));
    expect(rien).not.toContain("La rencontre du");
    for (const { jour } of offert.seances) expect(rien).toContain(`le ${formatJourLong(jour)}`);
    for (const { texte: tu } of parties) expect(rien).not.toContain(JSON.stringify(tu).slice(1, -1));
  });

  it("asks who reads before what was chosen", async () => {
    const { referent, intervenant } = monde.cast;
    const vide = (acteur: typeof referent) => getDocument(acteur, monde.situation.id, null, now);
    expect([await vide(referent), await vide(intervenant)]).toEqual(["VIDE", null]);
  });

  it("names nobody, says the dates that are owed, and is a line of the journal", async () => {
    const document = await faire(
      offert.seances.flatMap(({ parties }) => parties.map(({ id }) => id)),
      true,
    );
    const { intervenant, referent, associe } = monde.cast;
    for (const { nom, prenom } of [intervenant, referent, associe])
      expect(JSON.stringify(document?.blocs)).not.toContain(`${prenom} ${nom}`);
    expect(JSON.stringify(document?.blocs)).toContain("On vous a dit ce qui en est sorti le");
    expect(JSON.stringify(document)).not.toMatch(/·|TAD|référent|intervenant/);
    expect(document).toMatchObject({ grand: true, reference: monde.situation.code });
    const lignes = await withEspace(monde, (tx) =>
      tx.journal.count({ where: { acte: "exporter", objet: "restitution", objetId: monde.situation.id } }),
    );
    expect(lignes).toBeGreaterThan(0);
  });

  it("offers of a group's minutes what they say of this situation, and never the group's own words", async () => {
    const deGroupe = offert.seances.filter(({ collective }) => collective);
    expect(deGroupe.map(({ parties }) => parties.map(({ section }) => section))).toEqual([[], ["faits"]]);
    const [dite] = deGroupe.flatMap(({ parties }) => parties);
    expect(dite).toMatchObject({ texte: "On a parlé de cette restitution.", retenue: null });
    const texte = JSON.stringify(await faire([dite?.id ?? ""]));
    expect(texte).toContain("On a parlé de cette restitution.");
    expect(texte).toContain("un groupe de professionnels a parlé de votre situation");
    expect(texte).not.toContain("Le groupe retient");
    expect(texte).not.toContain(monde.groupe.code);
  });

  it("keeps back what names a professional who was there, or cites another situation", async () => {
    const { intervenant, referent } = monde.cast;
    const situationId = monde.situation.id;
    const pisteId = offert.pistes[0]?.id.slice("piste:".length) ?? "";
    for (const [texte, retenue] of [
      // Of this world, each is called by their part and the word it is made of.
      ["Restitution s’en charge.", "NOM"],
      ["Associe le dira.", "NOM"],
      ["Comme pour S-CCCC, on attend.", "CODE"],
    ] as const) {
      await withEspace(monde, (tx) =>
        writeContenu(tx, intervenant, "PISTE", pisteId, { situationId }, { texte }, now),
      );
      const lue = (await getRestitution(referent, situationId))?.pistes.find(({ id }) =>
        id.endsWith(pisteId),
      );
      expect(lue).toMatchObject({ texte, retenue });
      expect(JSON.stringify(await faire([lue?.id ?? ""]))).not.toContain(texte);
    }
  });

  it("takes only what its page offers", () => {
    const partie = ["cr:../../x:faits", `piste:${monde.situation.id}`, "autre"];
    expect(ChoixRestitution.parse({ partie, grand: "non" })).toEqual({
      partie: [`piste:${monde.situation.id}`],
      grand: false,
    });
    for (const rien of [undefined, [], ["autre"]])
      expect(ChoixRestitution.safeParse({ partie: rien }).error?.issues[0]).toMatchObject({
        message: CHOIX_VIDE,
      });
  });

  it("stops with a withdrawal", async () => {
    await createRetrait(monde.cast.referent, monde.situation.id, now);
    expect(await faire([])).toBeNull();
    expect(await getRestitution(monde.cast.referent, monde.situation.id)).toBeNull();
  });
});

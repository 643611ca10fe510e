import { describe, expect, it } from "vitest";
import { formatEffets } from "@/lib/consentement/labels/effets";
import { effetsOf, isSansEffet, type Situe } from "@/lib/consentement/rules/effets";
import { toInstant } from "@/lib/time";

const PARIS = "Europe/Paris";
const le = (jour: string) => toInstant(jour, "10:00", PARIS);
const tous = (structureId: string) => ({ structureId, membreId: null });
const personne = (membreId: string, structureId: string | null) => ({
  ...{ membreId, structureId, nom: membreId, structure: structureId },
});
const associe = (membreId: string, structureId: string, statut: "ACCEPTEE" | "PROPOSEE" | "TERMINEE") => ({
  ...personne(membreId, structureId),
  statut,
});

const SITUE: Situe = {
  etat: "EN_VIGUEUR",
  accord: { portees: [tous("cms"), tous("csapa")], exclusions: ["sante"] },
  intervenant: personne("nadia", null),
  associes: [associe("ines", "cms", "ACCEPTEE"), associe("omar", "csapa", "ACCEPTEE")],
  entendus: [personne("paul", "csapa")],
  seances: [
    { debut: le("2031-04-01"), statut: "CONFIRMEE", concernes: ["lea", "omar", "nadia"] },
    { debut: le("2031-05-13"), statut: "PROPOSEE", concernes: ["lea", "nadia"] },
  ],
  examens: [
    {
      debut: le("2031-04-22"),
      attendus: [personne("ines", "cms"), personne("zoe", "csapa")],
      exterieures: ["cms"],
      intervenantId: "erwan",
    },
  ],
  auteurId: "lea",
};
const noms = (personnes: readonly { nom: string }[]) => personnes.map(({ nom }) => nom);

describe("what a change of agreement does", () => {
  it("is nothing when it says the same to the same people: it is renewed", () => {
    const memes = { portees: [tous("csapa"), tous("cms")], exclusions: ["sante"] };
    const effets = effetsOf(SITUE, memes);
    expect(isSansEffet(effets)).toBe(true);
    expect(noms(effets.gardent)).toEqual(["nadia", "ines", "omar", "paul"]);
    expect(isSansEffet(effetsOf(SITUE, { ...memes, exclusions: [] }))).toBe(false);
    expect(isSansEffet(effetsOf(SITUE, { ...memes, portees: [...memes.portees, tous("epicerie")] }))).toBe(
      false,
    );
  });

  it("takes the reading from those it no longer covers, those who heard of it in a group too", () => {
    const effets = effetsOf(SITUE, { portees: [tous("cms")], exclusions: ["sante", "justice"] });
    expect(noms(effets.perdent)).toEqual(["omar", "paul"]);
    expect(noms(effets.gardent)).toEqual(["nadia", "ines"]);
    expect(noms(effets.nonCouverts)).toEqual(["omar"]);
    expect(effets.reproposees).toEqual([le("2031-04-01")]);
    expect(effets.retirees).toEqual([le("2031-04-22")]);
    // Omar, Nadia and who leads the group; not who records it.
    expect(effets.prevenus).toBe(3);
    expect(effets.portees).toEqual({ ajoutees: [], otees: [tous("csapa")], nommees: [] });
    expect(effets.exclusions).toEqual({ ajoutees: ["justice"], levees: [] });
  });

  it("leaves the séances as they are when who is no longer covered was not gathered", () => {
    const sansOmar = { ...SITUE, associes: [associe("omar", "csapa", "TERMINEE")], examens: [] };
    const effets = effetsOf(sansOmar, { portees: [tous("cms")], exclusions: ["sante"] });
    expect(noms(effets.perdent)).toEqual(["paul"]);
    expect(effets).toMatchObject({ nonCouverts: [], reproposees: [], retirees: [], prevenus: 0 });
  });

  it("gives the reading to those it covers from then on, and what was proposed can be confirmed", () => {
    const accord = { portees: [tous("cms")], exclusions: [] };
    const effets = effetsOf(
      { ...SITUE, etat: "A_COMPLETER", accord },
      { portees: [tous("cms"), { structureId: "csapa", membreId: "omar" }], exclusions: [] },
    );
    expect(noms(effets.gagnent)).toEqual(["omar"]);
    expect(effets.confirmables).toEqual([le("2031-05-13")]);
    // Someone else of that structure is expected in the group.
    expect(effets.retirees).toEqual([le("2031-04-22")]);
  });

  it("covers who is asked to a group without an account by whole structures only", () => {
    const examens = [{ ...SITUE.examens[0], debut: le("2031-04-22"), attendus: [], intervenantId: "erwan" }];
    const retirees = (exterieures: (string | null)[]) =>
      effetsOf(
        { ...SITUE, examens: examens.map((examen) => ({ ...examen, exterieures })) },
        { portees: [{ structureId: "csapa", membreId: "omar" }, tous("cms")], exclusions: [] },
      ).retirees.length;
    expect(retirees(["cms"])).toBe(0);
    expect(retirees(["csapa"])).toBe(1);
    expect(retirees([null])).toBe(1);
  });

  it("after a withdrawal, gives the reading back to who leads the work", () => {
    const effets = effetsOf(
      { ...SITUE, etat: "RETIRE", accord: null },
      { portees: [tous("cms")], exclusions: [] },
    );
    expect(noms(effets.gagnent)).toEqual(["nadia", "ines"]);
    expect(effets.perdent).toEqual([]);
  });
});

describe("what is read before confirming", () => {
  it("names who loses and who keeps, the days, and how many are told", () => {
    const effets = effetsOf(SITUE, { portees: [tous("cms")], exclusions: ["sante"] });
    const dits = { ajoutees: [], otees: ["CSAPA"], tues: [], dites: [] };
    expect(formatEffets(effets, dits, PARIS).map((dit) => dit.replaceAll("\u00a0", " "))).toEqual([
      "omar (csapa) et paul (csapa) ne lisent plus rien de la situation, aussitôt.",
      "Vous, nadia et ines gardez votre accès, comme aujourd’hui.",
      "omar (csapa) reste sans être couvert·e par l’accord : aucune séance ne peut être confirmée tant que sa participation n’a pas pris fin.",
      "La séance confirmée du mardi 1er avril redevient proposée.",
      "La situation quitte l’ordre du jour de la séance de groupe du mardi 22 avril.",
      "L’accord ne couvre plus : CSAPA.",
      "3 personnes en sont prévenues ; le message ne porte qu’un code et une date.",
    ]);
  });
});

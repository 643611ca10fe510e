import { describe, expect, it } from "vitest";
import { ORAL_REFUSE } from "@/lib/consentement/schema";
import { isPetitGroupe, manquesCadre } from "@/lib/demande/rules/cadre";
import { manquesOf, type Saisie, textesOf } from "@/lib/demande/rules/completude";
import { evenementsOf, manquesConsentement } from "@/lib/demande/rules/consentement";
import { articulationOf, manquesPrecautions } from "@/lib/demande/rules/precautions";
import { manquesSituation } from "@/lib/demande/rules/situation";
import { Cadre } from "@/lib/demande/schema/cadre";
import { CONSENTEMENT_VIDE, ConsentementSaisie } from "@/lib/demande/schema/consentement";
import { Precautions } from "@/lib/demande/schema/precautions";
import { SituationSaisie } from "@/lib/demande/schema/situation";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const today = "2026-03-12";

const cadre = (reponses = {}) =>
  Cadre.parse({
    lieu: id(1),
    structureId: id(2),
    difficultes: [id(3)],
    question: "Comment continuer à proposer ?",
    attente: "Souffler.",
    utilite: "Un rythme tenable.",
    ...reponses,
  });

const accord = (reponses = {}) =>
  ConsentementSaisie.parse({
    recueil: "ACCORD",
    informationLe: "2026-03-10",
    informationParId: id(4),
    moyen: "ECRIT",
    accordLe: "2026-03-11",
    accordParId: id(4),
    texteVersion: "2026-1",
    portees: [id(2)],
    conserveParId: id(2),
    ...reponses,
  });

const vide: Saisie = {
  cadre: Cadre.parse({}),
  situation: SituationSaisie.parse({}),
  precautions: Precautions.parse({}),
  consentement: CONSENTEMENT_VIDE,
  consentementEnregistre: false,
  consentementAConfirmer: false,
};

describe("le cadre", () => {
  it("is complete with a place, a structure, a difficulty, a question, an expectation and its usefulness", () => {
    expect(manquesCadre(cadre())).toEqual({});
    expect(Object.keys(manquesCadre(Cadre.parse({})))).toEqual([
      "lieu",
      "structureId",
      "difficultes",
      "question",
      "attente",
      "utilite",
    ]);
  });

  it("lets the difficulty be ticked or told", () => {
    expect(manquesCadre(cadre({ difficultes: [], difficulte: "Je porte tout." }))).toEqual({});
    expect(manquesCadre(cadre({ difficultes: [] }))).toHaveProperty("difficultes");
  });

  it("asks a service for its number, its objectives and nothing of a person", () => {
    const service = { modalite: "COLLECTIF", service: "Équipe", effectif: "2", objectifs: "Les ruptures." };
    expect(manquesCadre(cadre({ ...service, question: "", utilite: "" }))).toEqual({});
    expect(Object.keys(manquesCadre(cadre({ modalite: "COLLECTIF" })))).toEqual([
      "service",
      "effectif",
      "objectifs",
    ]);
    expect(isPetitGroupe(cadre(service))).toBe(true);
  });
});

describe("la situation", () => {
  it("asks for the resources of the person, not only for problems", () => {
    const situation = SituationSaisie.parse({
      trancheAge: "NON_RENSEIGNE",
      dureeAccompagnement: "INCONNUE",
      santeMentale: [id(5)],
    });
    expect(Object.keys(manquesSituation(situation))).toEqual(["ressources"]);
  });
});

describe("les précautions", () => {
  const reponses = { hierarchieSollicitee: "non", conflitInteret: "non", dangerLu: "on" };

  it.each(["NON", "NE_SAIT_PAS", "REFUS", "SANS_ACCORD"])("take « %s » for an answer", (suiviMedical) => {
    expect(manquesPrecautions(Precautions.parse({ ...reponses, suiviMedical }))).toEqual({});
  });

  it("ask about the articulations only where the person agrees", () => {
    expect(manquesPrecautions(Precautions.parse({ ...reponses, suiviMedical: "OUI" }))).toHaveProperty(
      "articulation",
    );
    expect(articulationOf({ suiviMedical: "REFUS", articulation: "CONVENUE" })).toBe("SANS_ACCORD");
    expect(articulationOf({ suiviMedical: "NON", articulation: "CONVENUE" })).toBe("SANS_OBJET");
    expect(articulationOf({ suiviMedical: "OUI", articulation: "CONVENUE" })).toBe("CONVENUE");
  });

  it("ask what the link is when there is one, and that the banner was read", () => {
    const precautions = Precautions.parse({
      ...reponses,
      suiviMedical: "NON",
      conflitInteret: "oui",
      dangerLu: "",
    });
    expect(Object.keys(manquesPrecautions(precautions))).toEqual(["conflit", "dangerLu"]);
  });
});

describe("le consentement", () => {
  it("may not be collected yet", () => {
    expect(manquesConsentement(ConsentementSaisie.parse({ recueil: "PAS_ENCORE" }), today)).toEqual({});
    expect(manquesConsentement(CONSENTEMENT_VIDE, today)).toHaveProperty("recueil");
  });

  it("is refused when it is oral only, and told why", () => {
    expect(manquesConsentement(accord({ moyen: "ORAL" }), today)).toEqual({ moyen: ORAL_REFUSE });
    expect(evenementsOf(accord({ moyen: "ORAL" })).accord).toBeUndefined();
  });

  it("follows the information, on days that have come", () => {
    expect(manquesConsentement(accord(), today)).toEqual({});
    expect(manquesConsentement(accord({ accordLe: "2026-03-09" }), today)).toHaveProperty("accordLe");
    expect(manquesConsentement(accord({ accordLe: "2026-03-13" }), today)).toHaveProperty("accordLe");
    expect(manquesConsentement(accord({ informationLe: "2026-02-30" }), today)).toHaveProperty(
      "informationLe",
    );
  });

  it("needs a version of the text that was ever shown, someone it covers, and who keeps it", () => {
    const incomplet = accord({ texteVersion: "1999-1", portees: [], conserveParId: "" });
    expect(Object.keys(manquesConsentement(incomplet, today))).toEqual([
      "texteVersion",
      "portees",
      "conserveParId",
    ]);
  });

  it("becomes an information and an agreement, a whole structure covering its professionals", () => {
    const { information, accord: evenement } = evenementsOf(
      accord({ portees: [id(2), `${id(2)}/${id(4)}`, `${id(6)}/${id(7)}`] }),
    );
    expect(information).toEqual({ survenuLe: "2026-03-10", recueilliParId: id(4) });
    expect(evenement?.portees).toEqual([{ structureId: id(2) }, { structureId: id(6), membreId: id(7) }]);
    expect(evenementsOf(ConsentementSaisie.parse({ recueil: "PAS_ENCORE" }))).toEqual({});
  });
});

describe("a whole demande", () => {
  it("says step by step what it lacks, and a collective one only asks for its frame", () => {
    expect([...manquesOf(vide, today).keys()]).toEqual([1, 2, 3, 4]);
    const collectif = { ...vide, cadre: Cadre.parse({ modalite: "COLLECTIF" }) };
    expect([...manquesOf(collectif, today).keys()]).toEqual([1]);
  });

  it("asks nothing more of a consent that is recorded", () => {
    expect([...manquesOf({ ...vide, consentementEnregistre: true }, today).keys()]).toEqual([1, 2, 3]);
  });

  it("has the texts of its modality alone", () => {
    const saisie = { ...vide, cadre: cadre({ objectifs: "Le groupe" }) };
    expect([...textesOf(saisie).keys()]).toEqual(["question", "attente", "utilite"]);
  });
});

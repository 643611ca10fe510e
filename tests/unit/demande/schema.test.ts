import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manquesOf } from "@/lib/demande/rules/completude";
import { TEXTES } from "@/lib/demande/rules/textes";
import { Cadre, SaveCadre } from "@/lib/demande/schema/cadre";
import {
  ConsentementSaisie,
  readConsentementSaisie,
  SaveConsentement,
} from "@/lib/demande/schema/consentement";
import { ClearAlerte, DiscardDemande, ReplacePassage, SubmitDemande } from "@/lib/demande/schema/depot";
import { Precautions, SavePrecautions } from "@/lib/demande/schema/precautions";
import { SaveSituation, SituationSaisie } from "@/lib/demande/schema/situation";
import { readForm } from "@/lib/formulaire";

const SCHEMAS = {
  SaveCadre,
  SaveSituation,
  SavePrecautions,
  SaveConsentement,
  SubmitDemande,
  ClearAlerte,
  ReplacePassage,
  DiscardDemande,
};

/** What a browser, or someone who is no browser, may send in a field. */
const valeur = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.uuid(),
  fc.constantFrom(
    "",
    "on",
    "oui",
    "INDIVIDUEL",
    "COLLECTIF",
    "ACCORD",
    "REFUS",
    "\u0000",
    "\ud800",
    "\u202eabc",
    "-1",
    "1e999",
    "NaN",
    "2026-02-30",
  ),
);

describe.each(Object.entries(SCHEMAS))("%s", (_, schema) => {
  const noms = [...Object.keys(schema.shape), "__proto__", "constructor", "cle", "$ACTION_ID_x", "inconnu"];
  it("answers any form with a value or a sentence, never an exception, and gives back what was typed", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...noms), valeur), { maxLength: 30 }), (champs) => {
        const data = new FormData();
        for (const [nom, texte] of champs) data.append(nom, texte);
        const entree = readForm(data, schema);
        if (entree.ok) return;
        expect(entree.state.message).toMatch(/\.$/);
        for (const message of Object.values(entree.state.errors ?? {})) expect(message).not.toBe("");
        expect(entree.state.values ?? {}).not.toHaveProperty("cle");
      }),
    );
  });
  it("answers anything that is not a form at all", () => {
    fc.assert(fc.property(fc.anything(), (entree) => void schema.safeParse(entree)));
  });
});

describe("the rules", () => {
  it("say what is missing from whatever the schemas let through", () => {
    const saisie = fc.record({
      cadre: fc.dictionary(fc.constantFrom(...Object.keys(Cadre.shape)), valeur),
      situation: fc.dictionary(fc.constantFrom(...Object.keys(SituationSaisie.shape)), valeur),
      precautions: fc.dictionary(fc.constantFrom(...Object.keys(Precautions.shape)), valeur),
      consentement: fc.dictionary(fc.constantFrom(...Object.keys(ConsentementSaisie.shape)), valeur),
    });
    fc.assert(
      fc.property(saisie, (brut) => {
        const cadre = Cadre.safeParse(brut.cadre);
        const situation = SituationSaisie.safeParse(brut.situation);
        const precautions = Precautions.safeParse(brut.precautions);
        if (!cadre.success || !situation.success || !precautions.success) return;
        const consentement = readConsentementSaisie(brut.consentement);
        const lue = {
          cadre: cadre.data,
          situation: situation.data,
          precautions: precautions.data,
          consentement,
        };
        expect(
          manquesOf({ ...lue, consentementEnregistre: false, consentementAConfirmer: false }, "2026-03-12")
            .size,
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("a free text", () => {
  it("loses the signs that are not seen, and nothing else", () => {
    const { question } = Cadre.parse({ question: " Du\u200bpont\u202e\r\nà la ligne\u0007 " });
    expect(question).toBe("Dupont\nà la ligne");
  });

  it("is no longer than its field", () => {
    const juste = "a".repeat(TEXTES.question.max);
    expect(Cadre.safeParse({ question: juste }).success).toBe(true);
    expect(Cadre.safeParse({ question: `${juste}a` }).success).toBe(false);
  });
});

describe("a draft of the consent", () => {
  it("is read whatever was stored", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (brouillon) => {
        expect(readConsentementSaisie(brouillon).portees).toBeInstanceOf(Array);
      }),
    );
  });
});

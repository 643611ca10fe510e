import { expect, it } from "vitest";
import { PROFESSIONS } from "@/lib/referentiel/rules/professions";
import { fonctionOf } from "@/lib/restitution/labels/fonctions";

it("says to the person what each professional does, without middle dot, acronym or capital", () => {
  for (const profession of PROFESSIONS)
    expect(fonctionOf(profession)).toMatch(/^(une|un) (?!.*[·()])(?!.*\b(ASS|CESF|CDIE|TISF|PMI|TAD)\b)/);
  expect(fonctionOf({ code: "ass", libelle: "AS de secteur" })).toBe(
    "une assistante sociale ou un assistant social",
  );
});

it("says a profession the espace added in lower case, both words spoken", () => {
  const dite = (libelle: string) => fonctionOf({ code: "autre", libelle });
  expect(dite("Médiateur·rice familial·e (MF)")).toBe("une médiatrice familiale ou un médiateur familial");
  expect(dite("Éducateur·trice spécialisé·e")).toBe("une éducatrice spécialisée ou un éducateur spécialisé");
  expect(dite("Conseiller·ère conjugal·e")).toBe("une conseillère conjugale ou un conseiller conjugal");
  expect(dite("Chef de projet")).toBe("chef de projet");
  expect(dite("AESH")).toBe("AESH");
  expect(fonctionOf(null)).toBe("une autre professionnelle ou un autre professionnel");
});

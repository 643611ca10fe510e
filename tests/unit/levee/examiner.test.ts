import { describe, expect, it } from "vitest";
import { describeAlertes, optionsAlerte } from "@/lib/levee/labels";
import { type Empreint, examiner, refuseAlertes } from "@/lib/levee/rules";
import { champAlerte, gatherReponses } from "@/lib/levee/schema";

// Stands for the check: sees « Kevin » as a first name and ten digits as a telephone.
const analyse = (texte: string): Empreint[] =>
  [...texte.matchAll(/Kevin|\d{10}/g)].map(({ 0: text, index: start }) => {
    const prenom = text === "Kevin";
    return {
      start,
      end: start + text.length,
      text,
      type: prenom ? "prenom" : "telephone",
      level: prenom ? "alerte" : "bloquant",
      proposition: prenom ? "le frère" : "[téléphone retiré]",
      empreinte: prenom ? "k" : "t",
    };
  });

const textes = { faits: "Kevin appelle. Kevin rappelle au 0600000000.", outils: "Kevin" };

describe("the answers to the warnings", () => {
  it("leaves every word that has none, once for all its occurrences", () => {
    const { restantes } = examiner(textes, analyse, {});
    expect(restantes.map(({ empreinte, champ }) => [empreinte, champ])).toEqual([
      ["k", "faits"],
      ["t", "faits"],
    ]);
  });

  it("writes the neutral wording in every text, and finds nothing left", () => {
    const examen = examiner(textes, analyse, { k: "REMPLACER", t: "REMPLACER" });
    expect(examen).toMatchObject({
      textes: { faits: "le frère appelle. le frère rappelle au [téléphone retiré].", outils: "le frère" },
      levees: [],
      restantes: [],
    });
  });

  it("asks again about every word while one remains, so that no answer is lost", () => {
    const refus = refuseAlertes(examiner(textes, analyse, { t: "REMPLACER" }));
    expect(refus.alertes.map(({ empreinte, repondue }) => [empreinte, repondue])).toEqual([
      ["k", false],
      ["t", true],
    ]);
    const form = describeAlertes(refus);
    expect(Object.keys(form?.errors ?? {})).toEqual([champAlerte("k")]);
    expect(Object.keys(form?.choices ?? {})).toEqual([champAlerte("k"), champAlerte("t")]);
  });

  it("lets a name stay for a reason, and never a direct identifier", () => {
    const { levees, restantes } = examiner(textes, analyse, { k: "SERVICE", t: "SERVICE" });
    expect(levees).toEqual([{ empreinte: "k", motif: "SERVICE" }]);
    expect(restantes.map(({ empreinte }) => empreinte)).toEqual(["t"]);
  });

  it("offers a direct identifier no reason", () => {
    const options = optionsAlerte({ level: "bloquant", proposition: "[téléphone retiré]" });
    expect(options.map(({ value }) => value)).toEqual(["REMPLACER"]);
  });

  it("reads the answers from the fields of the form, the blank ones left out", () => {
    const raw = { texte: "x", [champAlerte("aa")]: "SERVICE", [champAlerte("bb")]: "" };
    expect(gatherReponses(raw)).toMatchObject({ texte: "x", reponses: { aa: "SERVICE" } });
  });
});

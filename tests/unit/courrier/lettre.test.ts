import { describe, expect, it } from "vitest";
import { emargementOf } from "@/lib/courrier/rules/emargement";
import { exempleOf, lettreOf } from "@/lib/courrier/rules/lettre";
import { MODELES_PAR_DEFAUT } from "@/lib/courrier/rules/modeles";
import { SORTES } from "@/lib/courrier/rules/sortes";
import { pdfOf } from "@/lib/pdf";
import { toInstant } from "@/lib/time";
import { readPdf, readText } from "@/tests/support/pdf";

const service = { nom: "Loire-Atlantique", operateur: "Oppelia", zone: "Europe/Paris" };
const auteur = {
  nom: "Martine Le Goff",
  contact: "02 40 00 00 00",
  le: toInstant("2026-10-02", "09:00", "Europe/Paris"),
};
const { faits, personne } = exempleOf(service, auteur);
const lettre = (sorte: (typeof SORTES)[number], qui = personne) =>
  lettreOf({ sorte, modele: MODELES_PAR_DEFAUT[sorte], faits, service, auteur }, qui);

describe("a letter in the product's own words", () => {
  it.each(SORTES)("leaves no brace: %s", (sorte) => {
    expect(JSON.stringify({ ...lettre(sorte), blocs: lettre(sorte).blocs })).not.toMatch(/\{[a-z]+\}/);
  });

  it("gives the day, the hours of the espace and the place", () => {
    const texte = JSON.stringify(lettre("INVITATION")).replaceAll("\u00A0", " ");
    for (const mots of [
      "vendredi 2 octobre 2026",
      "de 14 h à 16 h",
      "Maison des solidarités",
      "02 40 00 00 00",
    ])
      expect(texte).toContain(mots);
  });

  it("is signed by hand when it attests, and only then", () => {
    const signees = SORTES.filter((sorte) => lettre(sorte).blocs.some((bloc) => bloc.sorte === "signatures"));
    expect(signees).toEqual(["ATTESTATION"]);
  });

  it("does not speak of a structure for someone who has none", () => {
    const sans = JSON.stringify(lettre("ATTESTATION", { ...personne, structure: null }));
    expect(sans).not.toContain("Structure");
  });

  it.each(SORTES)("holds on one page: %s", async (sorte) => {
    expect(readPdf(await pdfOf(lettre(sorte))).pages).toBe(1);
  });
});

describe("the attendance sheet", () => {
  const sheet = (nombre: number) => {
    const participants = Array.from({ length: nombre }, (_, rang) => ({
      prenom: "Marie-Dominique",
      nom: `Lefebvre-Charpentier ${rang + 1}`,
      structure: "Centre médico-social de l’Estuaire et du Pays de Retz",
    }));
    const lieu = "Centre médico-social du Port, salle des Goélands, 12 bis rue du Général-de-Gaulle, 44600";
    return pdfOf(emargementOf({ ...faits, lieu }, participants, service));
  };

  it("holds on one page for fifteen people with long names, and for two", async () => {
    expect(readPdf(await sheet(15)).pages).toBe(1);
    expect(readPdf(await sheet(2)).pages).toBe(1);
  });

  it("goes on to another page past that, under the same head of table", async () => {
    const pdf = await sheet(40);
    expect(readPdf(pdf).pages).toBeGreaterThan(1);
    const lu = readText(pdf);
    if (lu !== undefined) expect(lu.split("\f")[1]).toContain("Signature");
  });

  it("says the code, the day and the hours, and names who leads", async () => {
    const lu = readText(await sheet(3))?.replaceAll("\u00A0", " ");
    if (lu === undefined) return;
    for (const mots of ["S-EXEMPLE", "vendredi 2 octobre 2026", "de 14 h à 16 h", "Dominique Lemaire"])
      expect(lu).toContain(mots);
  });
});

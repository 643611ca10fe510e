import type { Champ } from "./champ";

/** A group has no name: it is what it is, and for which service. */
export const CHAMPS_GROUPE: readonly Champ[] = [
  {
    code: "sorte",
    libelle: "Sorte",
    cle: true,
    mots: ["sortedegroupe", "type", "typedegroupe", "groupe", "objet", "nature", "modalite"],
  },
  {
    code: "structure",
    libelle: "Structure",
    cle: true,
    mots: ["service", "organisme", "etablissement", "nomdelastructure", "demandeur"],
  },
  {
    code: "lieu",
    libelle: "Territoire ou délégation",
    mots: ["territoire", "delegation", "lieu", "secteur", "cli", "circonscription"],
  },
  {
    code: "intervenant",
    libelle: "Intervenant·e (adresse)",
    mots: ["intervenant", "intervenante", "animateur", "animatrice", "animepar"],
  },
  { code: "places", libelle: "Places", mots: ["nombredeplaces", "effectif", "capacite"] },
  {
    code: "membres",
    libelle: "Membres (adresses)",
    mots: ["membres", "participants", "professionnels", "inscrits", "adresses", "courriels"],
  },
  { code: "code", libelle: "Code", mots: ["codedugroupe", "reference"] },
];

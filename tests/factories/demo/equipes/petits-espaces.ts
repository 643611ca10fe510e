import type { ProfessionCode } from "@/lib/referentiel/rules/professions";
import type { Personne } from "../equipe";

/** Who works in a smaller espace, beside its named accounts. Nobody real. */
export type PetiteEquipe = {
  graine: number;
  /** The named professional. */
  referent: { feminin: boolean; profession: ProfessionCode };
  collegues: readonly Personne[];
};

export const PETITES_EQUIPES: Readonly<Record<string, PetiteEquipe>> = {
  "tarn-et-garonne": {
    graine: 8200,
    referent: { feminin: true, profession: "ass" },
    collegues: [
      { prenom: "Céline", nom: "Vidal", profession: "cesf", structure: "MDS Montauban", feminin: true },
      {
        prenom: "Amandine",
        nom: "Costes",
        profession: "referent-insertion",
        structure: "CCAS Castelsarrasin – Moissac",
        feminin: true,
      },
      {
        prenom: "Rémi",
        nom: "Soulié",
        profession: "educateur-mission-jeunesse",
        structure: "Mission locale Montauban",
        feminin: false,
      },
      {
        prenom: "Nathalie",
        nom: "Bousquet",
        profession: "ass",
        structure: "MDS Caussade – Nègrepelisse",
        feminin: true,
      },
    ],
  },
  moselle: {
    graine: 5700,
    referent: { feminin: false, profession: "educateur" },
    collegues: [
      { prenom: "Laure", nom: "Weber", profession: "cesf", structure: "CCAS Metz", feminin: true },
      { prenom: "Caroline", nom: "Becker", profession: "ass", structure: "CMS Forbach", feminin: true },
      {
        prenom: "Julie",
        nom: "Lang",
        profession: "referent-insertion",
        structure: "Mission locale Thionville",
        feminin: true,
      },
      {
        prenom: "Frank",
        nom: "Hoffmann",
        profession: "infirmier",
        structure: "CCAS Sarreguemines",
        feminin: false,
      },
    ],
  },
};

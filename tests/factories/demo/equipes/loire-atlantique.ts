import type { Personne } from "../equipe";

/** Around the named accounts of Loire-Atlantique. Nobody real. */
export const COLLEGUES_LOIRE_ATLANTIQUE = {
  sandra: {
    prenom: "Sandra",
    nom: "Guillou",
    profession: "cesf",
    structure: "CCAS Estuaire",
    feminin: true,
  },
  aurelie: {
    prenom: "Aurélie",
    nom: "Thomas",
    profession: "referent-insertion",
    structure: "Mission locale Estuaire",
    feminin: true,
  },
  karine: {
    prenom: "Karine",
    nom: "Lebrun",
    profession: "referent-insertion",
    structure: "Chantier d’insertion Estuaire",
    feminin: true,
  },
  maelle: {
    prenom: "Maëlle",
    nom: "Cadoret",
    profession: "ass",
    structure: "CMS Presqu’île-Sillon",
    feminin: true,
  },
  fatou: {
    prenom: "Fatou",
    nom: "Diarra",
    profession: "cesf",
    structure: "CCAS Presqu’île-Sillon",
    feminin: true,
  },
  juliette: {
    prenom: "Juliette",
    nom: "Hervé",
    profession: "infirmier-prevention-adulte",
    structure: "CMS Presqu’île-Sillon",
    feminin: true,
  },
  benoit: {
    prenom: "Benoît",
    nom: "Lucas",
    profession: "educateur-mission-jeunesse",
    structure: "Mission locale Presqu’île-Sillon",
    feminin: false,
  },
  emilie: {
    prenom: "Émilie",
    nom: "Rivière",
    profession: "ass",
    structure: "CMS Pays de Retz",
    feminin: true,
  },
  delphine: {
    prenom: "Delphine",
    nom: "Robin",
    profession: "cesf",
    structure: "CCAS Pays de Retz",
    feminin: true,
  },
  thomas: {
    prenom: "Thomas",
    nom: "Renaud",
    profession: "cdie",
    structure: "Chantier d’insertion Pays de Retz",
    feminin: false,
  },
  nora: {
    prenom: "Nora",
    nom: "Haddad",
    profession: "educateur",
    structure: "CHRS Loire-Atlantique",
    place: 0,
    feminin: true,
  },
  pauline: {
    prenom: "Pauline",
    nom: "Brunet",
    profession: "infirmier",
    structure: "CMP Loire-Atlantique",
    place: 1,
    feminin: true,
  },
} as const satisfies Record<string, Personne>;

/** The second intervenant·e: the other délégation first, a day a week in the first. */
export const INTERVENANT_PAYS_DE_RETZ = {
  prenom: "Erwan",
  nom: "Pichon",
  profession: "educateur",
  structure: "Oppelia La Rose des vents, CSAPA-CAARUD",
  feminin: false,
  roles: ["INTERVENANT"],
} satisfies Personne;

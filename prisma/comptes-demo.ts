import type { RoleCode } from "@/prisma/client/enums";

/** An account of the demo: it exists on the embedded database only, so its password is no secret. */
export type CompteDemo = {
  email: string;
  motDePasse: string;
  prenom: string;
  nom: string;
  role: RoleCode;
  /** Slug of the espace. */
  espace: string;
};

const motDePasse = "demonstration-recul";

/** One account per role in Loire-Atlantique, and who works in the two smaller espaces. Nobody real. */
export const COMPTES_DEMO: readonly CompteDemo[] = [
  {
    email: "lea.moreau@demo.example",
    motDePasse,
    prenom: "Léa",
    nom: "Moreau",
    role: "PROFESSIONNEL",
    espace: "loire-atlantique",
  },
  {
    email: "nadia.benali@demo.example",
    motDePasse,
    prenom: "Nadia",
    nom: "Benali",
    role: "INTERVENANT",
    espace: "loire-atlantique",
  },
  {
    email: "martine.legoff@demo.example",
    motDePasse,
    prenom: "Martine",
    nom: "Le Goff",
    role: "SECRETARIAT",
    espace: "loire-atlantique",
  },
  {
    email: "claire.rousseau@demo.example",
    motDePasse,
    prenom: "Claire",
    nom: "Rousseau",
    role: "ENCADRANT",
    espace: "loire-atlantique",
  },
  {
    email: "philippe.garnier@demo.example",
    motDePasse,
    prenom: "Philippe",
    nom: "Garnier",
    role: "RESPONSABLE",
    espace: "loire-atlantique",
  },
  {
    email: "helene.dubois@demo.example",
    motDePasse,
    prenom: "Hélène",
    nom: "Dubois",
    role: "COPIL",
    espace: "loire-atlantique",
  },
  {
    email: "yann.kerbrat@demo.example",
    motDePasse,
    prenom: "Yann",
    nom: "Kerbrat",
    role: "ADMINISTRATEUR",
    espace: "loire-atlantique",
  },
  {
    email: "ines.lacaze@demo.example",
    motDePasse,
    prenom: "Inès",
    nom: "Lacaze",
    role: "PROFESSIONNEL",
    espace: "tarn-et-garonne",
  },
  {
    email: "hugo.delmas@demo.example",
    motDePasse,
    prenom: "Hugo",
    nom: "Delmas",
    role: "INTERVENANT",
    espace: "tarn-et-garonne",
  },
  {
    email: "odile.fabre@demo.example",
    motDePasse,
    prenom: "Odile",
    nom: "Fabre",
    role: "RESPONSABLE",
    espace: "tarn-et-garonne",
  },
  {
    email: "marc.schmitt@demo.example",
    motDePasse,
    prenom: "Marc",
    nom: "Schmitt",
    role: "PROFESSIONNEL",
    espace: "moselle",
  },
  {
    email: "anne.muller@demo.example",
    motDePasse,
    prenom: "Anne",
    nom: "Muller",
    role: "INTERVENANT",
    espace: "moselle",
  },
  {
    email: "gilles.pons@demo.example",
    motDePasse,
    prenom: "Gilles",
    nom: "Pons",
    role: "ADMINISTRATEUR",
    espace: "tarn-et-garonne",
  },
  {
    email: "sophie.klein@demo.example",
    motDePasse,
    prenom: "Sophie",
    nom: "Klein",
    role: "ADMINISTRATEUR",
    espace: "moselle",
  },
];

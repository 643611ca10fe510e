import type { SorteImport } from "@/prisma/client/enums";
import type { Champ, ChampCode } from "./champ";
import { CHAMPS_GROUPE } from "./champs-groupe";

/** What may be imported today. */
export const SORTES = ["STRUCTURES", "MEMBRES", "GROUPES"] as const satisfies readonly SorteImport[];
export type Sorte = (typeof SORTES)[number];

const TELEPHONE = {
  code: "telephone",
  libelle: "Téléphone",
  mots: [
    "tel",
    "numerodetelephone",
    "telephonefixe",
    "standard",
    "telephoneprofessionnel",
    "telpro",
    "portable",
  ],
} as const satisfies Champ;

/** The columns of each kind of file, in the order of its template. */
export const CHAMPS: Readonly<Record<Sorte, readonly Champ[]>> = {
  STRUCTURES: [
    {
      code: "nom",
      libelle: "Nom",
      cle: true,
      mots: [
        "nomdelastructure",
        "structure",
        "raisonsociale",
        "service",
        "organisme",
        "etablissement",
        "intitule",
      ],
    },
    { code: "type", libelle: "Type", mots: ["typedestructure", "categorie", "nature"] },
    {
      code: "territoire",
      libelle: "Territoire",
      mots: ["secteur", "cli", "circonscription", "territoiredaction"],
    },
    TELEPHONE,
  ],
  MEMBRES: [
    { code: "prenom", libelle: "Prénom", mots: ["prenoms"] },
    { code: "nom", libelle: "Nom", mots: ["nomdefamille", "nomdusage", "patronyme"] },
    {
      code: "email",
      libelle: "Adresse électronique",
      cle: true,
      mots: [
        "email",
        "mail",
        "courriel",
        "mel",
        "adressemail",
        "adresseemail",
        "adressecourriel",
        "emailprofessionnel",
      ],
    },
    { code: "roles", libelle: "Rôles", mots: ["role", "droits", "profil"] },
    { code: "delegations", libelle: "Délégations", mots: ["delegation", "perimetre"] },
    {
      code: "structure",
      libelle: "Structure",
      mots: ["service", "organisme", "etablissement", "employeur", "nomdelastructure"],
    },
    { code: "profession", libelle: "Profession", mots: ["metier", "fonction", "poste", "emploi"] },
    TELEPHONE,
    {
      code: "baseSecret",
      libelle: "Base du secret",
      mots: ["secret", "obligationdesecret", "basedusecretprofessionnel", "secretprofessionnel"],
    },
  ],
  GROUPES: CHAMPS_GROUPE,
};

export const champOf = (sorte: Sorte, code: ChampCode): Champ => {
  const champ = CHAMPS[sorte].find((known) => known.code === code);
  if (!champ) throw new Error(`${sorte} has no ${code}`);
  return champ;
};

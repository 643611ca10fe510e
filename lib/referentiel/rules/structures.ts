import type { Liste } from "./valeur";

/** Types of requesting structures; the structures themselves are each espace's own data. */
export const TYPES_DE_STRUCTURE: Liste = {
  libelle: "Types de structure",
  source: "001:46, 001:69, 002:2587-2661, 003:332",
  valeurs: [
    { code: "ccas", libelle: "CCAS", source: "001:46" },
    { code: "foyer", libelle: "Foyer", source: "001:46" },
    { code: "cms", libelle: "CMS", source: "001:46" },
    { code: "mds", libelle: "MDS", source: "002:187" },
    { code: "udaf", libelle: "UDAF", source: "001:46" },
    { code: "chantier-insertion", libelle: "Chantier d’insertion", source: "001:46" },
    { code: "aiem", libelle: "AIEM", source: "001:46" },
    { code: "mission-locale", libelle: "Mission locale", source: "001:46" },
    { code: "ecole-deuxieme-chance", libelle: "École de la deuxième chance", source: "001:46" },
    { code: "cap-emploi", libelle: "Cap emploi", source: "001:69" },
    { code: "chrs", libelle: "CHRS", source: "002:3355" },
    { code: "siao", libelle: "SIAO", source: "003:332" },
    { code: "csapa", libelle: "CSAPA", source: "000:118" },
    { code: "caarud", libelle: "CAARUD", source: "000:118" },
    { code: "service-tutelle", libelle: "Service de tutelle", source: "002:1385" },
    { code: "bailleur-social", libelle: "Bailleur social", source: "002:2593" },
    { code: "hopital", libelle: "Hôpital", source: "002:2658" },
    { code: "cmp", libelle: "CMP", source: "002:2661" },
    { code: "service-social-scolaire", libelle: "Service social scolaire", source: "002:2651" },
    { code: "france-travail", libelle: "France Travail", source: "002:2588" },
    { code: "caf", libelle: "CAF", source: "002:2624" },
    { code: "cpam", libelle: "CPAM", source: "002:2623" },
    { code: "msa", libelle: "MSA", source: "002:2625" },
  ],
};

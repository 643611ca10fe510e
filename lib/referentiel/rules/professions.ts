import type { BaseSecret } from "./secret";
import type { Liste, ValeurDeReference } from "./valeur";

const SANTE = "Professionnels de santé";
const SOCIAL = "Professionnels du social";
const EDUCATION = "Professionnels de l’éducation";

/** The three families of professionals (001:84), in the order forms show them. */
export const FAMILLES_DE_PROFESSIONS = [SOCIAL, SANTE, EDUCATION] as const;

type Profession = ValeurDeReference & {
  /**
   * Basis of secrecy the profession or its usual mission gives (002:3344-3361).
   * Absent when the profession alone does not say: the person is then asked.
   */
  baseSecret?: BaseSecret;
};

export const PROFESSIONS = [
  {
    code: "ass",
    libelle: "Assistant·e de service social (ASS)",
    groupe: SOCIAL,
    source: "002:52",
    baseSecret: "PROFESSION",
  },
  {
    code: "cesf",
    libelle: "Conseiller·ère en économie sociale familiale (CESF)",
    groupe: SOCIAL,
    source: "002:53",
  },
  {
    code: "ass-volant",
    libelle: "Assistant·e de service social volant·e",
    groupe: SOCIAL,
    source: "002:548",
    baseSecret: "PROFESSION",
  },
  {
    code: "cesf-volant",
    libelle: "Conseiller·ère en économie sociale familiale volant·e",
    groupe: SOCIAL,
    source: "002:548",
  },
  {
    code: "secretaire-medico-social",
    libelle: "Secrétaire assistant·e médico-social·e",
    groupe: SOCIAL,
    source: "002:250",
  },
  { code: "referent-autonomie", libelle: "Référent·e autonomie", groupe: SOCIAL, source: "002:260" },
  {
    code: "cdie",
    libelle: "Conseiller·ère départemental·e en insertion et en emploi (CDIE)",
    groupe: SOCIAL,
    source: "002:263",
    baseSecret: "MISSION",
  },
  {
    code: "referent-administratif-rsa",
    libelle: "Référent·e administratif·ve RSA et accompagnement global",
    groupe: SOCIAL,
    source: "002:265",
    baseSecret: "MISSION",
  },
  {
    code: "referent-insertion",
    libelle: "Référent·e insertion",
    groupe: SOCIAL,
    source: "002:2610-2611",
    baseSecret: "MISSION",
  },
  {
    code: "conseiller-france-services",
    libelle: "Conseiller·ère France services",
    groupe: SOCIAL,
    source: "002:268",
  },
  {
    code: "tisf",
    libelle: "Technicien·ne de l’intervention sociale et familiale (TISF)",
    groupe: SOCIAL,
    source: "002:1463",
  },
  { code: "psychologue", libelle: "Psychologue", groupe: SANTE, source: "002:253" },
  {
    code: "medecin-pmi",
    libelle: "Médecin de PMI",
    groupe: SANTE,
    source: "002:257",
    baseSecret: "PROFESSION",
  },
  {
    code: "infirmier-puericulteur",
    libelle: "Infirmier·ère-puériculteur·rice",
    groupe: SANTE,
    source: "002:257-258",
    baseSecret: "PROFESSION",
  },
  { code: "sage-femme", libelle: "Sage-femme", groupe: SANTE, source: "002:258", baseSecret: "PROFESSION" },
  { code: "infirmier", libelle: "Infirmier·ère", groupe: SANTE, source: "002:260", baseSecret: "PROFESSION" },
  {
    code: "infirmier-prevention-adulte",
    libelle: "Infirmier·ère prévention adulte",
    groupe: SANTE,
    source: "002:770",
    baseSecret: "PROFESSION",
  },
  { code: "educateur", libelle: "Éducateur·rice", groupe: EDUCATION, source: "002:253" },
  {
    code: "educateur-mission-jeunesse",
    libelle: "Éducateur·rice spécialisé·e mission jeunesse",
    groupe: EDUCATION,
    source: "002:577-579",
  },
  {
    code: "educateur-jeunes-enfants",
    libelle: "Éducateur·rice de jeunes enfants",
    groupe: EDUCATION,
    source: "002:258",
    baseSecret: "MISSION",
  },
] as const satisfies readonly Profession[];

export type ProfessionCode = (typeof PROFESSIONS)[number]["code"];

export const LISTE_DES_PROFESSIONS: Liste = {
  libelle: "Professions",
  source: "002:52-53, 002:249-268, 002:548-579, 002:2599-2646",
  valeurs: PROFESSIONS.map(({ code, libelle, groupe, source }) => ({ code, libelle, groupe, source })),
};

/**
 * The basis of secrecy to suggest for a profession (Code pénal 226-13, 002:3344-3361).
 * Returns null when the profession does not settle it, or for a profession the espace added:
 * the basis is a fact about the person's post, so it is always asked and can always be changed.
 */
export function getBaseSecret(profession: string): BaseSecret | null {
  const connue: Profession | undefined = PROFESSIONS.find(({ code }) => code === profession);
  return connue?.baseSecret ?? null;
}

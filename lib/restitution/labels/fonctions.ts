import type { ProfessionCode } from "@/lib/referentiel/rules/professions";

/** Each profession as one says it to the person it helps: no acronym, both words spoken, an article. */
const FONCTIONS = {
  ass: "une assistante sociale ou un assistant social",
  cesf: "une conseillère ou un conseiller en économie sociale et familiale",
  "ass-volant": "une assistante sociale ou un assistant social",
  "cesf-volant": "une conseillère ou un conseiller en économie sociale et familiale",
  "secretaire-medico-social": "une ou un secrétaire d’un service social ou de santé",
  "referent-autonomie": "une personne qui s’occupe de l’aide aux personnes âgées ou handicapées",
  cdie: "une conseillère ou un conseiller en insertion et en emploi",
  "referent-administratif-rsa": "une personne qui s’occupe des dossiers de RSA",
  "referent-insertion": "une personne qui aide à trouver ou retrouver un emploi",
  "conseiller-france-services": "une conseillère ou un conseiller de France services",
  tisf: "une personne qui aide les familles à leur domicile",
  psychologue: "une ou un psychologue",
  "medecin-pmi": "une ou un médecin de la protection maternelle et infantile",
  "infirmier-puericulteur": "une infirmière ou un infirmier pour les jeunes enfants",
  "sage-femme": "une sage-femme ou un homme sage-femme",
  infirmier: "une infirmière ou un infirmier",
  "infirmier-prevention-adulte": "une infirmière ou un infirmier pour les adultes",
  educateur: "une éducatrice ou un éducateur",
  "educateur-mission-jeunesse": "une éducatrice ou un éducateur pour les jeunes",
  "educateur-jeunes-enfants": "une éducatrice ou un éducateur de jeunes enfants",
} as const satisfies Record<ProfessionCode, string>;

/** Who led the séance, whatever their profession. */
export const QUI_MENE = "la personne qui a mené la rencontre";
const SANS_PROFESSION = "une autre professionnelle ou un autre professionnel";

/** What follows the middle dot, and what of the word before it gives way to it: « éducateur·rice » is « éducatrice ». */
const FINALES: readonly [suffixe: string, cede: RegExp][] = [
  ["rice", /eur$/u],
  ["trice", /teur$/u],
  ["ère", /er$/u],
  ["ière", /ier$/u],
  ["euse", /eur$/u],
  ["ve", /f$/u],
];

const MOT_DOUBLE = /(\p{L}+)[·•](\p{L}+)/gu;

function feminin(mot: string, suffixe: string): string {
  const cede = FINALES.find(([finale]) => finale === suffixe)?.[1];
  return (cede ? mot.replace(cede, "") : mot) + suffixe;
}

/** A profession the espace added: its acronym left out, in lower case, both words spoken. */
function enClair(libelle: string): string {
  const nu = libelle.replace(/\s*\([^)]*\)/gu, "").trim();
  const bas = /^\p{Lu}{2}/u.test(nu) ? nu : nu.charAt(0).toLocaleLowerCase("fr") + nu.slice(1);
  const elle = bas.replace(MOT_DOUBLE, (_, mot: string, suffixe: string) => feminin(mot, suffixe));
  const lui = bas.replace(MOT_DOUBLE, "$1");
  return elle === lui ? bas : `une ${elle} ou un ${lui}`;
}

/** Someone by what they do, in words for the person; never their name. */
export function fonctionOf(profession: { code: string; libelle: string } | null | undefined): string {
  if (!profession) return SANS_PROFESSION;
  return (FONCTIONS as Record<string, string>)[profession.code] ?? enClair(profession.libelle);
}

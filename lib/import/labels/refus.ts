import type { CreateImportRefus } from "@/lib/import/commands/create";

export const CREATE_IMPORT_REFUS = {
  INTERDIT: "Vous ne pouvez pas importer ce que contient ce fichier.",
  VIDE: "Ce fichier est vide.",
  SANS_LIGNE: "Ce fichier n’a qu’une ligne d’en-têtes : il n’y a rien à importer.",
  FORMAT:
    "Ce fichier n’est pas un tableau. Enregistrez-le en .xlsx ou en .csv, puis choisissez-le à nouveau.",
  ANCIEN:
    "Ce fichier est un ancien classeur .xls, ou il est protégé par un mot de passe. Enregistrez-le en .xlsx, sans mot de passe.",
  ODS: "Ce classeur n’est pas au format .xlsx. Enregistrez-le en .xlsx ou en .csv, puis choisissez-le à nouveau.",
  PROTEGE: "Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.",
  MACROS: "Ce classeur contient des macros. Enregistrez-le en .xlsx, sans macro.",
  FORMULES:
    "Ce classeur contient des formules. Copiez les cellules, collez-les en valeurs, puis enregistrez-le.",
  ILLISIBLE:
    "Ce fichier est abîmé ou illisible. Ouvrez-le dans votre tableur et enregistrez-le à nouveau en .xlsx.",
  TROP_GROS: "Ce classeur est trop volumineux une fois ouvert. Ne gardez que la feuille à importer.",
  TROP_DE_LIGNES: "Une feuille de ce fichier a plus de 5 000 lignes. Coupez-la en plusieurs fichiers.",
  TROP_DE_COLONNES: "Une feuille de ce fichier a plus de 60 colonnes. Ne gardez que celles à importer.",
  GUILLEMETS:
    "Un guillemet droit n’est pas refermé dans ce fichier. Refermez-le, puis choisissez le fichier à nouveau.",
  CELLULE: "Une cellule de ce fichier dépasse 2 000 caractères. Raccourcissez-la.",
} as const satisfies Record<CreateImportRefus, string>;

export const UPDATE_IMPORT_REFUS = {
  INTROUVABLE: "Ce fichier n’est plus gardé. Choisissez-le à nouveau.",
  CHAMP_MANQUANT: "Dites quelle colonne sert à reconnaître chaque ligne.",
  CHAMP_DOUBLE: "Deux colonnes ne peuvent pas contenir la même chose.",
} as const;

export const RUN_IMPORT_REFUS = {
  INTROUVABLE: UPDATE_IMPORT_REFUS.INTROUVABLE,
  DEJA_FAIT: "Cet import est déjà fait.",
  APERCU_PERIME:
    "Ce que montre l’aperçu a changé depuis que vous l’avez ouvert. Rien n’a été écrit : rechargez la page et relisez-le.",
  LIGNES_EN_ERREUR:
    "Rien n’a été écrit : des lignes sont à corriger. Corrigez le fichier, ou cochez la case pour les laisser de côté.",
} as const;

/** Where a file goes wrong, when it is known: a cell, a row. */
export function describeRefus(refusal: { reason: keyof typeof CREATE_IMPORT_REFUS; ou?: string }) {
  const { reason, ou } = refusal;
  if (!ou) return undefined;
  const phrases: Partial<Record<typeof reason, string>> = {
    FORMULES: `La cellule ${ou} contient une formule. Copiez les cellules, collez-les en valeurs, puis enregistrez le fichier.`,
    GUILLEMETS: `Ligne ${ou} : un guillemet droit n’est pas refermé. Refermez-le, puis choisissez le fichier à nouveau.`,
    CELLULE: `Ligne ${ou} : une cellule dépasse 2 000 caractères. Raccourcissez-la.`,
    TROP_DE_LIGNES: `La feuille « ${ou} » a plus de 5 000 lignes. Coupez-la en plusieurs fichiers.`,
  };
  const message = phrases[reason];
  return message ? { message, errors: { fichier: message } } : undefined;
}

/** Which column to look at again. */
export function describeCorrespondance({
  reason,
  champ,
  colonne,
}: {
  reason: keyof typeof UPDATE_IMPORT_REFUS;
  champ?: string;
  colonne?: number;
}) {
  if (reason === "CHAMP_DOUBLE" && colonne !== undefined) {
    const message = `« ${champ} » est déjà donné à une autre colonne.`;
    return { message, errors: { [`colonne-${colonne}`]: message } };
  }
  if (reason === "CHAMP_MANQUANT")
    return { message: `Dites quelle colonne contient « ${champ} » : elle sert à reconnaître chaque ligne.` };
  return undefined;
}

const enumerer = (mots: readonly string[]) => mots.map((mot) => `« ${mot} »`).join(" ou ");

/** Why a line is left out: what is wrong, and what to write instead. */
export const RAISONS = {
  absent: (champ: string) => `${champ} : la cellule est vide.`,
  doublon: (numero: number) => `Déjà à la ligne ${numero} de ce fichier.`,
  formule: (champ: string) => `${champ} : le texte commence comme une formule. Effacez le signe du début.`,
  inconnu: (champ: string, valeur: string, proches: readonly string[]) =>
    proches.length > 0
      ? `${champ} : « ${valeur} » n’est pas dans vos listes. Vouliez-vous dire ${enumerer(proches)} ?`
      : `${champ} : « ${valeur} » n’est pas dans vos listes.`,
  structureInconnue: (champ: string, valeur: string, proches: readonly string[]) =>
    proches.length > 0
      ? `${champ} : aucune ne s’appelle « ${valeur} ». Vouliez-vous dire ${enumerer(proches)} ?`
      : `${champ} : aucune ne s’appelle « ${valeur} ». Ajoutez-la d’abord à vos structures.`,
  plusieurs: (champ: string, valeur: string) =>
    `${champ} : « ${valeur} » peut désigner plusieurs choix de vos listes.`,
  retire: (champ: string, valeur: string) => `${champ} : « ${valeur} » n’est plus proposé dans vos listes.`,
  refuse: (champ: string, phrase: string) => `${champ} : ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`,
  structureRetiree: "Une structure retirée porte ce nom. Donnez-en un autre.",
  structuresSemblables:
    "Plusieurs structures portent presque ce nom. Écrivez-le exactement comme dans votre liste.",
  accesFerme: "L’accès de cette personne est fermé. Rouvrez-le d’abord.",
  adressesSemblables:
    "Plusieurs personnes reçoivent leurs messages à cette adresse. Corrigez-les une par une.",
  codeInconnu: (code: string) =>
    `Aucun groupe n’a le code « ${code} ». Laissez la cellule vide pour en ouvrir un.`,
  groupeClos: "Ce groupe est clos : il ne change plus.",
  groupesSemblables:
    "Plusieurs groupes de cette sorte sont ouverts pour cette structure. Écrivez le code de celui-ci.",
  groupeConfie: "Ce groupe est confié à quelqu’un d’autre. Confiez-le depuis sa page.",
  lieuFixe: "Ce groupe est déjà compté ailleurs, et cela ne change plus.",
  placesPrises: (admis: number) => `Places : ${admis} personnes en sont déjà membres.`,
  personneInconnue: (champ: string, adresse: string) =>
    `${champ} : personne n’a l’adresse « ${adresse} » dans l’espace. Importez d’abord ses membres.`,
  plusieursPersonnes: (champ: string, adresse: string) =>
    `${champ} : plusieurs personnes ont l’adresse « ${adresse} ».`,
  sansRole: (champ: string, adresse: string, role: string) =>
    `${champ} : « ${adresse} » n’a pas d’accès ouvert comme ${role}.`,
  animeSonGroupe: (champ: string, adresse: string) =>
    `${champ} : « ${adresse} » anime ce groupe, et n’en est pas membre.`,
  dernierAdministrateur: "Plus personne n’administrerait l’espace. Gardez ce rôle à quelqu’un.",
} as const;

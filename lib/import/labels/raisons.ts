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
  dernierAdministrateur: "Plus personne n’administrerait l’espace. Gardez ce rôle à quelqu’un.",
} as const;

import type { Sorte } from "@/lib/import/rules/champs";
import type { Bilan, Changement, EtatLigne } from "@/lib/import/rules/plan";

export const SORTE_LABELS = {
  STRUCTURES: "Des structures",
  MEMBRES: "Des membres",
  GROUPES: "Des groupes",
} as const satisfies Record<Sorte, string>;

/** Where the things imported are, from the espace's address, and what the way there says. */
export const SORTE_PAGES = {
  STRUCTURES: { path: "/reglages/structures", label: "Les structures" },
  MEMBRES: { path: "/reglages/membres", label: "Les membres" },
  GROUPES: { path: "/groupes", label: "Les groupes" },
} as const satisfies Record<Sorte, { path: string; label: string }>;

export const ETAT_LIGNE_LABELS = {
  CREER: "Sera créée",
  MODIFIER: "Sera modifiée",
  INCHANGEE: "Inchangée",
  ECARTEE: "Écartée",
} as const satisfies Record<EtatLigne, string>;

export const ETAPES = ["Le fichier", "Les colonnes", "L’aperçu"] as const;

const accord = (nombre: number, un: string, plusieurs: string) => `${nombre} ${nombre > 1 ? plusieurs : un}`;

const OBJETS = {
  STRUCTURES: { un: "structure", plusieurs: "structures", e: "e" },
  MEMBRES: { un: "membre", plusieurs: "membres", e: "" },
  GROUPES: { un: "groupe", plusieurs: "groupes", e: "" },
} as const satisfies Record<Sorte, { un: string; plusieurs: string; e: string }>;

/** « 12 structures créées, 3 modifiées, 40 inchangées ; 2 lignes laissées de côté. » */
export function formatBilan(sorte: Sorte, bilan: Bilan): string {
  if (bilan.CREER + bilan.MODIFIER === 0) return `Rien n’a changé${formatEcartees(bilan)}`;
  const { un, plusieurs, e } = OBJETS[sorte];
  const parts = [
    bilan.CREER ? `${accord(bilan.CREER, `${un} créé${e}`, `${plusieurs} créé${e}s`)}` : "",
    bilan.MODIFIER ? accord(bilan.MODIFIER, `${un} modifié${e}`, `${plusieurs} modifié${e}s`) : "",
    bilan.INCHANGEE ? accord(bilan.INCHANGEE, "ligne inchangée", "lignes inchangées") : "",
  ];
  return `${parts.filter(Boolean).join(", ")}${formatEcartees(bilan)}`;
}

const formatEcartees = ({ ECARTEE }: Bilan): string =>
  ECARTEE > 0 ? ` ; ${accord(ECARTEE, "ligne laissée de côté", "lignes laissées de côté")}.` : ".";

/** What the preview says in a sentence. */
export function formatApercu(bilan: Bilan): string {
  const parts = [
    bilan.CREER ? accord(bilan.CREER, "sera créée", "seront créées") : "",
    bilan.MODIFIER ? accord(bilan.MODIFIER, "sera modifiée", "seront modifiées") : "",
    bilan.INCHANGEE ? accord(bilan.INCHANGEE, "inchangée", "inchangées") : "",
    bilan.ECARTEE ? `${bilan.ECARTEE} à corriger` : "",
  ].filter(Boolean);
  const total = bilan.CREER + bilan.MODIFIER + bilan.INCHANGEE + bilan.ECARTEE;
  return `${accord(total, "ligne", "lignes")} : ${parts.join(", ")}. Rien n’est encore écrit.`;
}

/** What one agrees to by leaving lines out. */
export const formatLaisser = ({ ECARTEE }: Bilan): string =>
  ECARTEE > 1 ? `Laisser de côté les ${ECARTEE} lignes à corriger` : "Laisser de côté la ligne à corriger";

/** Who would be able to open and close accesses, by their lines. */
export const formatAdministration = (numeros: readonly number[]): string =>
  numeros.length > 1
    ? `Lignes ${numeros.slice(0, 20).join(", ")} : ces personnes pourront ouvrir et fermer les accès.`
    : `Ligne ${numeros[0]} : cette personne pourra ouvrir et fermer les accès.`;

/** « Téléphone : de « 02 40… » à « 02 41… » ». */
export const formatChangement = ({ champ, avant, apres }: Changement): string =>
  avant ? `${champ} : ${apres}, au lieu de ${avant}` : `${champ} : ${apres}`;

/** What was read, before anything is said of its columns. */
export function formatFichier({
  sorte,
  feuilles,
  feuille,
}: {
  sorte: Sorte;
  feuilles: { lignes: number }[];
  feuille: number;
}): string {
  const lignes = feuilles[feuille]?.lignes ?? 0;
  return `${SORTE_LABELS[sorte]} : ${accord(lignes, "ligne lue", "lignes lues")}. Vérifiez ce que dit chaque colonne.`;
}

/** What the button does. */
export function formatGeste(sorte: Sorte, { CREER, MODIFIER }: Bilan): string {
  const { un, plusieurs } = OBJETS[sorte];
  return `Importer ${accord(CREER + MODIFIER, un, plusieurs)}`;
}

import type { Evolution } from "@/lib/bilan/rules/instantane";
import { formatEnTrop } from "@/lib/charge/labels/phrases";
import { DECIMALES, formatHeures, formatNombre } from "@/lib/indicateur/labels";
import type { CelluleProtegee } from "@/lib/indicateur/rules/lectures";
import type { Maintenant, TableauDeBord } from "./queries";
import type { Periode } from "./rules";

export const PERIODE_LABELS = {
  annee: "Année",
  s1: "1er semestre",
  s2: "2e semestre",
  t1: "1er trimestre",
  t2: "2e trimestre",
  t3: "3e trimestre",
  t4: "4e trimestre",
} as const satisfies Record<Periode, string>;

/** « 14 demandes attendaient une réponse à la fin du dernier mois. » */
function formatDemandes({ valeur, secret }: CelluleProtegee): string[] {
  if (secret)
    return ["Le nombre de demandes qui attendent une réponse est couvert par le secret statistique."];
  if (valeur === null) return [];
  const fin = "à la fin du dernier mois.";
  if (valeur === 0) return [`Aucune demande n’attendait de réponse ${fin}`];
  return [`${valeur === 1 ? "Une demande attendait" : `${valeur} demandes attendaient`} une réponse ${fin}`];
}

/** « 7 professionnels attendent une place dans un groupe : 4 à Nantes, 3 à Châteaubriant. » */
function formatPlaces(places: Maintenant["places"]): string {
  const total = places.reduce((somme, { personnes }) => somme + personnes, 0);
  if (total === 0) return "Personne n’attend de place dans un groupe.";
  const ou = places.map(({ delegation, personnes }) => `${personnes} à ${delegation}`).join(", ");
  return `${total === 1 ? "Un professionnel attend" : `${total} professionnels attendent`} une place dans un groupe\u00A0: ${ou}.`;
}

/** What waits now, in sentences. */
export const listMaintenant = ({ demandes, places, surcharge }: Maintenant): string[] => [
  ...(demandes ? formatDemandes(demandes) : []),
  formatPlaces(places),
  ...(surcharge ? [formatEnTrop(surcharge.enTrop, surcharge.horizon)] : []),
];

/** What the year is set beside. */
export function formatAvant({
  chiffres,
  precedente,
}: Pick<TableauDeBord, "chiffres" | "precedente">): string {
  const { annee, enCours } = chiffres;
  if (!precedente) return `${annee - 1} n’a pas de chiffres\u00A0: il n’y a pas de comparaison.`;
  const source =
    precedente.version === null
      ? `${precedente.annee} n’a pas de bilan publié\u00A0: ses chiffres sont ceux d’aujourd’hui.`
      : `Les chiffres de ${precedente.annee} sont ceux de son bilan publié.`;
  return enCours ? `${source} ${annee} n’est pas finie.` : source;
}

/** « + 12 », « − 3 h », « = »; nothing where one of the two is withheld. */
export function formatEcart({ avant, apres, unite }: Evolution): string {
  if (avant === null || apres === null) return "";
  const ecart = apres - avant;
  if (ecart === 0) return "=";
  const decimales = DECIMALES[unite];
  const taille = Math.abs(ecart);
  const dite = decimales === "heures" ? formatHeures(taille) : formatNombre(taille, decimales);
  return `${ecart > 0 ? "+" : "−"}\u00A0${dite}`;
}

export const PERIODE_NOTE =
  "Sur une partie de l’année, seules se comparent les séances et les heures\u00A0: un compte de situations, mois par mois, dirait de quelques-unes quand elles sont venues.";

import type { SaveBilanRefus, ValidateBilanRefus } from "@/lib/bilan-groupe/commands";
import type { BilanDuGroupe } from "@/lib/bilan-groupe/queries/bilan";
import type { RedactionBilan } from "@/lib/bilan-groupe/queries/redaction";
import type { ChiffresGroupe, SectionBilan } from "@/lib/bilan-groupe/rules";
import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import { formatDuree, formatMoment } from "@/lib/time";

export const SECTION_LABELS = {
  objectifs: "Les objectifs poursuivis",
  composition: "La composition du groupe",
  organisation: "L’organisation des séances",
  outils: "Les outils utilisés",
  resultats: "Les résultats obtenus",
  suites: "Et maintenant",
} as const satisfies Record<SectionBilan, string>;

export const SECTION_AIDES = {
  objectifs:
    "Repris du protocole en vigueur : ce que le groupe s’était donné à faire, et ce qui a changé en route.",
  composition:
    "Les chiffres sont à côté. Ici, ce qu’ils ne disent pas : qui manquait, ce que les départs ont changé.",
  organisation: "Le rythme tenu, la place de l’apport et des situations, ce qui a facilité ou gêné.",
  outils: "Ce que le groupe a fait des outils comptés ci-contre.",
  resultats: "Ce qui a bougé dans l’accompagnement et entre les professionnels. Sans raconter une situation.",
  suites: "Ce que le groupe devient : il continue, s’arrête, passe le relais.",
} as const satisfies Record<SectionBilan, string>;

const s = (nombre: number) => (nombre > 1 ? "s" : "");
const plus = (nombre: number, mot: string) => `${nombre} ${mot}${s(nombre)}`;
const decompte = (lignes: readonly { libelle: string; nombre: number }[]) =>
  lignes.length === 0
    ? "Aucun noté"
    : lignes.map(({ libelle, nombre }) => `${libelle} (${nombre})`).join(", ");

/** The year's activity in words, as a list of terms: on the page, in the file and for who listens. */
export function formatChiffres(chiffres: ChiffresGroupe): [string, string][] {
  const { seances, minutes, presences, membres, structures, professions, outils } = chiffres;
  const { tenues, annulees, aVenir, sansStatut } = seances;
  const autres = [
    annulees > 0 ? plus(annulees, "annulée") : "",
    aVenir > 0 ? `${aVenir} à venir` : "",
    sansStatut > 0 ? `${sansStatut} sans suite notée` : "",
  ].filter(Boolean);
  const departs = [
    membres.entrees > 0 ? plus(membres.entrees, "arrivée") : "",
    membres.sorties > 0 ? plus(membres.sorties, "départ") : "",
  ].filter(Boolean);
  return [
    ["Séances", [plus(tenues, "tenue"), ...autres].join(", ")],
    [
      "Temps",
      `${formatDuree(minutes.seance)} en séance, ${formatDuree(minutes.preparation)} de préparation et de synthèse`,
    ],
    [
      "Membres",
      `${plus(membres.total, "professionnel")}, ${plus(structures, "structure")}${departs.length > 0 ? ` (${departs.join(", ")})` : ""}`,
    ],
    ["Professions", decompte(professions)],
    [
      "Présences",
      `${presences.presents} sur ${presences.attendus} attendues, toutes séances tenues confondues`,
    ],
    ["Outils", decompte(outils)],
  ];
}

/** What is in the fields when one begins to write. */
export const DEPARTS = {
  DOSSIER: "Les objectifs sont repris du protocole ; les chiffres sont à côté. Le reste est à écrire.",
  BROUILLON: "Vous reprenez le brouillon enregistré.",
  CORRECTION: "Vous partez de la version validée : la vôtre sera la suivante.",
} as const satisfies Record<RedactionBilan["depart"], string>;

/** Where a bilan stands, in a sentence. */
export function formatEtatBilan({ valide, brouillon, droits }: BilanDuGroupe, zone: string): string {
  if (brouillon)
    return `Version ${brouillon.version} en cours, enregistrée par ${brouillon.par} le ${formatMoment(brouillon.le, zone)}.`;
  if (valide)
    return `Version ${valide.version}, validée par ${valide.par} le ${formatMoment(valide.le, zone)}.`;
  return droits.ecrire ? "À écrire : les chiffres sont déjà là." : "Il n’est pas encore validé.";
}

export const REFUS_ECRITURE = {
  INTROUVABLE: "Ce groupe ne vous est plus confié, ou n’a aucune séance cette année-là.",
  PERIME:
    "Quelqu’un d’autre a enregistré ce bilan depuis que vous l’avez ouvert. Ouvrez-le dans un autre onglet pour comparer : votre texte est encore là.",
} as const satisfies Record<SaveBilanRefus, string>;

export const REFUS_VALIDATION = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Ce groupe ne vous est plus confié, ou ce bilan n’existe plus.",
  PERIME: "Ce bilan a changé depuis que vous l’avez relu. Rechargez la page avant de valider.",
  INCOMPLET: "Les objectifs et les résultats sont à écrire avant de valider.",
  SANS_STATUT: "Une séance passée attend qu’on note si elle a eu lieu. Le bilan se valide ensuite.",
} as const satisfies Record<ValidateBilanRefus, string>;

export const describeRefus = describeAlertes;

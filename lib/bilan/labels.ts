import type { CreateBilanRefus } from "@/lib/bilan/commands/create";
import type { RetryFichiersRefus } from "@/lib/bilan/commands/demande-fichiers";
import type { TakeExtraitsRefus, TakeIndividuelsRefus } from "@/lib/bilan/commands/extraits";
import type { PublishBilanRefus } from "@/lib/bilan/commands/publish";
import type { CreateRemarqueRefus, RemarqueRefus } from "@/lib/bilan/commands/remark";
import type { ReopenBilanRefus, SubmitBilanRefus } from "@/lib/bilan/commands/review";
import type { SaveBilanRefus } from "@/lib/bilan/commands/save";
import type { BilanLu } from "@/lib/bilan/queries/bilan";
import { EFFET_LABELS } from "@/lib/cloture/labels";
import { formatNombre } from "@/lib/indicateur/labels";
import { describeAlertes, REFUS_ALERTES } from "@/lib/levee/labels";
import { STATUT_PISTE_LABELS } from "@/lib/piste/labels";
import { formatJourLong, formatMoment } from "@/lib/time";
import type { EtatBilan } from "@/prisma/client/enums";
import { MARQUE_A_REECRIRE, type Origine } from "./rules/extraits";
import type { EtatFichier, Format } from "./rules/fichiers";
import type { Instantane } from "./rules/instantane";
import type { PartieBilan, SectionBilan } from "./rules/plan";

export const SECTION_LABELS = {
  synthese: "L’essentiel",
  changements: "Ce que cette version change",
  contexte: "L’année en quelques mots",
  activite: "L’activité",
  groupes: "Le TAD collectif",
  problematiques: "Le travail individuel, et la nature des problématiques",
  pistes: "Les solutions travaillées",
  outils: "Les outils méthodologiques",
  effets: "Les effets sur l’accompagnement des personnes",
  partenariats: "Les instances et la sensibilisation",
  perspectives: "Les perspectives",
} as const satisfies Record<PartieBilan, string>;

/** Where a part stands: « en 3e place ». */
export const formatPlace = (place: number): string => (place === 1 ? "En 1re place" : `En ${place}e place`);

export const REFUS_PLAN = {
  INTERDIT: "Seul l’administrateur ou l’administratrice règle le plan du bilan.",
} as const;

export const SECTION_AIDES = {
  synthese: "Trois phrases, pour qui ne lira qu’une page : elles sont aussi celles du résumé.",
  changements: "Ce qui a été corrigé depuis la version publiée, pour qui l’a déjà lue.",
  contexte: "Ce qui a marqué l’année : l’équipe, les territoires, ce qui a commencé ou s’est arrêté.",
  activite: "Les chiffres sont à côté. Ici, ce qu’ils ne disent pas.",
  problematiques: "Ce qui revient d’une situation à l’autre, sans en raconter une.",
  pistes: "Ce que les professionnels ont cherché, retenu, essayé.",
  outils: "Ce que les professionnels ont reçu, et ce qu’ils en font.",
  effets: "Ce qui a bougé dans l’accompagnement. C’est déclaratif : dites qui le dit.",
  partenariats: "Ce que ces rencontres ont permis.",
  perspectives: "Ce qui est prévu, ce qui est demandé au comité de pilotage.",
} as const satisfies Record<SectionBilan, string>;

export const ETAT_LABELS = {
  BROUILLON: "Brouillon",
  EN_RELECTURE: "En relecture",
  PUBLIE: "Publié",
} as const satisfies Record<EtatBilan, string>;

/** Where a version stands, in a sentence. */
export function formatEtatBilan({ etat, version, redige, soumis, publie }: BilanLu, zone: string): string {
  if (etat === "PUBLIE" && publie)
    return `Version ${version}, publiée par ${publie.par} le ${formatMoment(publie.le, zone, { annee: true })}.`;
  if (etat === "EN_RELECTURE" && soumis)
    return `Version ${version}, donnée à relire par ${soumis.par} le ${formatMoment(soumis.le, zone, { annee: true })}.`;
  return `Version ${version} en cours, enregistrée par ${redige.par} le ${formatMoment(redige.le, zone, { annee: true })}.`;
}

/** What each file is for. */
export const FORMAT_LABELS = {
  PDF: "PDF, pour lire et imprimer",
  SYNTHESE: "PDF d’une page, l’essentiel",
  DOCX: "Word, pour retoucher",
  ODT: "OpenDocument, pour retoucher",
  XLSX: "Excel, tous les tableaux",
  ODS: "OpenDocument, tous les tableaux",
  CSV: "CSV, tous les chiffres",
} as const satisfies Record<Format, string>;

/** « 3 fichiers sur 7 prêts. »: where the files of a version stand. */
export function formatAvancement(fichiers: readonly EtatFichier[]): string {
  const prets = fichiers.filter(({ etat }) => etat === "PRET").length;
  if (prets === fichiers.length) return "Tous les fichiers sont prêts.";
  return `${prets} ${prets < 2 ? "fichier" : "fichiers"} sur ${fichiers.length} ${prets < 2 ? "prêt" : "prêts"}.`;
}

const KILO = 1024;

/** « 196 Ko », « 1,2 Mo ». */
export const formatTaille = (octets: number): string =>
  octets < KILO * KILO
    ? `${formatNombre(Math.max(1, Math.round(octets / KILO)))} Ko`
    : `${formatNombre(Math.round((octets * 10) / KILO / KILO) / 10)} Mo`;

/** Until when figures of situations go, and whose they are. */
export function formatArret({
  arret,
  version,
  chiffresDe,
}: Pick<Instantane, "arret" | "version" | "chiffresDe">) {
  const jour = formatJourLong(arret);
  return version === chiffresDe
    ? `Chiffres arrêtés au ${jour}.`
    : `Les chiffres des séances et des situations sont ceux de la version ${chiffresDe}, arrêtés au ${jour} : une version ne les change pas quand leur différence pourrait parler de quelques situations.`;
}

/** What the year is compared with, or why it isn’t. */
export const formatComparaison = (annee: number, evolution: Instantane["evolution"]): string =>
  evolution
    ? `Les chiffres publiés de ${evolution.annee} (version ${evolution.version}) et de ${annee}, sur l’ensemble de l’espace.`
    : `Aucun bilan de ${annee - 1} n’était publié : il n’y a pas de comparaison.`;

/** The text of a part: its words, and those on each group under it. */
export const formatChamp = (champ: string, groupes: Instantane["groupes"]): string =>
  champ in SECTION_LABELS
    ? SECTION_LABELS[champ as SectionBilan]
    : (groupes.find(({ id }) => champ === `g-${id}`)?.nom ?? SECTION_LABELS.groupes);

/** Where an extract comes from: what the professional made of it, or what they declared. */
export function formatOrigine(origine: Origine): string {
  if (origine.sorte === "PISTE") return `Piste ${STATUT_PISTE_LABELS[origine.statut].toLowerCase()}`;
  if (origine.sorte === "COMPTE_RENDU") return "Compte rendu validé";
  const quand = origine.sorte === "SUIVI" ? `${origine.mois} mois après` : "À la clôture";
  return `${quand} : ${EFFET_LABELS[origine.effet].toLowerCase()}`;
}

/** What has just been done, and what comes of it. */
export const FAITS = {
  soumettre: {
    titre: "Le bilan est donné à relire.",
    suite: "Les responsables le lisent ici. Il se publie, ou revient à l’écriture avec une remarque.",
  },
  publier: {
    titre: "Le bilan est publié.",
    suite: "Le comité de pilotage le lit ici et en prend les fichiers. Cette version ne change plus.",
  },
} as const;

const PERIME =
  "Quelqu’un d’autre a enregistré ce bilan depuis que vous l’avez ouvert. Rechargez la page pour lire ce qu’il dit maintenant.";

export const REFUS_CREATION = {
  INTERDIT: "Seuls l’intervenant·e et le secrétariat écrivent le bilan.",
  ANNEE_A_VENIR: "Cette année n’a pas encore commencé.",
} as const satisfies Record<CreateBilanRefus, string>;

export const REFUS_ECRITURE = {
  INTROUVABLE: "Ce bilan n’est plus un brouillon : il est en relecture, ou déjà publié.",
  PERIME:
    "Quelqu’un d’autre a enregistré ce bilan depuis que vous l’avez ouvert : votre texte est encore là.",
} as const satisfies Record<SaveBilanRefus, string>;

export const REFUS_EXTRAITS = {
  INTROUVABLE: "Ce bilan de groupe ne vous est plus ouvert, ou le bilan n’est plus un brouillon.",
  TROP_LONG:
    "Le texte serait trop long : choisissez moins de parties, ou raccourcissez ce qui est déjà écrit.",
} as const satisfies Record<TakeExtraitsRefus, string>;

export const REFUS_INDIVIDUELS = {
  INTROUVABLE: "Ce bilan n’est plus un brouillon.",
  EXTRAIT_PERDU:
    "Un extrait choisi ne se lit plus : la personne a retiré son accord, ou ce qui a été écrit a changé. Rechargez la page, puis choisissez à nouveau.",
  ALERTE: "Un mot d’un extrait choisi pourrait faire reconnaître quelqu’un : décochez-le.",
  TROP_LONG:
    "Le texte serait trop long : choisissez moins d’extraits, ou raccourcissez ce qui est déjà écrit.",
} as const satisfies Record<TakeIndividuelsRefus, string>;

export const REFUS_ENVOI = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Ce bilan n’est plus un brouillon.",
  PERIME,
  A_REECRIRE: `Un extrait repris porte encore « ${MARQUE_A_REECRIRE} » : dites-le avec vos mots, puis retirez cette marque.`,
  INCOMPLET: "Il reste à écrire ce que l’évaluation attend du travail individuel.",
} as const satisfies Record<SubmitBilanRefus, string>;

export const REFUS_RETOUR = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Ce bilan n’est plus en relecture.",
  PERIME,
} as const satisfies Record<ReopenBilanRefus, string>;

export const REFUS_PUBLICATION = {
  INTROUVABLE: "Ce bilan n’est plus en relecture.",
  PERIME,
  ANNEE_EN_COURS: "Un bilan se publie quand son année est finie.",
  SANS_STATUT:
    "Une séance passée attend qu’on note si elle a eu lieu : les chiffres seraient faux. « Ce qui manque au bilan » dit laquelle.",
  ALERTES: "Un passage pourrait faire reconnaître quelqu’un. Renvoyez le bilan à l’écriture pour y répondre.",
} as const satisfies Record<PublishBilanRefus, string>;

export const REFUS_FICHIERS = {
  INTROUVABLE: "Ce bilan ne vous est plus ouvert.",
} as const satisfies Record<RetryFichiersRefus, string>;

/** What publishing would erase without anyone having said that it is done. */
export const formatAVoir = (nombre: number): string =>
  nombre === 1
    ? "Une remarque reste à voir : publier l’efface."
    : `${nombre} remarques restent à voir : publier les efface.`;

export const REFUS_REMARQUE = {
  ...REFUS_ALERTES,
  INTROUVABLE: "Ce bilan n’est plus à écrire ni à relire, ou cette remarque a changé. Rechargez la page.",
} as const satisfies Record<CreateRemarqueRefus | RemarqueRefus, string>;

export const describeRefus = describeAlertes;

/** What is folded under the first tables of a part. */
export const formatSuite = (nombre: number): string =>
  nombre === 1 ? "Un autre tableau" : `${nombre} autres tableaux`;

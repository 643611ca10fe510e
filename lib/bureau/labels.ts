import { type Bureau, type NatureTache, SECTIONS, type Section, type Tache } from "@/lib/bureau/rules";
import { formatEnumeration } from "@/lib/enumeration";
import { diffDays, formatDepuis, formatJour, formatJours, formatMoment, type Jour, jourOf } from "@/lib/time";

type SectionLabels = { titre: string; vide: string; action?: { label: string; href: string } };

/** What a section is called, what it means that it is empty, and where to go when one comes with something new. */
export const SECTION_LABELS = {
  prendre: {
    titre: "Rendez-vous à prendre",
    vide: "Chaque situation et chaque groupe a sa prochaine date.",
    action: { label: "Ouvrir l’agenda", href: "/agenda" },
  },
  rappeler: {
    titre: "À rappeler",
    vide: "Personne ne vous doit de réponse, et chacun a reçu son rappel.",
    action: { label: "Trouver une personne", href: "/recherche" },
  },
  ecrire: { titre: "À écrire", vide: "Les séances passées sont notées, vos comptes rendus sont remis." },
  envoyer: {
    titre: "À envoyer",
    vide: "Les lettres préparées sont parties.",
    action: { label: "Préparer un courrier", href: "/courriers/nouveau" },
  },
} as const satisfies Record<Section, SectionLabels>;

/** What is to be done, in a sentence's beginning, the button that does it, and since when it waits where a deadline runs. */
export const TACHE_LABELS = {
  report: { titre: "Séance reportée", action: "Donner une date", depuis: "Sans date depuis" },
  "sans-seance": { titre: "Situation sans séance prévue", action: "Planifier", depuis: "Sans date depuis" },
  "groupe-sans-seance": {
    titre: "Groupe sans séance prévue",
    action: "Planifier",
    depuis: "Sans date depuis",
  },
  confirmation: { titre: "Date proposée, à confirmer", action: "Confirmer" },
  rappel: { titre: "Séance dans la semaine, sans rappel par courriel", action: "Voir qui vient" },
  transmise: { titre: "Demande transmise, pas encore confirmée", action: "Rappeler", depuis: "Transmise" },
  accord: { titre: "Accord de la personne attendu du référent", action: "Voir l’accord" },
  acceptation: { titre: "Protocole d’un groupe, acceptations attendues", action: "Voir le groupe" },
  validation: {
    titre: "Compte rendu remis, à valider par l’intervenant·e",
    action: "Voir la séance",
    depuis: "Séance du",
  },
  tenue: { titre: "Séance passée : noter si elle s’est tenue et qui était là", action: "Noter" },
  rencontre: { titre: "Rencontre passée : noter si elle s’est tenue", action: "Noter" },
  saisie: { titre: "Demande à finir de noter", action: "Reprendre" },
  "compte-rendu": { titre: "Compte rendu à écrire", action: "Écrire", depuis: "Séance du" },
  "compte-rendu-rencontre": {
    titre: "Compte rendu d’une rencontre à écrire",
    action: "Écrire",
    depuis: "Rencontre du",
  },
  "rencontres-anciennes": { titre: "Compte rendu ancien d’une rencontre", action: "Voir la liste" },
  redaction: { titre: "Compte rendu commencé", action: "Reprendre", depuis: "Séance du" },
  lettres: { titre: "Lettres à préparer pour un groupe", action: "Préparer" },
  courrier: { titre: "Courrier préparé, à envoyer", action: "Ouvrir" },
  courriel: { titre: "Courriel refusé : joindre la personne autrement", action: "Voir comment" },
} as const satisfies Record<NatureTache, { titre: string; action: string; depuis?: string }>;

/** What a desk with nothing on it means, on the day one comes in. */
export const BUREAU_VIDE = {
  titre: "Une journée calme.",
  texte:
    "Chaque situation et chaque groupe a sa prochaine date, personne n’attend de réponse, les comptes rendus sont remis et les lettres sont parties. Ce qui se présentera d’ici votre prochaine journée sera ici, le plus urgent d’abord.",
} as const;

/** By when, in words: « avant le … » would leave the day itself in doubt. */
export function formatEcheance(echeance: Jour, today: Jour): string {
  const jours = diffDays(echeance, today);
  if (jours > 0) return jours === 1 ? "En retard d’un jour" : `En retard de ${formatJours(jours)}`;
  if (jours === 0) return "Aujourd’hui au plus tard";
  return jours === -1 ? "Demain au plus tard" : `Au plus tard le ${formatJour(echeance)}`;
}

/** How many names a line takes. */
const NOMS = 3;

/** « Léa Moreau et Paul Le Gall », « Léa Moreau, Paul Le Gall et 6 autres ». */
export function formatQui(noms: readonly string[]): string {
  const dits =
    noms.length > NOMS ? [...noms.slice(0, NOMS - 1), `${noms.length - NOMS + 1}\u00a0autres`] : noms;
  return formatEnumeration(dits);
}

/** « Compte rendu à écrire », « 23 comptes rendus de rencontres anciens ». */
export const formatTitre = ({ nature, nombre }: Pick<Tache, "nature" | "nombre">): string =>
  nature === "rencontres-anciennes" && nombre > 1
    ? `${nombre} comptes rendus de rencontres anciens`
    : TACHE_LABELS[nature].titre;

type Quand = Pick<Tache, "nature" | "moment" | "depuis">;

/** « Sans date depuis le mercredi 30 septembre » where a deadline counts from then; else when it takes place. */
export function formatQuand({ nature, moment, depuis }: Quand, now: Date, zone: string): string {
  const annee = (instant: Date) => jourOf(instant, zone).slice(0, 4) !== jourOf(now, zone).slice(0, 4);
  const labels: { titre: string; depuis?: string } = TACHE_LABELS[nature];
  if (labels.depuis) {
    const jour = formatJour(jourOf(depuis, zone), { annee: annee(depuis) });
    return labels.depuis.endsWith("du") ? `${labels.depuis} ${jour}` : `${labels.depuis} le ${jour}`;
  }
  return moment
    ? `le ${formatMoment(moment, zone, { annee: annee(moment) })}`
    : formatDepuis(depuis, now, zone);
}

/** « 12 choses attendent, dont 3 en retard. » */
export function formatBureau(bureau: Bureau): string {
  const total = (compte: "nombre" | "enRetard") =>
    SECTIONS.reduce((somme, section) => somme + bureau[section][compte], 0);
  const [nombre, retards] = [total("nombre"), total("enRetard")];
  if (nombre === 0) return "Le bureau est en ordre.";
  const attend = nombre === 1 ? "Une chose attend" : `${nombre} choses attendent`;
  if (retards === 0) return `${attend}, rien n’est en retard.`;
  return `${attend}, dont ${retards === 1 ? "une" : retards} en retard.`;
}

/** What is folded under a section, and what is not even there yet. */
export const formatSuite = (nombre: number): string =>
  nombre === 1 ? "Et une autre" : `Et ${nombre} autres`;
export const formatAutres = (nombre: number): string =>
  nombre === 1
    ? "Une autre viendra une fois celles-ci faites."
    : `${nombre} autres viendront une fois celles-ci faites.`;

import { addDays, type Jour, jourOf } from "@/lib/time";

/** The four sections of the desk, in the order they are read. */
export const SECTIONS = ["prendre", "rappeler", "ecrire", "envoyer"] as const;
export type Section = (typeof SECTIONS)[number];

/** What makes a thing late: one of the espace's delays, counted from when it began to wait. */
type Delai = "alerte" | "confirmation" | "compte-rendu";
/** `apres`: below what is written of the séances and the demandes, whatever its date. */
type Nature = { section: Section; delai: Delai | null; apres?: true };

/** What the desk holds, each section in its own order, and what makes it late. */
export const NATURES = {
  report: { section: "prendre", delai: "alerte" },
  "sans-seance": { section: "prendre", delai: "alerte" },
  "groupe-sans-seance": { section: "prendre", delai: "alerte" },
  confirmation: { section: "prendre", delai: null },
  rappel: { section: "rappeler", delai: null },
  transmise: { section: "rappeler", delai: "confirmation" },
  accord: { section: "rappeler", delai: null },
  acceptation: { section: "rappeler", delai: null },
  validation: { section: "rappeler", delai: "compte-rendu" },
  tenue: { section: "ecrire", delai: null },
  saisie: { section: "ecrire", delai: null },
  "compte-rendu": { section: "ecrire", delai: "compte-rendu" },
  redaction: { section: "ecrire", delai: "compte-rendu" },
  rencontre: { section: "ecrire", delai: null, apres: true },
  "compte-rendu-rencontre": { section: "ecrire", delai: "compte-rendu", apres: true },
  "rencontres-anciennes": { section: "ecrire", delai: null, apres: true },
  lettres: { section: "envoyer", delai: null },
  courrier: { section: "envoyer", delai: null },
  courriel: { section: "envoyer", delai: null },
} as const satisfies Record<string, Nature>;
export type NatureTache = keyof typeof NATURES;

/** Someone of the desk; their telephone is their own or their structure's. */
export type Joignable = { nom: string; telephone: string | null; courriel: string | null };

/** One thing on the desk: codes, people and dates, never a word of a case. */
export type Tache = {
  nature: NatureTache;
  id: string;
  code: string | null;
  /** Who it is done with, or for, by name; how they are reached where that is what is to be done. */
  qui: Joignable[];
  /** The séance it is about. */
  moment: Date | null;
  depuis: Date;
  /** How many it stands for, when it is one line for several. */
  nombre: number;
  /** The last day on which it is not late. */
  echeance: Jour | null;
  enRetard: boolean;
};

/** Each section, the most urgent first: what it shows at most, and how many it holds, of which late. */
export type Bureau = Record<Section, { taches: Tache[]; nombre: number; enRetard: number }>;

/** By when something is due: so many calendar days after it began to wait, and whether that is past. */
export function echeanceOf(depuis: Date, delai: number, now: Date, zone: string) {
  const echeance = addDays(jourOf(depuis, zone), delai);
  return { echeance, enRetard: echeance < jourOf(now, zone) };
}

/** Under the espace's address, where it is done. */
export function hrefOf({ nature, id }: Pick<Tache, "nature" | "id">): string {
  return CHEMINS[nature].replace("*", id);
}

const CHEMINS: Record<NatureTache, string> = {
  report: "/seances/*/reporter",
  "sans-seance": "/situations/*/planifier",
  "groupe-sans-seance": "/groupes/*/planifier",
  confirmation: "/seances/*",
  rappel: "/seances/*",
  transmise: "/demandes/*",
  accord: "/situations/*/consentement",
  acceptation: "/groupes/*",
  tenue: "/seances/*/tenue",
  rencontre: "/rencontres/*",
  saisie: "/demandes/*",
  "compte-rendu": "/seances/*/compte-rendu/ecrire",
  "compte-rendu-rencontre": "/rencontres/*/compte-rendu",
  "rencontres-anciennes": "/rencontres?ecrire=oui",
  redaction: "/seances/*/compte-rendu/ecrire",
  validation: "/seances/*",
  lettres: "/seances/*/courriers",
  courrier: "/courriers/*",
  courriel: "/annuaire/personnes/*",
};

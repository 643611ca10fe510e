import { addDays, type Jour, jourOf } from "@/lib/time";

/** The four sections of the desk, in the order they are read. */
export const SECTIONS = ["prendre", "rappeler", "ecrire", "envoyer"] as const;
export type Section = (typeof SECTIONS)[number];

/** What makes a thing late: one of the espace's delays, counted from when it began to wait. */
type Delai = "alerte" | "confirmation" | "compte-rendu";
type Nature = { section: Section; delai: Delai | null };

/** What the desk holds, each section in its own order, and what makes it late. */
export const NATURES = {
  report: { section: "prendre", delai: "alerte" },
  "sans-seance": { section: "prendre", delai: "alerte" },
  "groupe-sans-seance": { section: "prendre", delai: "alerte" },
  "groupe-a-ouvrir": { section: "prendre", delai: "alerte" },
  confirmation: { section: "prendre", delai: null },
  rappel: { section: "rappeler", delai: null },
  transmise: { section: "rappeler", delai: "confirmation" },
  accord: { section: "rappeler", delai: null },
  acceptation: { section: "rappeler", delai: null },
  validation: { section: "rappeler", delai: "compte-rendu" },
  tenue: { section: "ecrire", delai: null },
  rencontre: { section: "ecrire", delai: null },
  saisie: { section: "ecrire", delai: null },
  "compte-rendu": { section: "ecrire", delai: "compte-rendu" },
  "compte-rendu-rencontre": { section: "ecrire", delai: "compte-rendu" },
  redaction: { section: "ecrire", delai: "compte-rendu" },
  lettres: { section: "envoyer", delai: null },
  courrier: { section: "envoyer", delai: null },
  courriel: { section: "envoyer", delai: null },
} as const satisfies Record<string, Nature>;
export type NatureTache = keyof typeof NATURES;

/** One thing on the desk: codes, people and dates, never a word of a case. */
export type TacheLue = {
  nature: NatureTache;
  id: string;
  code: string | null;
  /** Who it is done with, or for, by name. */
  qui: string[];
  /** The séance it is about. */
  moment: Date | null;
  depuis: Date;
};

/** The same, and whether it is late in the espace's zone. `echeance` is the last day on which it is not. */
export type Tache = TacheLue & {
  echeance: Jour | null;
  enRetard: boolean;
  /** The day that counts: the deadline, or the séance's. */
  jour: Jour | null;
};

export type Delais = Record<Delai, number>;

const ORDRE = Object.keys(NATURES) as readonly NatureTache[];

/** By when something is due: so many calendar days after it began to wait, and whether that is past. */
export function echeanceOf(depuis: Date, delai: number, now: Date, zone: string) {
  const echeance = addDays(jourOf(depuis, zone), delai);
  return { echeance, enRetard: echeance < jourOf(now, zone) };
}

/** When each is due, and whether it is late. */
export function tachesOf(lues: readonly TacheLue[], delais: Delais, now: Date, zone: string): Tache[] {
  return lues.map((lue) => {
    const { delai }: Nature = NATURES[lue.nature];
    const due = delai
      ? echeanceOf(lue.depuis, delais[delai], now, zone)
      : { echeance: null, enRetard: false };
    return { ...lue, ...due, jour: due.echeance ?? (lue.moment && jourOf(lue.moment, zone)) };
  });
}

/**
 * What a section holds, most urgent first: what is late, the longest overdue before; then what is due or takes place, the
 * soonest before; then what has no date, in the section's own order.
 */
export function listSection(taches: readonly Tache[], section: Section): Tache[] {
  return taches
    .filter(({ nature }) => NATURES[nature].section === section)
    .sort(
      (a, b) =>
        Number(b.enRetard) - Number(a.enRetard) ||
        compare(jourDu(a), jourDu(b)) ||
        ORDRE.indexOf(a.nature) - ORDRE.indexOf(b.nature) ||
        a.depuis.getTime() - b.depuis.getTime(),
    );
}

const jourDu = ({ jour }: Tache): string => jour ?? "9999";
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Under the espace's address, where it is done. */
export function hrefOf({ nature, id }: Pick<Tache, "nature" | "id">): string {
  return CHEMINS[nature].replace("*", id);
}

const CHEMINS: Record<NatureTache, string> = {
  report: "/seances/*/reporter",
  "sans-seance": "/situations/*/planifier",
  "groupe-sans-seance": "/groupes/*/planifier",
  "groupe-a-ouvrir": "/demandes/*",
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
  redaction: "/seances/*/compte-rendu/ecrire",
  validation: "/seances/*",
  lettres: "/seances/*/courriers",
  courrier: "/courriers/*",
  courriel: "/annuaire/personnes/*",
};

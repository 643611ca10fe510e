import type { Protocole } from "@/lib/protocole/rules/rythme";
import type { Modalite } from "@/prisma/client/enums";

/**
 * The parts of a protocole in words, in the order they are read (000:78, 000:85, 002:2440); at most so many characters
 * each. `cadre` is the one text of the first versions: it stays where it was written, and is offered nowhere else.
 */
export const SECTIONS = {
  objectifs: 4000,
  participants: 4000,
  modalites: 4000,
  partage: 4000,
  confidentialite: 4000,
  evaluation: 4000,
  cadre: 2000,
} as const satisfies Record<string, number>;

export type Section = keyof typeof SECTIONS;
export type Textes = Partial<Record<Section, string>>;

export const SECTION_CODES = Object.keys(SECTIONS) as readonly Section[];

/** The parts one writes today; the old single text only where it was written. */
export const sectionsOf = ({ cadre }: Textes): readonly Section[] =>
  SECTION_CODES.filter((section) => section !== "cadre" || Boolean(cadre));

/** Whether anything was written in words, beyond the rhythm. */
export const isMuet = (textes: Textes): boolean => SECTION_CODES.every((section) => !textes[section]);

/** Only the parts of a protocole, each of them, blank where nothing was written. */
export const textesOf = (textes: Readonly<Record<string, string>>): Record<Section, string> =>
  Object.fromEntries(SECTION_CODES.map((section) => [section, textes[section] ?? ""])) as Record<
    Section,
    string
  >;

export type Manque = "objectifs" | "participants" | "modalites" | "duree-de-vie" | "a-preciser";

/** What a model leaves for the group to say. */
const A_PRECISER = /à préciser ensemble/i;

/**
 * What a group's protocole must say before it is published: objectives, ways of working, participants, and how long the
 * group lives (000:85); and nothing of a model that is still « à préciser ensemble ». A situation's is built as the séances go (000:78): nothing is required of it.
 */
export function manquesOf(
  sorte: Modalite,
  textes: Textes,
  { nombreSeances, dateFin }: Pick<Protocole, "nombreSeances" | "dateFin">,
): Manque[] {
  if (sorte === "INDIVIDUEL") return [];
  const sections = (["objectifs", "participants", "modalites"] as const).filter(
    (section) => !textes[section],
  );
  return [
    ...sections,
    ...(nombreSeances === null && dateFin === null ? (["duree-de-vie"] as const) : []),
    ...(Object.values(textes).some((texte) => A_PRECISER.test(texte)) ? (["a-preciser"] as const) : []),
  ];
}

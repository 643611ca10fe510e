import { SECTIONS, type Section } from "@/lib/compte-rendu/rules";

/** What is written of each situation, as in the minutes of a séance of its own; the tools are the séance's. */
export const SECTIONS_SITUATION = [
  "faits",
  "hypotheses",
  "pistes",
  "ressources",
] as const satisfies readonly Section[];
type SectionSituation = (typeof SECTIONS_SITUATION)[number];

export const isSectionSituation = (section: string): section is SectionSituation =>
  SECTIONS_SITUATION.some((connue) => connue === section);

/** The longest text of a part that is no situation's, and of what the group keeps. */
const MAX_PARTIE = 6000;
export const maxOf = (section: string): number =>
  isSectionSituation(section) ? SECTIONS[section] : MAX_PARTIE;

/** Whose words: the group's, or a situation's by its id. */
export const GROUPE = "groupe";

/** The part of the agenda a text is about, by its place; what the group keeps of it all comes last. */
export const SYNTHESE = "synthese";
export const partieOf = (ordre: number): string => `partie-${ordre}`;

/** The texts of the minutes, by whose they are, then by section. */
export type TextesCollectifs = Record<string, Record<string, string>>;

const CHAMP = /^(synthese|partie-\d{1,2}|faits|hypotheses|pistes|ressources)_(groupe|[0-9a-f-]{36})$/;

/** The form field of a text; « faits_<situation> », « partie-2_groupe ». */
export const champOf = (section: string, cle: string): string => `${section}_${cle}`;

/** What a field holds; null when it is another field. */
export function readChamp(champ: string): { section: string; cle: string } | null {
  const [, section, cle] = CHAMP.exec(champ) ?? [];
  return section && cle ? { section, cle } : null;
}

/** Minutes that say nothing at all are not validated. */
export const isVide = (textes: TextesCollectifs): boolean =>
  Object.values(textes).every((sections) => Object.values(sections).every((texte) => texte === ""));

type Partie = { situationId: string | null };
type Bloc<P, S> = { partie: P; situation?: undefined } | { situation: S; partie?: undefined };

/**
 * What is written one after the other: the parts of the agenda in its order, each situation worked on in its own, then
 * those that had no part of their own.
 */
export function blocsOf<P extends Partie, S extends { situationId: string }>(
  parties: readonly P[],
  situations: readonly S[],
): Bloc<P, S>[] {
  const prevues = new Set(parties.map(({ situationId }) => situationId));
  return [
    ...parties.flatMap((partie): Bloc<P, S>[] => {
      if (partie.situationId === null) return [{ partie }];
      return situations
        .filter(({ situationId }) => situationId === partie.situationId)
        .map((situation) => ({ situation }));
    }),
    ...situations.filter(({ situationId }) => !prevues.has(situationId)).map((situation) => ({ situation })),
  ];
}

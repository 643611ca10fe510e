import type { IndicateurCode } from "./catalogue";
import { type Lecture, show, withSeances } from "./lectures";
import { countVentilation } from "./ventilations";

/** A part of an activity that bounds no situation (who came, groups, answers): always exact. Several codes are added up. */
export const readPart = (indicateur: IndicateurCode, ...codes: readonly string[]): Lecture =>
  readDe("ventilations", indicateur, codes);

/** The same of the work of groups. */
export const readPartCollective = (indicateur: IndicateurCode, ...codes: readonly string[]): Lecture =>
  readDe("ventilationsCollectives", indicateur, codes);

/** A part of the individual séances, secret with them. */
export const readPartAvecSeances = (indicateur: IndicateurCode, ...codes: readonly string[]): Lecture =>
  withSeances(readPart(indicateur, ...codes));

const readDe =
  (
    source: "ventilations" | "ventilationsCollectives",
    indicateur: IndicateurCode,
    codes: readonly string[],
  ): Lecture =>
  ({ releve }, place) => {
    const count = (code?: string) => countVentilation(releve[source], indicateur, place, code);
    return show(codes.length === 0 ? count() : codes.reduce((somme, code) => somme + count(code), 0));
  };

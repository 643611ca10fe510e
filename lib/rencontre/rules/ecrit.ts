/** What the minutes of a rencontre say, in order. */
export const SECTIONS = ["points", "suites"] as const;
export type Section = (typeof SECTIONS)[number];

export const MAX_SECTION = 6000;

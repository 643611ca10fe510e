import type { Jour } from "@/lib/time";

/** A named run of whole days, both ends included. */
export type Periode = { nom: string; du: Jour; au: Jour };

export type ZoneScolaire = "A" | "B" | "C";

/**
 * The official school holidays, from the first day without class to the eve of the return:
 * arrêté du 7 décembre 2022 (2025-2026), arrêté du 22 octobre 2025 (2026-2027). Overseas
 * académies and Corse set their own: an espace there brings its own list.
 */
const COMMUNES: Periode[] = [
  { nom: "vacances de la Toussaint", du: "2025-10-18", au: "2025-11-02" },
  { nom: "vacances de Noël", du: "2025-12-20", au: "2026-01-04" },
  { nom: "vacances d’été", du: "2026-07-04", au: "2026-08-31" },
  { nom: "vacances de la Toussaint", du: "2026-10-17", au: "2026-11-01" },
  { nom: "vacances de Noël", du: "2026-12-19", au: "2027-01-03" },
  { nom: "vacances d’été", du: "2027-07-03", au: "2027-08-31" },
];

const PAR_ZONE: Record<ZoneScolaire, Periode[]> = {
  A: [
    { nom: "vacances d’hiver", du: "2026-02-07", au: "2026-02-22" },
    { nom: "vacances de printemps", du: "2026-04-04", au: "2026-04-19" },
    { nom: "vacances d’hiver", du: "2027-02-13", au: "2027-02-28" },
    { nom: "vacances de printemps", du: "2027-04-10", au: "2027-04-25" },
  ],
  B: [
    { nom: "vacances d’hiver", du: "2026-02-14", au: "2026-03-01" },
    { nom: "vacances de printemps", du: "2026-04-11", au: "2026-04-26" },
    { nom: "vacances d’hiver", du: "2027-02-20", au: "2027-03-07" },
    { nom: "vacances de printemps", du: "2027-04-17", au: "2027-05-02" },
  ],
  C: [
    { nom: "vacances d’hiver", du: "2026-02-21", au: "2026-03-08" },
    { nom: "vacances de printemps", du: "2026-04-18", au: "2026-05-03" },
    { nom: "vacances d’hiver", du: "2027-02-06", au: "2027-02-21" },
    { nom: "vacances de printemps", du: "2027-04-03", au: "2027-04-18" },
  ],
};

/** School holidays known for a zone, in order. Days outside the two school years are simply unknown. */
export function vacancesOf(zone: ZoneScolaire): Periode[] {
  return [...COMMUNES, ...PAR_ZONE[zone]].sort((a, b) => (a.du < b.du ? -1 : 1));
}

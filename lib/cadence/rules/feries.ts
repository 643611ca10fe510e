import { addDays, type Jour } from "@/lib/time";

/** Where the public holidays of an espace are those of. */
export type ZoneFeries =
  | "metropole"
  | "alsace-moselle"
  | "guadeloupe"
  | "martinique"
  | "guyane"
  | "reunion"
  | "mayotte"
  | "saint-barthelemy"
  | "saint-martin";

const FIXES: Record<string, string> = {
  "01-01": "jour de l’An",
  "05-01": "fête du Travail",
  "05-08": "victoire de 1945",
  "07-14": "fête nationale",
  "08-15": "Assomption",
  "11-01": "Toussaint",
  "11-11": "armistice de 1918",
  "12-25": "Noël",
};

/** Abolition of slavery: loi n° 83-550 du 30 juin 1983, Code du travail L. 3422-2. */
const ABOLITION: Partial<Record<ZoneFeries, string>> = {
  mayotte: "04-27",
  martinique: "05-22",
  guadeloupe: "05-27",
  "saint-martin": "05-28",
  guyane: "06-10",
  "saint-barthelemy": "10-09",
  reunion: "12-20",
};

/**
 * The public holidays of a civil year, by day, with their name in a sentence
 * (« reportée de 3 jours : lundi de Pâques »). Code du travail L. 3133-1; L. 3134-13 for
 * Alsace-Moselle, where the Vendredi saint is counted everywhere.
 */
export function feriesOf(annee: number, zone: ZoneFeries): ReadonlyMap<Jour, string> {
  const paques = easterOf(annee);
  const feries = new Map([
    [addDays(paques, 1), "lundi de Pâques"],
    [addDays(paques, 39), "Ascension"],
    [addDays(paques, 50), "lundi de Pentecôte"],
  ]);
  for (const [jour, nom] of Object.entries(FIXES)) feries.set(`${annee}-${jour}`, nom);
  if (zone === "alsace-moselle") {
    feries.set(addDays(paques, -2), "Vendredi saint").set(`${annee}-12-26`, "Saint-Étienne");
  }
  const abolition = ABOLITION[zone];
  if (abolition) feries.set(`${annee}-${abolition}`, "abolition de l’esclavage");
  return feries;
}

/** Easter Sunday, Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(annee: number): Jour {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const correction = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + correction + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(`${annee}-03-22`, h + l - 7 * m);
}

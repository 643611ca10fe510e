import { formatLigne } from "@/lib/journal/labels/phrases";
import type { LigneLue } from "@/lib/journal/rules/ligne";
import { heureOf, jourOf } from "@/lib/time";

const ENTETE = [
  "Ligne",
  "Jour",
  "Heure",
  "Personne",
  "Geste",
  "Objet",
  "Code",
  "Phrase",
  "Identifiant",
  "Sceau",
];

/** The rows of the file; the last one says so when there were more lines than a file holds. */
export const lignesCsv = (
  { lignes, entier }: { lignes: readonly LigneLue[]; entier: boolean },
  zone: string,
): (string | null)[][] => [
  ENTETE,
  ...lignes.map((ligne) => [
    ligne.id,
    jourOf(ligne.le, zone),
    heureOf(ligne.le, zone),
    ligne.qui,
    ligne.acte,
    ligne.objet,
    ligne.code,
    formatLigne(ligne, zone),
    ligne.objetId,
    ligne.sceau,
  ]),
  ...(entier
    ? []
    : [["", "", "", "", "", "", "", "Les lignes plus anciennes ne tiennent pas ici : précisez la période."]]),
];

import { addMinutes } from "@/lib/time";
import type { FormatFichier } from "@/prisma/client/enums";

/** The files of a published version, in the order they are offered, and how the name of each ends. */
export const FORMATS = {
  PDF: "pdf",
  SYNTHESE: "pdf",
  DOCX: "docx",
  ODT: "odt",
  XLSX: "xlsx",
  ODS: "ods",
  CSV: "csv",
} as const satisfies Record<FormatFichier, string>;

export type Format = keyof typeof FORMATS;

export const FORMAT_CODES = Object.keys(FORMATS) as readonly Format[];

/** A worker that dies leaves what it had taken to the next one, so many minutes later. */
const BAIL_MINUTES = 10;
/** After so many failures, someone asks again. */
export const ESSAIS_MAX = 3;
const PAUSE_MINUTES = 5;

export const bailOf = (now: Date): Date => addMinutes(now, BAIL_MINUTES);

/** What becomes of a file that could not be made, `essais` tries in. */
export const suiteOf = (essais: number, now: Date) => ({
  echecLe: now,
  prochainLe: essais < ESSAIS_MAX ? addMinutes(now, PAUSE_MINUTES * essais) : null,
});

/** A file as its reader knows it: there to be taken, being made, or not made. */
export type EtatFichier = { format: Format; etat: "PRET" | "EN_COURS" | "EN_ECHEC"; taille: number | null };

type Ligne = { format: FormatFichier; taille: number | null; echecLe: Date | null; prochainLe: Date | null };

/** Every file of a version, in order; what nobody has asked for yet is as if it had failed: it can be asked for. */
export const listEtats = (lignes: readonly Ligne[]): EtatFichier[] =>
  FORMAT_CODES.map((format) => {
    const ligne = lignes.find((candidat) => candidat.format === format);
    if (ligne?.taille) return { format, etat: "PRET", taille: ligne.taille };
    return { format, etat: !ligne || ligne.echecLe ? "EN_ECHEC" : "EN_COURS", taille: null };
  });

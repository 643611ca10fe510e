import { z } from "zod";
import { choix, coche, facultatif, id } from "@/lib/champ";
import type { ChampCode } from "@/lib/import/rules/champ";
import { CHAMPS, SORTES } from "@/lib/import/rules/champs";
import { ROLES } from "@/lib/membre/schema";

/** Bytes of a file; the same number is in `next.config.ts` and `proxy.ts`, with what a form adds. */
export const FICHIER_MAX = 4_000_000;
export const FICHIER_LABEL = "Ce fichier pèse plus de 4 Mo. Enlevez-en les images, ou coupez-le en deux.";
const COLONNES_MAX = 60;

const CODES = [...new Set(SORTES.flatMap((sorte) => CHAMPS[sorte].map(({ code }) => code)))] as [
  ChampCode,
  ...ChampCode[],
];

export const CreateImport = z.object({
  sorte: choix(z.enum(SORTES, { error: "Dites ce que contient le fichier." })),
  fichier: z.file({ error: "Choisissez un fichier." }).max(FICHIER_MAX, FICHIER_LABEL),
});

/** `colonne-0`, `colonne-1`…: what each column of the sheet holds, blank when nothing we take. */
const gatherColonnes = (raw: unknown) => {
  if (typeof raw !== "object" || raw === null) return raw;
  const colonnes: unknown[] = [];
  for (const [champ, valeur] of Object.entries(raw)) {
    const rang = /^colonne-(\d{1,2})$/.exec(champ)?.[1];
    if (rang !== undefined && Number(rang) < COLONNES_MAX)
      colonnes[Number(rang)] = valeur === "" ? null : valeur;
  }
  return { ...raw, colonnes: Array.from(colonnes, (valeur) => valeur ?? null) };
};

export const UpdateImport = z.preprocess(
  gatherColonnes,
  z.object({
    importId: id,
    feuille: z.coerce.number().int().min(0).max(1_000),
    colonnes: z.array(z.enum(CODES).nullable()).max(COLONNES_MAX),
    role: facultatif(z.enum(ROLES)),
    baseSecret: facultatif(z.enum(["ETAT", "PROFESSION", "MISSION", "FONCTION", "AUCUNE"])),
  }),
);

export const RunImport = z.object({
  importId: id,
  /** What the person was shown: it is done only if it is still what would be. */
  apercu: z.string().max(100).default(""),
  ecarter: coche,
});

export const DiscardImport = z.object({ importId: id });

/** Which lines of the preview are shown; what is not understood shows all. */
export const Vue = z.object({
  etat: z.enum(["CREER", "MODIFIER", "INCHANGEE", "ECARTEE"]).nullable().default(null).catch(null),
  page: z.coerce.number().int().min(1).max(1_000).default(1).catch(1),
});

import { z } from "zod";
import { coche, id, version } from "@/lib/champ";
import { MOTIFS_DE_LEVEE } from "@/lib/demande/rules/levee";
import { CHAMPS } from "@/lib/demande/rules/textes";

export const CreateDemande = z.object({});

export const SubmitDemande = z.object({
  demandeId: id,
  version,
  charte: coche.refine(
    (charte) => charte,
    "Cochez la case : la demande se dépose dans le respect de la charte.",
  ),
});

export const DiscardDemande = z.object({ demandeId: id });

/** A place in one of the texts, as the page showed it: UTF-16 offsets, never the words themselves. */
const passage = {
  demandeId: id,
  champ: z.enum(CHAMPS as [(typeof CHAMPS)[number], ...(typeof CHAMPS)[number][]]),
  debut: z.coerce.number().int().min(0).max(20_000),
  fin: z.coerce.number().int().min(1).max(20_000),
};

export const ClearAlerte = z.object({
  ...passage,
  motif: z.enum(MOTIFS_DE_LEVEE, { error: "Choisissez une raison." }),
});

export const ReplacePassage = z.object(passage);

import { z } from "zod";
import { SECTIONS } from "@/lib/bilan-groupe/rules";
import { id, texteLibre, version } from "@/lib/champ";
import { annee } from "@/lib/evaluation/schema";
import { gatherReponses, reponses } from "@/lib/levee/schema";

/** `revision` is the one the page opened on, 0 when nothing of this version was written yet. */
export const SaveBilan = z.object({
  groupeId: id,
  annee,
  version,
  revision: z.coerce.number().int().min(0),
  objectifs: texteLibre(SECTIONS.objectifs),
  composition: texteLibre(SECTIONS.composition),
  organisation: texteLibre(SECTIONS.organisation),
  outils: texteLibre(SECTIONS.outils),
  resultats: texteLibre(SECTIONS.resultats),
  suites: texteLibre(SECTIONS.suites),
});

export const ValidateBilan = z.preprocess(
  gatherReponses,
  z.object({ groupeId: id, annee, version, revision: version, reponses }),
);

/** What an address asks for: the year, the format of the file, what was just done. */
export const LectureBilan = z.object({
  annee: annee.optional().catch(undefined),
  format: z.enum(["pdf", "docx"]).catch("pdf"),
  fait: z.literal("valider").optional().catch(undefined),
});

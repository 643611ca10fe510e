import { z } from "zod";
import { coche, facultatif, id, liste, texteLibre, version } from "@/lib/champ";
import { SECTIONS } from "@/lib/compte-rendu/rules";
import { gatherReponses, reponses } from "@/lib/levee/schema";

const sections = {
  faits: texteLibre(SECTIONS.faits),
  hypotheses: texteLibre(SECTIONS.hypotheses),
  pistes: texteLibre(SECTIONS.pistes),
  ressources: texteLibre(SECTIONS.ressources),
  outils: texteLibre(SECTIONS.outils),
};

/** `revision` is the one the page opened on, 0 when nothing was written yet; `vers` where the person goes. */
export const SaveCompteRendu = z.object({
  seanceId: id,
  version,
  revision: z.coerce.number().int().min(0),
  page: id,
  ecraser: coche,
  vers: facultatif(z.enum(["relire", "transmettre", "quitter"])).catch(undefined),
  outil: liste(id, 60),
  ...sections,
});

export const ValidateCompteRendu = z.preprocess(
  gatherReponses,
  z.object({ seanceId: id, version, revision: version, reponses }),
);

export const DiscardCorrection = z.object({ seanceId: id, version, revision: version });

/** What the address of the reading page says: which version, the last one when it says nothing readable; what was just done. */
export const LectureCompteRendu = z.object({
  version: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
  fait: z.literal("valider").optional().catch(undefined),
});

import { z } from "zod";
import { choix, id, texteLibre, version } from "@/lib/champ";
import { MAX_EFFETS } from "@/lib/cloture/rules";
import { gatherReponses, reponses } from "@/lib/levee/schema";
import { Effet } from "@/prisma/client/enums";

export const effet = choix(z.enum(Effet, { error: "Choisissez ce que vous pouvez en dire aujourd’hui." }));

export const CloseSituation = z.preprocess(
  gatherReponses,
  z.object({
    situationId: id,
    version,
    motifId: choix(z.uuid("Choisissez pourquoi le travail s’arrête.")),
    effet,
    effets: texteLibre(MAX_EFFETS),
    reponses,
  }),
);

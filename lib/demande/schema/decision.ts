import { z } from "zod";
import { choix, id, texteLibre, version } from "@/lib/champ";
import { ouverture } from "@/lib/groupe/schema";
import { gatherReponses, reponses } from "@/lib/levee/schema";

/** Longest words to the author, in characters. */
export const MOT_MAX = 2000;
const cible = { demandeId: id, version };
const mot = texteLibre(MOT_MAX);
const motif = choix(z.uuid("Choisissez une raison : la personne qui demande la lira."));

export const AcceptDemande = z.preprocess(
  gatherReponses,
  z.object({
    ...cible,
    intervenantId: choix(z.uuid("Choisissez à qui confier le travail.")),
    ...ouverture,
    mot,
    reponses,
  }),
);

export const ComplementDemande = z.preprocess(
  gatherReponses,
  z.object({
    ...cible,
    motifId: motif,
    mot: mot.refine((value) => value !== "", "Dites ce qui manque, pour que l’on puisse vous répondre."),
    reponses,
  }),
);

export const RedirectDemande = z.preprocess(
  gatherReponses,
  z.object({
    ...cible,
    motifId: motif,
    structureId: choix(z.uuid("Choisissez la structure vers laquelle vous orientez.")),
    mot,
    reponses,
  }),
);

export const RefuseDemande = z.preprocess(
  gatherReponses,
  z.object({ ...cible, motifId: motif, mot, reponses }),
);

export const AssignDemande = z.object({
  ...cible,
  intervenantId: choix(z.uuid("Choisissez à qui confier la demande.")),
});

export const WithdrawDemande = z.object(cible);

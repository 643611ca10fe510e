import { z } from "zod";
import { choix, id, texte, texteFacultatif, version } from "@/lib/champ";

const MOT_MAX = 2000;
const cible = { demandeId: id, version };
const motif = choix(z.uuid("Choisissez une raison : la personne qui demande la lira."));

export const AcceptDemande = z.object({
  ...cible,
  intervenantId: choix(z.uuid("Choisissez à qui confier la situation.")),
  mot: texteFacultatif(MOT_MAX),
});

export const ComplementDemande = z.object({
  ...cible,
  motifId: motif,
  mot: texte(MOT_MAX, "Dites ce qui manque, pour que l’on puisse vous répondre."),
});

export const RedirectDemande = z.object({
  ...cible,
  motifId: motif,
  structureId: choix(z.uuid("Choisissez la structure vers laquelle vous orientez.")),
  mot: texteFacultatif(MOT_MAX),
});

export const RefuseDemande = z.object({ ...cible, motifId: motif, mot: texteFacultatif(MOT_MAX) });

export const AssignDemande = z.object({
  ...cible,
  intervenantId: choix(z.uuid("Choisissez à qui confier la demande.")),
});

export const WithdrawDemande = z.object(cible);

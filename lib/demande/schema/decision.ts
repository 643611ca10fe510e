import { z } from "zod";
import { choix, coche, id, texteLibre, version } from "@/lib/champ";

/** Longest words to the author, in characters. */
export const MOT_MAX = 2000;
const cible = { demandeId: id, version };
const mot = texteLibre(MOT_MAX);
/** Its author has read the words again: what the check took for a name designates nobody. */
const relu = coche;
const motif = choix(z.uuid("Choisissez une raison : la personne qui demande la lira."));

export const AcceptDemande = z.object({
  ...cible,
  intervenantId: choix(z.uuid("Choisissez à qui confier la situation.")),
  mot,
  relu,
});

export const ComplementDemande = z.object({
  ...cible,
  motifId: motif,
  mot: mot.refine((value) => value !== "", "Dites ce qui manque, pour que l’on puisse vous répondre."),
  relu,
});

export const RedirectDemande = z.object({
  ...cible,
  motifId: motif,
  structureId: choix(z.uuid("Choisissez la structure vers laquelle vous orientez.")),
  mot,
  relu,
});

export const RefuseDemande = z.object({ ...cible, motifId: motif, mot, relu });

export const AssignDemande = z.object({
  ...cible,
  intervenantId: choix(z.uuid("Choisissez à qui confier la demande.")),
});

export const WithdrawDemande = z.object(cible);

import { z } from "zod";
import { choix, id, version } from "@/lib/champ";

export const TakeDemande = z.object({
  auteurId: choix(z.uuid({ error: "Choisissez la personne qui demande." })),
});

export const RemindDemande = z.object({ demandeId: id });

export const HandDemande = z.object({ demandeId: id, version });

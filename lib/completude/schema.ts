import { z } from "zod";
import { facultatif } from "@/lib/champ";
import { annee } from "@/lib/evaluation/schema";

/** The civil year asked for in the address; without one, the year that it is in the espace's zone. */
export const CompletudeFiltre = z.object({ annee: facultatif(annee) });

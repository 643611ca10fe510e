import { z } from "zod";
import { id } from "@/lib/champ";
import { isJour } from "@/lib/time";

/** `debut` is the beginning of the séance as the page showed it: that date and no other was announced. */
export const AnnounceSeance = z.object({
  seanceId: id,
  debut: z.iso.datetime(),
  annonceeLe: z.string().refine(isJour, "Indiquez le jour où la personne a été prévenue."),
});

/** The same for one situation of a group's séance. */
export const AnnounceExamen = AnnounceSeance.extend({ situationId: id });

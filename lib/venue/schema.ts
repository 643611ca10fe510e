import { z } from "zod";
import { choix, coche, facultatif, id, jour, texteLibre } from "@/lib/champ";
import { gatherReponses, reponses } from "@/lib/levee/schema";
import { MAX_MOTIF } from "@/lib/venue/rules";
import { MotifVenue } from "@/prisma/client/enums";

/** `debut` is the beginning of the séance as the page showed it: the encadrant·e is told of that date and no other. */
export const ExpectPersonne = z.preprocess(
  gatherReponses,
  z
    .object({
      seanceId: id,
      debut: z.iso.datetime(),
      motif: choix(z.enum(MotifVenue, { error: "Choisissez ce qui le justifie." })),
      pourquoi: texteLibre(MAX_MOTIF).refine(
        (mots) => mots !== "",
        "Dites en une phrase ce qui le justifie.",
      ),
      accordLe: jour,
      accord: coche.refine((oui) => oui, "Sans son accord, la personne n’est pas attendue."),
      encadrantId: facultatif(id),
      encadrantCourriel: facultatif(z.email("Écrivez une adresse professionnelle complète.").max(254)),
      reponses,
    })
    .refine(({ encadrantId, encadrantCourriel }) => Boolean(encadrantId) !== Boolean(encadrantCourriel), {
      path: ["encadrantId"],
      error: "Choisissez la personne à informer, ou donnez son adresse : l’une des deux.",
    }),
);

export const UpdateVenue = z.object({ seanceId: id, debut: z.iso.datetime() });

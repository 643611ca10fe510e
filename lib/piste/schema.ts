import { z } from "zod";
import { choix, facultatif, id, texteLibre } from "@/lib/champ";
import { gatherReponses, reponses } from "@/lib/levee/schema";
import { ACTES_PISTE, MAX_PISTE } from "@/lib/piste/rules";
import { isJour } from "@/lib/time";
import { ButPiste, StatutPiste } from "@/prisma/client/enums";

const jour = z.string().refine(isJour, "Indiquez un jour, par exemple 14/10/2026.");

export const CreatePiste = z.preprocess(
  gatherReponses,
  z.object({
    seanceId: id,
    /** Of a group's séance: which of the situations worked on there. */
    situationId: facultatif(id),
    texte: texteLibre(MAX_PISTE).refine((texte) => texte !== "", "Écrivez la piste, en une phrase ou deux."),
    but: choix(z.enum(ButPiste, { error: "Choisissez pour qui cette piste est utile." })),
    revoirLe: facultatif(jour),
    reponses,
  }),
);

/** `lu` is the status the page showed. */
export const UpdatePiste = z
  .object({
    pisteId: id,
    lu: z.enum(StatutPiste),
    acte: choix(z.enum(ACTES_PISTE, { error: "Choisissez ce que devient la piste." })),
    revoirLe: facultatif(jour),
  })
  .refine(({ acte, revoirLe }) => acte !== "essayer" || revoirLe !== undefined, {
    path: ["revoirLe"],
    error: "Indiquez quand y revenir : un essai a une date.",
  });

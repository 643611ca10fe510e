import { z } from "zod";
import { choix, id, jour, liste } from "@/lib/champ";
import { champsInconnus } from "@/lib/courrier/rules/champs";
import { MAX_OBJET, MAX_TEXTE } from "@/lib/courrier/rules/modeles";
import { gatherReponses, reponses } from "@/lib/levee/schema";
import { MoyenCourrier, SorteCourrier } from "@/prisma/client/enums";

const sorte = z.enum(SorteCourrier);
const destinataire = liste(id, 200).refine((ids) => ids.length > 0, "Choisissez au moins une personne.");

export const PrepareCourrier = z.object({ seanceId: id, sorte, destinataire });

export const SendCourrier = z.object({
  courrierId: id,
  destinataire,
  moyen: choix(z.enum(MoyenCourrier, { error: "Dites comment ce courrier est parti." })),
  envoyeLe: jour,
});

/** A wording, whose every field is known. */
const redige = (max: number, absent: string) =>
  z
    .string({ error: absent })
    .transform((texte) => texte.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1, absent).max(max, `Au plus ${max} caractères.`))
    .superRefine((texte, context) => {
      const inconnus = champsInconnus(texte);
      if (inconnus.length === 0) return;
      const seul = inconnus.length === 1;
      const noms = inconnus.join(", ");
      const quoi = seul ? `Le champ ${noms} n’est pas connu` : `Les champs ${noms} ne sont pas connus`;
      const message = `${quoi}. La liste des champs est sous le texte ; retirez ou corrigez.`;
      context.addIssue({ code: "custom", message });
    });

/** `lue` is the version the page showed; 0 is the product's own wording. */
export const UpdateModele = z.preprocess(
  gatherReponses,
  z.object({
    sorte,
    objet: redige(MAX_OBJET, "Indiquez l’objet de la lettre."),
    texte: redige(MAX_TEXTE, "Écrivez le texte de la lettre."),
    lue: z.coerce.number().int().min(0),
    reponses,
  }),
);

export const RestoreModele = z.object({ sorte, lue: z.coerce.number().int().min(0) });

export const ETATS = ["a-envoyer", "envoyes"] as const;

/** What is asked of the register; what cannot be read is as if not asked. */
export const Registre = z.object({
  sorte: sorte.optional().catch(undefined),
  etat: z.enum(ETATS).optional().catch(undefined),
  code: z.string().trim().max(20).default("").catch(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
});

/** What is asked of the séances to write about. */
export const Nouveau = Registre.pick({ code: true });

export const Format = z.enum(["pdf", "docx"]);
export const Sorte = sorte;

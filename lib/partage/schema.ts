import { z } from "zod";
import { id, jour, liste } from "@/lib/champ";

import { DESTINATAIRES_MAX, readDestinataires } from "./rules/destinataires";

/** What is typed of the people a bilan is sent to. */
export const PERSONNES_MAX = 6000;

const personnes = z
  .string()
  .max(PERSONNES_MAX, `Au plus ${PERSONNES_MAX} caractères.`)
  .default("")
  .transform((texte, contexte) => {
    const lues = readDestinataires(texte);
    const [faute] = lues.fautes;
    if (faute) {
      const rang = texte.split(/[\n;]+/).findIndex((ligne) => ligne.trim() === faute) + 1;
      const message = `À la ligne ${rang}, il manque une adresse complète, comme nom@exemple.fr, seule sur sa ligne.`;
      contexte.addIssue({ code: "custom", message });
    } else if (lues.personnes.length > DESTINATAIRES_MAX)
      contexte.addIssue({ code: "custom", message: `Au plus ${DESTINATAIRES_MAX} personnes à la fois.` });
    return lues.personnes;
  });

/** Members of the committee, ticked, and people written by name and address. */
export const CreatePartages = z.object({ bilanId: id, membres: liste(id), personnes, jusquau: jour });

export const RetirePartage = z.object({ partageId: id });
export const ResendPartage = z.object({ partageId: id });
export const ExtendPartage = z.object({ partageId: id, jusquau: jour });

/** The last part of a link's address: 256 bits. */
export const Jeton = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** Six digits, however they were spaced. */
export const Code = z
  .string()
  .max(20)
  .transform((code) => code.replace(/\D/g, ""));

/** How many people a bilan was just sent to. */
export const LectureEnvoi = z.object({
  envoyes: z.coerce.number().int().min(1).max(1000).optional().catch(undefined),
});

/** What the address of a link says was just done or refused. */
export const LecturePartage = z.object({
  etape: z.enum(["code"]).optional().catch(undefined),
  refus: z.enum(["CODE", "TROP"]).optional().catch(undefined),
});

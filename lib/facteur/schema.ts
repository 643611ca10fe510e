import { z } from "zod";
import { id, liste, suite } from "@/lib/champ";
import { LONGUEUR_SECOURS, normaliserCode, normaliserSecours } from "@/lib/facteur/rules";
import { RoleCode } from "@/prisma/client/enums";

const SIX = "Indiquez les six chiffres que montre votre application.";
const DIX = "Indiquez l’un de vos codes de secours, comme ABCDE-12345.";

const code = z
  .string({ error: SIX })
  .max(20, SIX)
  .transform(normaliserCode)
  .refine((value) => /^\d{6}$/.test(value), SIX);

const secours = z
  .string({ error: DIX })
  .max(40, DIX)
  .transform(normaliserSecours)
  .refine((value) => /^[0-9A-Z]+$/.test(value) && value.length === LONGUEUR_SECOURS, DIX);

/** One or the other: six digits, or a recovery code. */
const codeOuSecours = z.union([code, secours], {
  error: "Indiquez les six chiffres, ou un code de secours.",
});

const motDePasse = z.string().max(200).normalize().default("");
const codeFacultatif = z.preprocess((value) => (value === "" ? undefined : value), codeOuSecours.optional());

/** What proves again that one is the account's: whichever of the two it has. */
export const saisieTitulaire = { motDePasse, code: codeFacultatif };

export const Code = z.object({ code: codeOuSecours, suite });
/** What the address of the page of the code says. */
export const LectureCode = z.object({ suite });
export const Preparation = z.object({ motDePasse, suite });
export const Confirmation = z.object({ code });
export const Renouvellement = z.object({ code: codeFacultatif });
export const Retrait = z.object({ motDePasse, code: codeOuSecours });
export const Exigence = z.object({ roles: liste(z.enum(RoleCode)) });
export const Oubli = z.object({ membreId: id });

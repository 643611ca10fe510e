import { z } from "zod";
import { id, suite, texte } from "@/lib/champ";
import { saisieTitulaire } from "@/lib/facteur/schema";

const base64url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[\w-]+$/);

/** What a browser gives back, as JSON in a field: its shape alone is read here, what it signed is checked further on. */
const reponse = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .max(20_000)
    .transform((value, context) => {
      try {
        return JSON.parse(value) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "La clé d’accès n’a pas pu être lue. Recommencez." });
        return z.NEVER;
      }
    })
    .pipe(schema);

const commun = {
  id: base64url(1400),
  rawId: base64url(1400),
  type: z.literal("public-key"),
  clientExtensionResults: z.record(z.string().max(60), z.unknown()).default({}),
};

export const ConnexionCle = z.object({
  suite,
  reponse: reponse(
    z.object({
      ...commun,
      response: z.object({
        clientDataJSON: base64url(4000),
        authenticatorData: base64url(4000),
        signature: base64url(2000),
        userHandle: base64url(200),
      }),
    }),
  ),
});

const nom = texte(60, "Donnez un nom à cette clé, comme « Mon téléphone ».");

export const PreparationCle = z.object({ nom, ...saisieTitulaire });

export const AjoutCle = z.object({
  nom,
  suite,
  reponse: reponse(
    z.object({
      ...commun,
      response: z.object({
        clientDataJSON: base64url(4000),
        attestationObject: base64url(16_000),
        transports: z.array(z.string().max(20)).max(8).default([]),
      }),
    }),
  ),
});

export const NomCle = z.object({ cleId: id, nom });
export const RetraitCle = z.object({ cleId: id });
export const DefiCle = z.object({});

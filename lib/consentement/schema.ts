import { z } from "zod";
import { choix, coche, facultatif, id, liste } from "@/lib/champ";
import { getTexteVersion } from "@/lib/texte/rules/versions";
import { isJour, type Jour } from "@/lib/time";

/** Why « à l’oral » is not among the means (L.1110-4 CSP, 002:3574). */
export const ORAL_REFUSE =
  "Un accord donné à l’oral ne suffit pas : il se recueille par écrit ou sous forme électronique. Vous pouvez enregistrer l’information dès maintenant et l’accord quand il sera formalisé.";

const MOYENS = ["ECRIT", "ELECTRONIQUE"] as const;

/** How the agreement was given. « ORAL » can be answered, and is refused with the reason. */
export const moyen = choix(
  z
    .enum([...MOYENS, "ORAL"], "Indiquez comment l’accord a été recueilli.")
    .refine((value) => value !== "ORAL", ORAL_REFUSE)
    .transform((value) => value as (typeof MOYENS)[number]),
);

/** A day as a browser sends it. */
export const jour = (absent: string) => z.string({ error: absent }).refine(isJour, absent);

/** `<structure>` for every professional of a structure, `<structure>/<membre>` for one of them. */
export const portee = z
  .string()
  .regex(/^[0-9a-f-]{36}(\/[0-9a-f-]{36})?$/, "Ce choix n’existe plus. Choisissez à nouveau.")
  .transform((value) => {
    const [structureId = "", membreId] = value.split("/");
    return membreId ? { structureId, membreId } : { structureId };
  });

/** The version of the text that was read with the person. */
export const texteVersion = z
  .string()
  .refine(
    (version) => getTexteVersion("consentement", version) !== null,
    "Cette version du texte n’existe pas. Rechargez la page.",
  );

/** What `recordConsentement` takes, from its own page or from the filing of a demande. */
export type RecordConsentement = {
  situationId: string;
  /** The last event the person saw, 0 when there was none: recording over another's is then refused. */
  rang?: number;
  information?: { survenuLe: Jour; recueilliParId?: string };
  accord?: {
    survenuLe: Jour;
    recueilliParId?: string;
    moyen: "ECRIT" | "ELECTRONIQUE";
    texteVersion: string;
    /** The structure that keeps the signed form. */
    conserveParId: string;
    portees: { structureId: string; membreId?: string }[];
    /** Codes of the list « exclusion ». */
    exclusions: string[];
  };
};

/** The same from its own page, with what was read of its effects. */
export type AmendConsentement = RecordConsentement & { lu?: string | undefined };

const cible = { situationId: id, rang: z.coerce.number().int().min(0) };
const INFORMATION_LE = "Indiquez le jour où la personne a été informée.";

export const RecordInformation = z
  .object({ ...cible, informationLe: jour(INFORMATION_LE), recueilliParId: facultatif(id) })
  .transform(
    ({ situationId, rang, informationLe, recueilliParId }): RecordConsentement => ({
      situationId,
      rang,
      information: { survenuLe: informationLe, ...(recueilliParId ? { recueilliParId } : {}) },
    }),
  );

export const RecordAccord = z
  .object({
    ...cible,
    lu: facultatif(z.string().regex(/^[0-9a-f]{64}$/)),
    informationLe: facultatif(jour(INFORMATION_LE)),
    accordLe: jour("Indiquez le jour où la personne a donné son accord."),
    recueilliParId: facultatif(id),
    moyen,
    texteVersion,
    conserveParId: choix(z.uuid("Indiquez la structure qui conserve le document signé.")),
    portees: liste(portee).refine(
      (portees) => portees.length > 0,
      "Choisissez au moins une structure : l’accord se donne avec la liste de celles et ceux avec qui la situation peut être travaillée.",
    ),
    exclusions: liste(z.string().max(80)),
  })
  .transform(
    ({ situationId, rang, lu, informationLe, accordLe, recueilliParId, ...accord }): AmendConsentement => {
      const par = recueilliParId ? { recueilliParId } : {};
      return {
        ...{ situationId, rang, lu },
        ...(informationLe ? { information: { survenuLe: informationLe, ...par } } : {}),
        accord: { ...accord, ...par, survenuLe: accordLe },
      };
    },
  );

export const WithdrawConsentement = z.object({
  situationId: id,
  retraitLe: jour("Indiquez le jour où la personne a retiré son accord."),
  compris: coche.refine(
    (compris) => compris,
    "Cochez la case pour confirmer : le retrait arrête les séances aussitôt.",
  ),
});

export const UpdateRetrait = z.object({
  retraitEcrits: z.enum(["GARDES", "EFFACES"], "Choisissez ce que deviennent les comptes rendus."),
  retraitDecideLe: facultatif(jour("Indiquez un jour.")),
  accordMois: z.coerce
    .number("Indiquez un nombre de mois.")
    .int()
    .min(3, "Au moins 3 mois.")
    .max(36, "Au plus 36 mois."),
});

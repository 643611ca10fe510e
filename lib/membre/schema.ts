import { z } from "zod";
import { choix, facultatif, id, liste, nouveauMotDePasse, texte } from "@/lib/champ";

/** `engage`: the form showed the undertaking too, so that all that is missing is said at once. */
export const AcceptCharte = z
  .object({
    version: z.string().max(20),
    charte: z.literal("on").optional(),
    engagement: z.literal("on").optional(),
    engage: z.literal("on").optional(),
  })
  .superRefine(({ charte, engagement, engage }, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (!charte) missing("charte", "Cochez la case pour accepter la charte.");
    if (engage && !engagement) missing("engagement", "Cochez la case pour prendre l’engagement.");
  });

export const ROLES = [
  "PROFESSIONNEL",
  "INTERVENANT",
  "SECRETARIAT",
  "ENCADRANT",
  "RESPONSABLE",
  "COPIL",
  "ADMINISTRATEUR",
] as const;

const nomme = {
  prenom: texte(80, "Indiquez le prénom."),
  nom: texte(80, "Indiquez le nom."),
};

const champs = {
  roles: liste(z.enum(ROLES)).pipe(z.array(z.enum(ROLES)).min(1, "Choisissez au moins un rôle.")),
  delegations: liste(id),
  structureId: facultatif(id),
  professionId: facultatif(id),
  telephone: facultatif(
    z
      .string()
      .trim()
      .regex(/^[+\d][\d .-]{5,28}$/, "Indiquez un numéro de téléphone, comme 02 40 00 00 00."),
  ),
  baseSecret: choix(
    z.enum(["ETAT", "PROFESSION", "MISSION", "FONCTION", "AUCUNE"], {
      error: "Dites sur quoi repose l’obligation de secret.",
    }),
  ),
};

/** In the order of the form, which is that of its errors. */
export const CreateMembre = z.object({
  ...nomme,
  email: z.preprocess(
    (value) => (typeof value === "string" ? value.trim().toLowerCase() : value),
    z.email("Indiquez une adresse électronique, comme prenom.nom@exemple.fr.").max(254),
  ),
  ...champs,
});

export const UpdateMembre = z.object({ membreId: id, ...nomme, ...champs });

export const ResetMembre = z.object({
  membreId: id,
  motDePasse: nouveauMotDePasse("Choisissez un mot de passe provisoire."),
});

export const CloseMembre = z.object({ membreId: id, rouvrir: z.stringbool().default(false) });

/** As many accesses as a sheet gives at once. */
export const BANDES_MAX = 100;

export const CreateFeuille = z.object({
  membreIds: liste(id, BANDES_MAX).pipe(z.array(id).min(1, "Cochez au moins une personne.")),
});

import { z } from "zod";
import { isZone } from "@/lib/time";

/** First segments of addresses that are not espaces; a test compares them with the folders of `app` and `public`. */
export const ADRESSES_RESERVEES = [
  "accessibilite",
  "aide",
  "anonymisation",
  "api",
  "boite",
  "compte",
  "confidentialite",
  "connexion",
  "desabonnement",
  "entree",
  "espaces",
  "invitation",
  "lien",
  "mentions-legales",
  "mot-de-passe-oublie",
  "partage",
  "securite",
];

/** What `npm run espace:create` asks for. */
export const CreateEspace = z.object({
  nom: z.string().trim().min(2).max(120),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60)
    .refine((slug) => !ADRESSES_RESERVEES.includes(slug), "Cette adresse est déjà celle d’une page."),
  zone: z.string().max(60).refine(isZone, "Ce fuseau horaire n’existe pas.").default("Europe/Paris"),
  calendrierFerie: z.string().max(40).default("metropole"),
  zoneScolaire: z.enum(["A", "B", "C"]).nullable().default(null),
  operateur: z.string().max(160).nullable().default(null),
  admin: z.object({
    email: z.email().max(254),
    prenom: z.string().trim().min(1).max(80),
    nom: z.string().trim().min(1).max(80),
    motDePasse: z.string().min(12).max(200),
    provisoire: z.boolean().default(false),
  }),
});

export const UpdateEspace = z.object({
  rythmeSemaines: z.coerce
    .number("Indiquez un nombre de semaines.")
    .int()
    .min(1, "Au moins 1 semaine.")
    .max(52, "Au plus 52 semaines."),
  toleranceJours: z.coerce.number("Indiquez un nombre de jours.").int().min(0).max(60, "Au plus 60 jours."),
  seuilSecret: z.coerce
    .number("Indiquez un nombre.")
    .int()
    .min(5, "Jamais moins de 5.")
    .max(100, "Au plus 100."),
  delaiAlerteJours: z.coerce
    .number("Indiquez un nombre de jours.")
    .int()
    .min(1, "Au moins 1 jour.")
    .max(365, "Au plus 365 jours."),
  delaiCompteRenduJours: z.coerce
    .number("Indiquez un nombre de jours.")
    .int()
    .min(1, "Au moins 1 jour.")
    .max(365, "Au plus 365 jours."),
  delaiConfirmationJours: z.coerce
    .number("Indiquez un nombre de jours.")
    .int()
    .min(1, "Au moins 1 jour.")
    .max(60, "Au plus 60 jours."),
  heuresHebdo: z.preprocess(
    (value) => (value === "" ? null : value),
    z.coerce.number("Indiquez un nombre d’heures.").int().min(1).max(60, "Au plus 60 heures.").nullable(),
  ),
  zoneScolaire: z.preprocess((value) => (value === "" ? null : value), z.enum(["A", "B", "C"]).nullable()),
});

const partPrevue = z.preprocess(
  (value) => (value === "" ? null : value),
  z.coerce.number("Indiquez un pourcentage.").int().min(0).max(100, "Au plus 100 %.").nullable(),
);

export const CreateDelegation = z.object({
  nom: z.string().trim().min(1, "Indiquez le nom de la délégation.").max(120, "Au plus 120 caractères."),
  partPrevue,
});

export const UpdateDelegation = CreateDelegation.extend({ delegationId: z.uuid() });

export const CreateTerritoire = z.object({
  delegationId: z.uuid("Choisissez la délégation."),
  nom: z.string().trim().min(1, "Indiquez le nom du territoire.").max(120, "Au plus 120 caractères."),
});

export const RecordPopulation = z.object({
  territoireId: z.uuid("Choisissez le territoire."),
  annee: z.coerce
    .number("Indiquez une année.")
    .int()
    .min(1990, "Indiquez une année.")
    .max(2200, "Indiquez une année."),
  allocataires: z.coerce
    .number("Indiquez un nombre de personnes.")
    .int()
    .min(0)
    .max(10_000_000, "Ce nombre est trop grand."),
});

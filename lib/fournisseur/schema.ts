import { z } from "zod";
import { chemin, facultatif, id } from "@/lib/champ";
import { isDomainePublic, normaliserDomaine } from "@/lib/fournisseur/rules";

const DOMAINE = "Indiquez un domaine, comme departement44.fr.";

export const CreateAdmission = z.object({
  domaine: z
    .string({ error: DOMAINE })
    .max(253, DOMAINE)
    .transform(normaliserDomaine)
    .refine((value) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value), DOMAINE)
    .refine(
      (value) => !isDomainePublic(value),
      "N’importe qui peut avoir une adresse de ce domaine : il admettrait tout le monde.",
    ),
  valeur: z.string().trim().max(200, "Au plus 200 caractères.").default(""),
  structureId: facultatif(id),
});

export const RemoveAdmission = z.object({
  domaine: z.string().max(253),
  valeur: z.string().max(200).default(""),
});

/** What comes back from a provider: a query string, and the cookie of the browser that left. */
export const Retour = z.object({ parametres: z.string().max(8000), lien: z.string().regex(/^[\w-]{43}$/) });

export const Suite = chemin.catch("/espaces");

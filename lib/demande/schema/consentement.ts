import { z } from "zod";
import { facultatif, id, liste } from "@/lib/champ";
import { envoi, parmi } from "./champs";

/** Where the professional stands with the person: agreed, told but not yet agreed, not yet told. */
export const RECUEILS = ["ACCORD", "INFORMATION", "PAS_ENCORE"] as const;

/** « ORAL » may be answered: it is refused, and told why (L.1110-4 CSP, 002:3574). */
export const MOYENS_PROPOSES = ["ECRIT", "ELECTRONIQUE", "ORAL"] as const;

const MAX_PORTEES = 200;
const PORTEE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/i;

/** Step 4 as a draft holds it, in the demande's `brouillonConsentement`; filing turns it into events. */
export const ConsentementSaisie = z.object({
  recueil: parmi(RECUEILS),
  informationLe: z.string().trim().max(10).default(""),
  informationParId: facultatif(id),
  moyen: parmi(MOYENS_PROPOSES),
  accordLe: z.string().trim().max(10).default(""),
  accordParId: facultatif(id),
  texteVersion: z.string().trim().max(20).default(""),
  /** `<structure>`, or `<structure>/<membre>` for one professional of it. */
  portees: liste(z.string().regex(PORTEE, "Ce choix n’existe plus. Choisissez à nouveau."), MAX_PORTEES),
  /** Codes of the list « exclusion »: categories, never the thing itself (002:3579). */
  exclusions: liste(z.string().regex(/^[a-z0-9-]{1,80}$/, "Ce choix n’existe plus. Choisissez à nouveau.")),
  conserveParId: facultatif(id),
});
export type ConsentementSaisie = z.output<typeof ConsentementSaisie>;

export const CONSENTEMENT_VIDE: ConsentementSaisie = ConsentementSaisie.parse({});

/** What was kept of step 4; an unreadable draft is an empty one, never an error. */
export function readConsentementSaisie(brouillon: unknown): ConsentementSaisie {
  const lu = ConsentementSaisie.safeParse(brouillon ?? {});
  return lu.success ? lu.data : CONSENTEMENT_VIDE;
}

export const SaveConsentement = ConsentementSaisie.extend(envoi);

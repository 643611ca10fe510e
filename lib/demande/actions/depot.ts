"use server";

import { action } from "@/lib/action";
import { saveCadre } from "@/lib/demande/commands/depot-cadre";
import { saveConsentement } from "@/lib/demande/commands/depot-consentement";
import { createDemande } from "@/lib/demande/commands/depot-create";
import { discardDemande } from "@/lib/demande/commands/depot-discard";
import { clearAlerte, replacePassage } from "@/lib/demande/commands/depot-passage";
import { savePrecautions } from "@/lib/demande/commands/depot-precautions";
import type { Enregistrement } from "@/lib/demande/commands/depot-save";
import { saveSituation } from "@/lib/demande/commands/depot-situation";
import { submitDemande } from "@/lib/demande/commands/depot-submit";
import * as refus from "@/lib/demande/labels/refus";
import { SaveCadre } from "@/lib/demande/schema/cadre";
import { SaveConsentement } from "@/lib/demande/schema/consentement";
import * as schema from "@/lib/demande/schema/depot";
import { SavePrecautions } from "@/lib/demande/schema/precautions";
import { SaveSituation } from "@/lib/demande/schema/situation";

/** Where one goes who stops there: to their demandes, or to those they note for others. */
const LISTES: Partial<Record<string, string>> = { liste: "/demandes", saisies: "/demandes/saisie" };

/** What the four steps that are filled in have in common: saved first, then told what is missing, then the way on. */
const saisie = {
  refusals: refus.REFUS_SAISIE,
  done: ({ heure }: Enregistrement) => heure,
  errors: ({ manques }: Enregistrement) => manques,
  next: ({ demandeId, suite }: Enregistrement) =>
    suite && (LISTES[suite] ?? `/demandes/${demandeId}/etape/${suite}`),
};

export const createBrouillon = action({
  schema: schema.CreateDemande,
  command: createDemande,
  refusals: refus.REFUS_CREATION,
  next: ({ id }) => `/demandes/${id}/etape/1`,
});

export const saveEtapeCadre = action({
  ...saisie,
  schema: SaveCadre,
  command: saveCadre,
  fields: { PERIME: "base", LIEU_INCONNU: "lieu", STRUCTURE_INCONNUE: "structureId" },
});

export const saveEtapeSituation = action({
  ...saisie,
  schema: SaveSituation,
  command: saveSituation,
  fields: { PERIME: "base" },
});

export const saveEtapePrecautions = action({
  ...saisie,
  schema: SavePrecautions,
  command: savePrecautions,
  fields: { PERIME: "base" },
});

export const saveEtapeConsentement = action({
  ...saisie,
  schema: SaveConsentement,
  command: saveConsentement,
  fields: { PERIME: "base", STRUCTURE_INCONNUE: "portees", MEMBRE_INCONNU: "portees" },
});

export const leverAlerte = action({
  schema: schema.ClearAlerte,
  command: clearAlerte,
  refusals: refus.REFUS_PASSAGE,
});

export const remplacerPassage = action({
  schema: schema.ReplacePassage,
  command: replacePassage,
  refusals: refus.REFUS_PASSAGE,
});

export const deposerDemande = action({
  schema: schema.SubmitDemande,
  command: submitDemande,
  refusals: refus.REFUS_DEPOT,
  fields: refus.ETAPE_DU_REFUS,
  next: ({ id }) => `/demandes/${id}/etape/deposee`,
});

export const supprimerBrouillon = action({
  schema: schema.DiscardDemande,
  command: discardDemande,
  refusals: refus.REFUS_ABANDON,
  next: () => "/demandes",
});

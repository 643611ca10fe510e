import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { intervenantSituations, referentSituations, visibleSituations } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

/** The follow-ups the acteur sees: those of the situations they may open. */
export function visibleSuivis(acteur: Acteur): Prisma.SuiviWhereInput {
  return { espaceId: acteur.espaceId, situation: visibleSituations(acteur) };
}

/** The follow-ups the acteur does: the référent·e or the intervenant·e of the situation. */
export function recordableSuivis(acteur: Acteur): Prisma.SuiviWhereInput {
  if (!can(acteur, "suivi.enregistrer")) return { id: { in: [] } };
  return {
    espaceId: acteur.espaceId,
    situation: { OR: [referentSituations(acteur), intervenantSituations(acteur)] },
  };
}

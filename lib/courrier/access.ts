import type { Acteur } from "@/lib/acteur";
import { can } from "@/lib/droit/rules";
import { keepableSeances } from "@/lib/seance/access";
import type { Prisma } from "@/prisma/client/client";

/** The séances of which the acteur makes letters and the attendance sheet: those they plan. */
export const writableSeances = (acteur: Acteur): Prisma.SeanceWhereInput =>
  can(acteur, "courrier.preparer") ? keepableSeances(acteur) : { id: { in: [] } };

/**
 * The letters the acteur sees in the register, and notes as sent. One that tells of conclusions and has not left to
 * everyone goes with the agreement: they are read no more. That some of it was sent stays in the journal.
 */
export const visibleCourriers = (acteur: Acteur): Prisma.CourrierWhereInput => ({
  espaceId: acteur.espaceId,
  seance: writableSeances(acteur),
  NOT: {
    sorte: "RESTITUTION",
    seance: { situation: { accordRetireLe: { not: null } } },
    destinataires: { some: { envoyeLe: null } },
  },
});

export const canPrepare = (acteur: Acteur): boolean => can(acteur, "courrier.preparer");

/** The wordings are the espace's: its secretariat and its administration keep them. */
export const canWriteModeles = (acteur: Acteur): boolean => can(acteur, "courrier.modeles");

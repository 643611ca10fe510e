import type { Acteur } from "@/lib/acteur";
import { statutsBefore } from "@/lib/demande/rules/statut";
import { transferableGroupes } from "@/lib/groupe/access";
import { transferableSituations } from "@/lib/situation/access";
import type { Prisma } from "@/prisma/client/client";

/** Of a séance that is still to take place. */
export const A_VENIR = {
  in: ["PROPOSEE", "CONFIRMEE", "REPORTEE"],
} as const satisfies Prisma.EnumStatutSeanceFilter;

/** The situations someone leads, as the professional or as the intervenant·e, and that the acteur may entrust. */
export const situationsDe = (
  acteur: Acteur,
  qui: { referentId: string } | { intervenantId: string },
): Prisma.SituationWhereInput => ({
  AND: [transferableSituations(acteur), { statut: { not: "CLOSE" }, ...qui }],
});

/** The groups someone leads. */
export const groupesDe = (acteur: Acteur, intervenantId: string): Prisma.GroupeWhereInput => ({
  AND: [transferableGroupes(acteur), { statut: { not: "CLOS" }, intervenantId }],
});

/** The demandes that wait in someone's own queue. */
export const demandesDe = ({ espaceId }: Acteur, intervenantId: string): Prisma.DemandeWhereInput => ({
  ...{ espaceId, intervenantId },
  statut: { in: statutsBefore("confier", "INTERVENANT") },
});

/** The rencontres to come of an intervenant·e. */
export const rencontresDe = (
  { espaceId }: Acteur,
  intervenantId: string,
  now: Date,
): Prisma.RencontreWhereInput => ({ espaceId, intervenantId, statut: "PREVUE", debut: { gt: now } });

/** The séances to come someone is named secretary of. */
export const secretariatsDe = (
  { espaceId }: Acteur,
  secretaireId: string,
  now: Date,
): Prisma.SeanceWhereInput => ({ espaceId, secretaireId, statut: A_VENIR, debut: { gt: now } });

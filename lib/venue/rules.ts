import type { StatutSeance } from "@/prisma/client/enums";

export const MAX_MOTIF = 600;

/** The person can be expected at a séance that is to come, and no longer be. */
export const isPrevoyable = ({ statut, debut }: { statut: StatutSeance; debut: Date }, now: Date): boolean =>
  (statut === "PROPOSEE" || statut === "CONFIRMEE") && debut > now;

/** The encadrant·e was told of another date than the séance's: they are to be told again. */
export const isInformee = (venue: { informePour: Date }, seance: { debut: Date }): boolean =>
  venue.informePour.getTime() === seance.debut.getTime();

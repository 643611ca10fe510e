import type { Coches } from "@/lib/demande/rules/choix";
import type { Prisma } from "@/prisma/client/client";

/** What its author has changed of a demande that came back to be completed, and only that: nobody else sees it before it is filed again. */
export type Reprise = { reponses: Prisma.DemandeUncheckedUpdateManyInput; choix: Coches };

/** The reprise as the column keeps it; nothing changed yet when it is null. */
export const repriseOf = (colonne: Prisma.JsonValue): Reprise => ({
  reponses: {},
  choix: {},
  ...(colonne as Partial<Reprise> | null),
});

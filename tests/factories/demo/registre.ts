import type { Ecrits } from "@/lib/contenu";
import type { Prisma } from "@/prisma/client/client";

/** The rows of the stories, gathered to be written a table at a time. */
export type Registre = {
  situations: Prisma.SituationCreateManyInput[];
  demandes: Prisma.DemandeCreateManyInput[];
  choix: Prisma.ChoixCreateManyInput[];
  contenus: Ecrits[];
  informations: Prisma.ConsentementCreateManyInput[];
  accords: Prisma.ConsentementCreateManyInput[];
  portees: Prisma.ConsentementPorteeCreateManyInput[];
  associations: Prisma.AssociationCreateManyInput[];
  protocoles: Prisma.ProtocoleCreateManyInput[];
  acceptations: Prisma.ProtocoleAcceptationCreateManyInput[];
  seances: Prisma.SeanceCreateManyInput[];
  presences: Prisma.PresenceCreateManyInput[];
  deplacements: Prisma.DeplacementCreateManyInput[];
  comptesRendus: Prisma.CompteRenduCreateManyInput[];
  comptesRendusOutils: Prisma.CompteRenduOutilCreateManyInput[];
  seancesOutils: Prisma.SeanceOutilCreateManyInput[];
  pistes: Prisma.PisteCreateManyInput[];
  clotures: Prisma.ClotureCreateManyInput[];
  suivis: Prisma.SuiviCreateManyInput[];
  /** Minutes to validate once they are written. */
  valides: string[];
};

export const createRegistre = (): Registre => ({
  situations: [],
  demandes: [],
  choix: [],
  contenus: [],
  informations: [],
  accords: [],
  portees: [],
  associations: [],
  protocoles: [],
  acceptations: [],
  seances: [],
  presences: [],
  deplacements: [],
  comptesRendus: [],
  comptesRendusOutils: [],
  seancesOutils: [],
  pistes: [],
  clotures: [],
  suivis: [],
  valides: [],
});

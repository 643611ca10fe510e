import type { SorteGroupe } from "@/prisma/client/enums";
import { RAISONS } from "../labels/raisons";
import type { Choix } from "./choix";
import type { Lecture } from "./lecture";
import type { PersonneConnue } from "./personnes";

/** Where a group is counted: a territoire and its délégation, or a délégation that has none. */
export type Lieu = { delegationId: string; territoireId: string | null };

export type GroupeConnu = Lieu & {
  id: string;
  code: string;
  sorte: SorteGroupe;
  structureId: string | null;
  intervenantId: string;
  places: number | null;
  clos: boolean;
  admis: number;
  /** Everyone who was ever asked, whatever they answered. */
  membres: string[];
};

/** What is written: of a group that is there, its kind, its service, its places; and the people to invite. */
export type GroupeDonnees = Lieu &
  Pick<GroupeConnu, "sorte" | "structureId" | "intervenantId" | "places"> & { membres: string[] };

export type EtatGroupes = {
  groupes: GroupeConnu[];
  /** With the place where a service works, when it works in one. */
  structures: (Choix & { lieu: Lieu | null })[];
  lieux: (Choix & Lieu)[];
  personnes: PersonneConnue[];
};

type Dit = {
  lieu: Lieu | null | undefined;
  intervenant: PersonneConnue | undefined;
  places: number | undefined;
};

/** What a file may not change of a group that is there. */
export function guardConnu(
  { raisons }: Lecture,
  connu: GroupeConnu,
  { lieu, intervenant, places }: Dit,
): void {
  if (connu.clos) raisons.push(RAISONS.groupeClos);
  if (intervenant && intervenant.id !== connu.intervenantId) raisons.push(RAISONS.groupeConfie);
  if (lieu && (lieu.delegationId !== connu.delegationId || lieu.territoireId !== connu.territoireId))
    raisons.push(RAISONS.lieuFixe);
  if (places !== undefined && places < connu.admis) raisons.push(RAISONS.placesPrises(connu.admis));
}

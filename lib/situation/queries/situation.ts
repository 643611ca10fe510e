import type { Acteur } from "@/lib/acteur";
import { canAssociate } from "@/lib/association/access";
import { type AssociationLigne, readAssociations } from "@/lib/association/queries/associations";
import { getInvitation, type Invitation } from "@/lib/association/queries/invitation";
import { isId } from "@/lib/champ";
import { canClose } from "@/lib/cloture/access";
import { canRecord, canWithdraw } from "@/lib/consentement/access";
import { type ConsentementCarte, readCarte } from "@/lib/consentement/queries/carte";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { type PisteLigne, readPistes } from "@/lib/piste/queries";
import { canPlan } from "@/lib/seance/access";
import {
  canReadContenu,
  canTransfer,
  isIntervenant,
  isReferent,
  visibleSituations,
} from "@/lib/situation/access";
import type { Partie } from "@/lib/situation/rules/prochain-pas";
import { listSuivis, type SuiviLigne } from "@/lib/suivi/queries";
import type { Prisma } from "@/prisma/client/client";
import { type ExamenPartie, readExamens } from "./examens";
import {
  type CloturePartie,
  type DemandePartie,
  readCloture,
  readDemandes,
  readSeances,
  type SeancePartie,
} from "./parties";

const personne = {
  select: {
    id: true,
    prenom: true,
    nom: true,
    structure: { select: { nom: true } },
    profession: { select: { libelle: true } },
  },
} as const;

const select = {
  id: true,
  code: true,
  statut: true,
  version: true,
  accepteeLe: true,
  accordRetireLe: true,
  referentId: true,
  intervenantId: true,
  referent: personne,
  intervenant: personne,
  delegation: { select: { nom: true } },
  territoire: { select: { nom: true } },
} as const satisfies Prisma.SituationSelect;

type Row = Prisma.SituationGetPayload<{ select: typeof select }>;
type Personne = { id: string; nom: string; structure: string | null; profession: string | null };

/** A situation as the acteur may see it, with all its parts; each concept renders its own. */
export type SituationFiche = Pick<Row, "id" | "code" | "statut" | "version" | "accepteeLe"> & {
  delegation: string | null;
  territoire: string | null;
  referent: Personne;
  intervenant: Personne | null;
  /** As whom the acteur reads it: the closest part they have in it. */
  partie: Partie;
  /** False: the administrative part only. */
  lisible: boolean;
  peut: {
    recueillir: boolean;
    retirer: boolean;
    associer: boolean;
    planifier: boolean;
    confier: boolean;
    clore: boolean;
  };
  consentement: ConsentementCarte;
  associations: AssociationLigne[];
  demandes: DemandePartie[];
  seances: SeancePartie[];
  examens: ExamenPartie[];
  pistes: PisteLigne[];
  cloture: CloturePartie | null;
  suivis: SuiviLigne[];
};

/** A situation and all its parts, in one transaction and a constant number of statements; null when it is not theirs to see. */
export async function getSituation(acteur: Acteur, situationId: string): Promise<SituationFiche | null> {
  if (!isId(situationId)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.situation.findFirst({
      where: { AND: [visibleSituations(acteur), { id: situationId }] },
      select,
    });
    return row && readFiche(tx, acteur, row);
  });
}

/** What the page of a situation shows: the situation, or the invitation of someone who has not answered yet; else null. */
export async function getSituationPage(
  acteur: Acteur,
  situationId: string,
): Promise<{ situation: SituationFiche } | { invitation: Invitation } | null> {
  return withEspace(acteur, async () => {
    const invitation = await getInvitation(acteur, situationId);
    if (invitation) return { invitation };
    const situation = await getSituation(acteur, situationId);
    return situation && { situation };
  });
}

async function readFiche(tx: Tx, acteur: Acteur, row: Row): Promise<SituationFiche> {
  const { id, code, statut, version, accepteeLe, delegation, territoire, referent, intervenant } = row;
  const associations = await readAssociations(tx, acteur, id);
  const associes = associations.filter((association) => association.statut === "ACCEPTEE");
  const lisible = canReadContenu(acteur, { ...row, associes });
  await journaliser(tx, acteur, "lire", "situation", id);
  return {
    ...{ id, code, statut, version, accepteeLe },
    delegation: delegation?.nom ?? null,
    territoire: territoire?.nom ?? null,
    referent: personneOf(referent),
    intervenant: intervenant && personneOf(intervenant),
    partie: partieOf(acteur, row, associes),
    lisible,
    peut: {
      recueillir: canRecord(acteur, row) && statut !== "CLOSE",
      retirer: canWithdraw(acteur, row) && row.accordRetireLe === null,
      associer: canAssociate(acteur, row) && row.accordRetireLe === null,
      planifier: canPlan(acteur, row) && statut !== "CLOSE" && row.accordRetireLe === null,
      confier: canTransfer(acteur, row) && statut !== "CLOSE",
      clore: canClose(acteur, row),
    },
    consentement: await readCarte(tx, acteur, id, associations, lisible),
    associations,
    demandes: await readDemandes(tx, acteur, id, lisible),
    seances: await readSeances(tx, acteur, id),
    examens: await readExamens(tx, acteur, id),
    pistes: await readPistes(tx, acteur, { situationId: id }),
    cloture: await readCloture(tx, acteur, id),
    suivis: await listSuivis(tx, acteur, id),
  };
}

function personneOf({ id, prenom, nom, structure, profession }: Row["referent"]): Personne {
  return {
    id,
    nom: `${prenom} ${nom}`,
    structure: structure?.nom ?? null,
    profession: profession?.libelle ?? null,
  };
}

function partieOf(acteur: Acteur, row: Row, associes: readonly { membreId: string }[]): Partie {
  if (isReferent(acteur, row)) return "REFERENT";
  if (isIntervenant(acteur, row)) return "INTERVENANT";
  return associes.some(({ membreId }) => membreId === acteur.membreId) ? "ASSOCIE" : "SECRETARIAT";
}

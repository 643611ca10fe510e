import type { Acteur } from "@/lib/acteur";
import type { Tx } from "@/lib/db";
import { keepableGroupes } from "@/lib/groupe/access";
import { PROTOCOLE_SELECT, protocoleOf } from "@/lib/protocole/queries/rythme";
import { type Protocole, protocoleParDefaut } from "@/lib/protocole/rules/rythme";
import {
  MEMBRE_REUNI,
  nomOf,
  PREVUES,
  prevueOf,
  type Reuni,
  readSituationAPlanifier,
  reuniOf,
  type SeancePrevue,
  type SituationAPlanifier,
} from "@/lib/seance/queries/situation";
import { type Sujet, type SujetIds, sujetOf } from "@/lib/seance/rules/sujet";
import type { StatutGroupe } from "@/prisma/client/enums";

export type GroupeAPlanifier = {
  id: string;
  code: string;
  statut: StatutGroupe;
  intervenant: { id: string; nom: string };
  /** Its members of today, by name. */
  reunis: Reuni[];
  protocole: Protocole;
  /** Held, to come, or waiting for a date; in order. */
  seances: SeancePrevue[];
};

/** A group as the acteur may plan it, under its published protocole or the default one (000:87); null otherwise. */
export async function readGroupeAPlanifier(
  tx: Tx,
  acteur: Acteur,
  id: string,
): Promise<GroupeAPlanifier | null> {
  const groupe = await tx.groupe.findFirst({
    where: { AND: [keepableGroupes(acteur), { id }] },
    select: {
      id: true,
      code: true,
      statut: true,
      intervenant: { select: { id: true, prenom: true, nom: true } },
      membres: {
        where: { statut: "ADMIS" },
        orderBy: [{ membre: { nom: "asc" } }, { membre: { prenom: "asc" } }],
        select: { membre: MEMBRE_REUNI },
      },
      protocoles: {
        where: { publieLe: { not: null } },
        orderBy: { version: "desc" },
        take: 1,
        select: PROTOCOLE_SELECT,
      },
      seances: PREVUES,
    },
  });
  if (!groupe) return null;
  const { intervenant, membres, protocoles, seances, ...reste } = groupe;
  const [protocole] = protocoles;
  return {
    ...reste,
    intervenant: { id: intervenant.id, nom: nomOf(intervenant) },
    reunis: membres.map(({ membre }) => reuniOf(membre, false)),
    protocole: protocole ? protocoleOf(protocole) : protocoleParDefaut(acteur, "COLLECTIF"),
    seances: seances.map(prevueOf),
  };
}

/** What is to be planned, as the acteur may plan it: a situation or a group, never both; null otherwise. */
export async function readAPlanifier(
  tx: Tx,
  acteur: Acteur,
  { situationId, groupeId }: SujetIds,
): Promise<Sujet<SituationAPlanifier, GroupeAPlanifier> | null> {
  if (situationId && groupeId) return null;
  const situation = situationId ? await readSituationAPlanifier(tx, acteur, situationId) : null;
  const groupe = groupeId ? await readGroupeAPlanifier(tx, acteur, groupeId) : null;
  return situation || groupe ? sujetOf({ situation, groupe }) : null;
}

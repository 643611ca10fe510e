import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { getEtat, readNonCouverts } from "@/lib/consentement/queries/etats";
import type { EtatConsentement, NonCouvert } from "@/lib/consentement/rules/etat";
import { type Tx, withEspace } from "@/lib/db";
import { type EndroitChoix, listEndroits, listLieuxChoix } from "@/lib/lieu/queries";
import { getProtocoleEnVigueur } from "@/lib/protocole/queries/acceptation";
import { type Protocole, toCadence } from "@/lib/protocole/rules/rythme";
import { readContexte } from "@/lib/seance/queries/contexte";
import { type GroupeAPlanifier, readAPlanifier } from "@/lib/seance/queries/groupe";
import type { SeancePrevue, SituationAPlanifier } from "@/lib/seance/queries/situation";
import type { Plage } from "@/lib/seance/rules/creneau";
import {
  createRecherche,
  type Empechement,
  empechementOf,
  habitudeOf,
  isSuffisante,
  listAConfirmer,
  listAVenir,
  premiereCible,
  serieOf,
} from "@/lib/seance/rules/planification";
import {
  type DateChoisie,
  examineDate,
  type PropositionLigne,
  suggestSerie,
} from "@/lib/seance/rules/suggestion";
import type { Sujet, SujetIds } from "@/lib/seance/rules/sujet";
import { addMinutes, type Jour, jourOf } from "@/lib/time";

/** What the person has chosen on the planner's page; anything absent is suggested. */
export type ChoixPlanification = {
  debut?: Jour | undefined;
  /** Null: at no particular hour, wherever the intervenant·e is. */
  heure?: string | null | undefined;
  lieuId?: string | null | undefined;
  participants?: readonly string[] | undefined;
  /** A day and hour chosen by hand, to be looked at. */
  main?: { jour: Jour; heure: string } | undefined;
  /** How many séances of a group to suggest at once. */
  nombre?: number | undefined;
};

type APlanifier = Sujet<SituationAPlanifier, GroupeAPlanifier>;

export type Planification = {
  /** What is planned: a situation, or a group. */
  sujet: Sujet<Omit<SituationAPlanifier, "protocole">, Omit<GroupeAPlanifier, "protocole">>;
  protocole: Protocole;
  /** Of the situation; null for a group, whose séances have none of their own. */
  consentement: EtatConsentement | null;
  nonCouverts: NonCouvert[];
  /** What waits to be confirmed, in order. */
  proposees: SeancePrevue[];
  /** To come, in order. */
  confirmees: SeancePrevue[];
  lieux: { id: string; nom: string }[];
  /** The place one would then meet at, and which of its rooms are free at the moment looked at. */
  endroit: EndroitChoix | null;
  choisis: {
    debut: Jour;
    heure: string | null;
    lieuId: string | null;
    participants: string[];
    nombre: number;
  };
  /** The intervenant·e has told no week: an ordinary one is supposed. */
  semaineSupposee: boolean;
  /** Nothing more need be suggested for now: what is proposed is to be confirmed, or there is enough to come. */
  suffisante: boolean;
  /** Of a group alone: what its second séance cannot do without. */
  protocoleAttendu: ProtocoleAttendu | null;
  propositions: PropositionLigne[];
  date: DateChoisie | null;
  /** The moment looked at, by hand or suggested first, and whose calendar says no to it, chosen or not. */
  moment: Plage | null;
  empechements: { id: string; empechement: Empechement }[];
};

/** Not accepted by every member yet: whether it is published, and before which séance it must be; null: no date yet. */
export type ProtocoleAttendu = { publie: boolean; avant: Date | null };

const SANS_DATE = {
  protocoleAttendu: null,
  endroit: null,
  semaineSupposee: false,
  propositions: [],
  date: null,
  moment: null,
  empechements: [],
};

/** A year and a quarter: the series' twelve months, and the weeks where a first possible date is looked for. */
const HORIZON_MINUTES = 460 * 24 * 60;

/**
 * The planner's page: the séances there are, and the dates suggested for those to come, with what moved them.
 * Null when the acteur does not plan this situation. A constant number of statements.
 */
export const getPlanification = (
  acteur: Acteur,
  situationId: string,
  choix: ChoixPlanification,
  now: Date,
): Promise<Planification | null> => planify(acteur, { situationId, groupeId: null }, choix, now);

/** The same of a group: a whole series at once, at the rhythm of its protocole (000:85-87). */
export const getPlanificationGroupe = (
  acteur: Acteur,
  groupeId: string,
  choix: ChoixPlanification,
  now: Date,
): Promise<Planification | null> => planify(acteur, { situationId: null, groupeId }, choix, now);

async function planify(
  acteur: Acteur,
  ids: SujetIds,
  choix: ChoixPlanification,
  now: Date,
): Promise<Planification | null> {
  if (!isId(ids.situationId ?? ids.groupeId ?? "")) return null;
  return withEspace(acteur, async (tx) => {
    const lue = await readAPlanifier(tx, acteur, ids);
    if (!lue) return null;
    const { protocole, ...sujet } = lue;
    const accord = await readAccord(tx, acteur, lue);
    const lieux = await listLieuxChoix(acteur);
    const reunis = sujet.reunis.map(({ id }) => id);
    const retenus = choix.participants ? reunis.filter((id) => choix.participants?.includes(id)) : reunis;
    const participants = retenus.length > 0 ? retenus : reunis;
    const prevues = sujet.seances.filter(({ statut }) => statut !== "REPORTEE");
    const habitude = habitudeOf(prevues, acteur.zone);
    const voulu = choix.lieuId === undefined ? habitude.lieuId : choix.lieuId;
    const lieuId = lieux.find(({ id }) => id === voulu)?.id ?? null;
    const heure = choix.heure === undefined ? habitude.heure : choix.heure;
    const debut = choix.debut ?? premiereCible(jourOf(now, acteur.zone));
    const nombre = choix.nombre ?? serieOf(sujet.modalite, protocole, prevues.length);
    const page = {
      sujet,
      protocole,
      ...accord,
      proposees: listAConfirmer(prevues, now),
      confirmees: listAVenir(prevues, "CONFIRMEE", now),
      lieux,
      choisis: { debut, heure, lieuId, participants, nombre },
      suffisante: isSuffisante(prevues, now),
    };

    const intervenantId = sujet.intervenant?.id;
    if (!sujet.intervenant || !intervenantId || isClos(lue) || accord.consentement === "RETIRE")
      return { ...page, ...SANS_DATE };
    const contexte = await readContexte(tx, acteur, {
      membreIds: [intervenantId, ...reunis],
      du: addMinutes(now, -1440),
      au: addMinutes(now, HORIZON_MINUTES),
    });
    const recherche = createRecherche(contexte, {
      intervenantId,
      participantIds: participants,
      protocole: toCadence(protocole),
      lieuId,
      heure,
      now,
    });
    const noms = new Map(lieux.map(({ id, nom }) => [id, nom]));
    const jours = prevues.map((seance) => jourOf(seance.debut, acteur.zone));
    const propositions = suggestSerie(recherche, { seances: jours, debut, nombre }, noms);
    const personnes = new Map([...sujet.reunis, sujet.intervenant].map(({ id, nom }) => [id, nom]));
    const nomDe = (id: string) => personnes.get(id) ?? "";
    const cible = propositions[0]?.cible ?? null;
    const date = choix.main ? examineDate(recherche, choix.main, cible, noms, nomDe) : null;
    const moment = date?.creneau ?? propositions[0]?.creneaux[0] ?? null;
    const ici = moment?.lieuId ?? lieuId;
    const debuts = [...prevues, ...propositions.flatMap(({ creneaux }) => creneaux.slice(0, 1))];
    const suivantes = debuts.slice(1).filter((seance) => seance.debut > now);
    const protocoleAttendu = await readProtocoleAttendu(tx, acteur, lue, suivantes[0]?.debut ?? null);
    const [endroit = null] = moment && ici ? await listEndroits(acteur, moment, ici) : [];
    return {
      ...{ ...page, endroit, protocoleAttendu },
      semaineSupposee: !contexte.personnes.get(intervenantId)?.disponibilites.length,
      propositions,
      date,
      moment: moment && { debut: moment.debut, fin: moment.fin },
      empechements: reunis.flatMap((id) => {
        const empechement = moment && empechementOf(contexte, id, moment);
        return empechement ? [{ id, empechement }] : [];
      }),
    };
  });
}

const isClos = (sujet: APlanifier) => sujet.statut === (sujet.modalite === "COLLECTIF" ? "CLOS" : "CLOSE");

async function readProtocoleAttendu(
  tx: Tx,
  acteur: Acteur,
  { modalite, id }: APlanifier,
  avant: Date | null,
): Promise<ProtocoleAttendu | null> {
  if (modalite === "INDIVIDUEL") return null;
  const { enVigueur, accepte } = await getProtocoleEnVigueur(tx, acteur, { groupeId: id });
  return accepte ? null : { publie: enVigueur !== null, avant };
}

/** The agreement a situation's séances need; none of a group's own. */
async function readAccord(tx: Tx, acteur: Acteur, { modalite, id }: APlanifier) {
  if (modalite === "COLLECTIF") return { consentement: null, nonCouverts: [] };
  const consentement = await getEtat(tx, acteur, id);
  return { consentement, nonCouverts: await readNonCouverts(tx, acteur, id, consentement) };
}

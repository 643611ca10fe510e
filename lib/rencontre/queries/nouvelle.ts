import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { feriesOf, type ZoneFeries } from "@/lib/cadence/rules/feries";
import { type Tx, withEspace } from "@/lib/db";
import { can } from "@/lib/droit/rules";
import { type Geographie, listDelegations } from "@/lib/espace/queries";
import { listValeurs, type ValeurChoix } from "@/lib/referentiel/queries";
import { canBookFor } from "@/lib/rencontre/access";
import { type ChoixPartenaires, readChoixPartenaires } from "@/lib/rencontre/queries/choix";
import { readIntervenants } from "@/lib/rencontre/queries/intervenants";
import { joursOf } from "@/lib/rencontre/rules/serie";
import type { Nouvelle as Souhait } from "@/lib/rencontre/schema/adresse";
import { readContexte } from "@/lib/seance/queries/contexte";
import { plageReservee, reserveOf } from "@/lib/seance/rules/creneau";
import { type Empechement, empechementOf } from "@/lib/seance/rules/planification";
import { addMinutes, type Jour, toInstant } from "@/lib/time";

/** A date looked at before it is booked: what falls on it, and whether the intervenant·e is taken, preparation and road included. */
export type DateRegardee = { jour: Jour; ferie: string | null; empechement: Empechement | null };

export type Nouvelle = {
  souhait: z.output<typeof Souhait>;
  /** Whose calendar; null until somebody is chosen. */
  intervenantId: string | null;
  intervenants: { id: string; nom: string }[];
  instances: ValeurChoix[];
  delegations: Geographie;
  choix: ChoixPartenaires;
  /** The dates asked for; empty until enough is said. */
  dates: DateRegardee[];
};

const JOUR_MINUTES = 1440;

/** The form that plans rencontres, and the dates it asks about; null for who plans none. A constant number of statements. */
export async function getNouvelle(
  acteur: Acteur,
  souhait: z.output<typeof Souhait>,
): Promise<Nouvelle | null> {
  if (!can(acteur, "rencontre.organiser")) return null;
  return withEspace(acteur, async (tx) => {
    // Whose calendars the acteur books: theirs, or everyone's.
    const intervenants = (await readIntervenants(tx, acteur)).filter(({ id }) => canBookFor(acteur, id));
    const intervenantId = chosenOf(acteur, intervenants, souhait.intervenantId);
    const { instance } = await listValeurs(acteur, ["instance"]);
    return {
      ...{ souhait, intervenantId, intervenants },
      instances: instance,
      delegations: await listDelegations(acteur),
      choix: await readChoixPartenaires(tx, acteur),
      dates: intervenantId ? await examineDates(tx, acteur, intervenantId, souhait) : [],
    };
  });
}

function chosenOf(
  { membreId }: Acteur,
  intervenants: Nouvelle["intervenants"],
  voulu?: string,
): string | null {
  const seul = intervenants.length === 1 ? intervenants[0]?.id : undefined;
  return intervenants.find(({ id }) => id === (voulu ?? seul ?? membreId))?.id ?? null;
}

async function examineDates(
  tx: Tx,
  acteur: Acteur,
  intervenantId: string,
  souhait: z.output<typeof Souhait>,
): Promise<DateRegardee[]> {
  const { quoi, placeId, jour, debut, fin, rythme, nombre, avantMinutes, apresMinutes, trajetMinutes } =
    souhait;
  if (!quoi || !placeId || !jour || !debut || !fin || debut >= fin) return [];
  const { zone, calendrierFerie } = acteur;
  const jours = joursOf(jour, rythme, nombre);
  const plages = jours.map((jour) => {
    const moment = { debut: toInstant(jour, debut, zone), fin: toInstant(jour, fin, zone) };
    const creneau = { debut: moment.debut, lieuId: null, trajetMinutes };
    return plageReservee(creneau, reserveOf({ ...moment, avantMinutes, apresMinutes }));
  });
  const contexte = await readContexte(tx, acteur, {
    membreIds: [intervenantId],
    du: addMinutes(plages[0]?.debut ?? toInstant(jour, debut, zone), -JOUR_MINUTES),
    au: addMinutes(plages.at(-1)?.fin ?? toInstant(jour, fin, zone), JOUR_MINUTES),
  });
  return jours.map((jour, n) => {
    const plage = plages[n];
    return {
      jour,
      ferie: feriesOf(Number(jour.slice(0, 4)), calendrierFerie as ZoneFeries).get(jour) ?? null,
      empechement: plage ? empechementOf(contexte, intervenantId, plage) : null,
    };
  });
}

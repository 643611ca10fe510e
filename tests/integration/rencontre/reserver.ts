import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { createRencontres } from "@/lib/rencontre/commands/create";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { toInstant } from "@/lib/time";
import type { SituationDeTest } from "@/tests/factories/situation";

const PARIS = "Europe/Paris";
export const now = toInstant("2026-09-01", "09:00", PARIS);
export const at = (jour: string, heure: string) => toInstant(jour, heure, PARIS);

/** Books meetings of partners from nine to eleven, half an hour before and twenty minutes of road, unless said otherwise. */
export const book = (acteur: Acteur, placeId: string, jours: string[], heures: object = {}) =>
  createRencontres(
    acteur,
    {
      ...{ quoi: "SENSIBILISATION", placeId, debut: "09:00", fin: "11:00", ...heures },
      ...{ intervenantId: undefined, lieuId: undefined, structure: [], membre: [] },
      ...{ avantMinutes: 30, apresMinutes: 0, trajetMinutes: 20 },
      jours: jours.map((valeur, n) => ({ champ: `jour-${n + 1}`, valeur })),
    },
    now,
  );

/** Proposes a séance of two hours, half an hour before it and half an hour after. */
export const propose = ({ intervenant, referent, id: situationId }: SituationDeTest, debut: Date) =>
  proposeSeances(
    intervenant,
    {
      situationId,
      participant: [referent.membreId],
      creneaux: [{ champ: "creneau-1", valeur: { debut, lieuId: null, trajetMinutes: 0 } }],
    },
    now,
  );

/** The time that is taken of someone, in order. */
export const reservationsOf = ({ membreId, espaceId }: Acteur) =>
  withEspace({ espaceId }, (tx) =>
    tx.reservation.findMany({ where: { membreId }, orderBy: { debut: "asc" } }),
  );

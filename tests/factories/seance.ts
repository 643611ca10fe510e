import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { holdSeance } from "@/lib/seance/commands/hold";
import { proposeSeances } from "@/lib/seance/commands/propose";
import type { EtatConstate } from "@/lib/seance/rules/presence";
import { addMinutes, now as clock, heureOf, jourOf, toInstant } from "@/lib/time";
import type { SituationDeTest } from "./situation";

type Attributs = {
  /** Half past one in the afternoon, in a week, unless said otherwise. */
  debut?: Date;
  statut?: "PROPOSEE" | "CONFIRMEE" | "TENUE";
  /** The référent·e alone unless said otherwise. */
  participants?: Acteur[];
  lieuId?: string | null;
  trajetMinutes?: number;
  /** What is noted of everyone when it is held. */
  presence?: EtatConstate;
  /** When it is booked and confirmed; a held one is recorded the day after. */
  now?: Date;
};

export type SeanceDeTest = { id: string; version: number; debut: Date; situation: SituationDeTest };

/** As planned, within the day: a séance that a test, late in the evening, lays over midnight ends before it. */
export function heuresTenues(debut: Date, fin: Date, zone: string) {
  const [de, a] = [heureOf(debut, zone), heureOf(fin, zone)];
  return a > de
    ? { jour: jourOf(debut, zone), debut: de, fin: a }
    : { jour: jourOf(debut, zone), debut: de < "23:58" ? de : "23:58", fin: "23:59" };
}

/** A séance of a situation, by the real commands: proposed, confirmed, held. */
export async function createSeance(
  situation: SituationDeTest,
  attributs: Attributs = {},
): Promise<SeanceDeTest> {
  const { intervenant, referent, id: situationId } = situation;
  const { zone, espaceId } = intervenant;
  const { now = clock(), statut = "PROPOSEE", lieuId = null, trajetMinutes = 0 } = attributs;
  const { participants = [referent], presence = "PRESENT" } = attributs;
  const debut = attributs.debut ?? toInstant(jourOf(addMinutes(now, 7 * 1440), zone), "13:30", zone);
  const creneau = { champ: "creneau-1", valeur: { debut, lieuId, trajetMinutes } };
  const participant = participants.map(({ membreId }) => membreId);
  const planned = await proposeSeances(intervenant, { situationId, participant, creneaux: [creneau] }, now);
  const id = planned.ok ? planned.value.ids[0] : undefined;
  if (!id) throw new Error(`séance: ${planned.ok ? "" : planned.reason}`);

  if (statut !== "PROPOSEE") {
    const confirmed = await confirmSeances(intervenant, { seance: [{ id, version: 1 }] }, now);
    if (!confirmed.ok) throw new Error(`confirmation: ${confirmed.reason}`);
  }
  if (statut === "TENUE") {
    const fin = addMinutes(debut, 120);
    const heures = heuresTenues(debut, fin, zone);
    const presences = participant.map((suffixe) => ({ suffixe, valeur: presence }));
    const tenue = { seanceId: id, version: 2, ...heures, preparation: 60, presences };
    const held = await holdSeance(intervenant, tenue, addMinutes(fin, 1440));
    if (!held.ok) throw new Error(`tenue: ${held.reason}`);
  }
  const { version } = await withEspace(intervenant, (tx) =>
    tx.seance.findUniqueOrThrow({ where: { espaceId_id: { espaceId, id } }, select: { version: true } }),
  );
  return { id, version, debut, situation };
}

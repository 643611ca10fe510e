import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifySeances } from "@/lib/message/commands/seance";
import { toCadence } from "@/lib/protocole/rules/rythme";
import { ok, type Result, refuse } from "@/lib/result";
import { findReserve, guarded, lockAgenda, refuseCreneauPris } from "@/lib/seance/commands/booking";
import { findSalles } from "@/lib/seance/commands/salle";
import { lockSujet } from "@/lib/seance/commands/sujet";
import { readAPlanifier } from "@/lib/seance/queries/groupe";
import { firstOverlap, isDateRecevable, plageReservee } from "@/lib/seance/rules/creneau";
import type { ProposeSeances } from "@/lib/seance/schema";
import { addMinutes } from "@/lib/time";

type Refus =
  | "CRENEAU_PRIS"
  | "INTROUVABLE"
  | "PERIME"
  | "ETAT"
  | "SITUATION_CLOSE"
  | "GROUPE_CLOS"
  | "SANS_INTERVENANT"
  | "PARTICIPANT_NON_ASSOCIE"
  | "PARTICIPANT_NON_MEMBRE"
  | "LIEU_INTROUVABLE"
  | "SALLE_PRISE"
  | "DATE_HORS_BORNES"
  | "CONSENTEMENT_RETIRE";

/**
 * Books séances for a situation, or for a group: PROPOSEE, their time reserved at once with preparation, synthesis and road
 * (000:79). All of them or none. Suggestions bind nobody: any instant is accepted, but not two bookings at once. A room
 * that was chosen is taken at the dates it is free; SALLE_PRISE when it is at none.
 */
export async function proposeSeances(
  acteur: Acteur,
  input: z.output<typeof ProposeSeances>,
  now: Date,
): Promise<Result<{ ids: string[] }, Refus>> {
  const { espaceId, zone, membreId } = acteur;
  const { situationId = null, groupeId = null, participant, salleId } = input;
  return guarded(() =>
    withEspace(acteur, async (tx) => {
      const vu = await readAPlanifier(tx, acteur, { situationId, groupeId });
      if (!vu) return refuse("INTROUVABLE");
      const intervenantId = vu.intervenant?.id;
      if (!intervenantId) return refuse("SANS_INTERVENANT");
      await lockAgenda(tx, acteur, intervenantId);
      const tenu = await lockSujet(tx, acteur, { situationId, groupeId });
      if (tenu.clos) return refuse(tenu.clos);
      if (tenu.intervenantId !== intervenantId) return refuse("PERIME");
      if (tenu.consentement === "RETIRE") return refuse("CONSENTEMENT_RETIRE");
      // Read once it is held: who takes part no longer changes.
      const sujet = await readAPlanifier(tx, acteur, { situationId, groupeId });
      if (!sujet) return refuse("INTROUVABLE");
      const protocole = toCadence(sujet.protocole);
      const reunis = new Set(sujet.reunis.map(({ id }) => id));
      if (participant.some((id) => !reunis.has(id)))
        return refuse(groupeId ? "PARTICIPANT_NON_MEMBRE" : "PARTICIPANT_NON_ASSOCIE");
      const demandes = input.creneaux.map(({ champ, valeur }) => ({ champ, ...valeur }));
      if (demandes.some(({ debut }) => !isDateRecevable(debut, now, zone))) return refuse("DATE_HORS_BORNES");
      if (!(await areLieuxKnown(tx, acteur, demandes))) return refuse("LIEU_INTROUVABLE");

      const { dureeMinutes, avantMinutes, apresMinutes } = protocole;
      const plages = demandes.map((creneau) => plageReservee(creneau, protocole));
      const double = firstOverlap(plages);
      const prise = demandes[double === -1 ? await findReserve(tx, acteur, intervenantId, plages) : double];
      if (prise) {
        const question = {
          champ: prise.champ,
          creneau: prise,
          intervenantId,
          participantIds: participant,
          protocole,
        };
        return refuseCreneauPris(tx, acteur, question, now);
      }
      const salles = salleId ? await findSalles(tx, acteur, salleId, demandes, dureeMinutes) : [];
      if (!salles) return refuse("LIEU_INTROUVABLE");
      if (salleId && salles.every((salle) => salle === null)) return refuse("SALLE_PRISE");
      const seances = await tx.seance.createManyAndReturn({
        data: demandes.map(({ debut, lieuId, trajetMinutes }, rang) => ({
          espaceId,
          situationId,
          groupeId,
          intervenantId,
          lieuId,
          salleId: salles[rang] ?? null,
          debut,
          fin: addMinutes(debut, dureeMinutes),
          avantMinutes,
          apresMinutes,
          trajetMinutes,
          statutLe: now,
          statutParId: membreId,
          creeLe: now,
          creeParId: membreId,
        })),
        select: { id: true },
      });
      const ids = seances.map(({ id }) => id);
      await tx.presence.createMany({
        data: ids.flatMap((seanceId) => participant.map((id) => ({ espaceId, seanceId, membreId: id }))),
      });
      await journaliser(tx, acteur, "proposer", "seance", ids);
      await notifySeances(tx, acteur, "SEANCE_PROPOSEE", ids, now);
      return ok({ ids });
    }),
  );
}

async function areLieuxKnown(
  tx: Tx,
  { espaceId }: Acteur,
  demandes: { lieuId: string | null }[],
): Promise<boolean> {
  const ids = [...new Set(demandes.map(({ lieuId }) => lieuId).filter((id) => id !== null))];
  return ids.length === 0 || (await tx.lieu.count({ where: { espaceId, id: { in: ids } } })) === ids.length;
}

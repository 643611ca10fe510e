import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifySeances } from "@/lib/message/commands/seance";
import { ok, type Result, refuse } from "@/lib/result";
import { keepableSeances, ledSeances } from "@/lib/seance/access";
import { findReserve, guarded, lockAgenda, refuseCreneauPris } from "@/lib/seance/commands/booking";
import { SEANCE_A_DEPLACER } from "@/lib/seance/commands/move";
import { consentRefusal, lockSujet } from "@/lib/seance/commands/sujet";
import { plageReservee, reserveOf } from "@/lib/seance/rules/creneau";
import { isOuverte } from "@/lib/seance/rules/statut";
import type { AssignSecretaire, UpdateSeance } from "@/lib/seance/schema";
import type { SorteMessage } from "@/prisma/client/enums";

type Refus =
  | "CRENEAU_PRIS"
  | "INTROUVABLE"
  | "PERIME"
  | "ETAT"
  | "PARTICIPANT_NON_ASSOCIE"
  | "PARTICIPANT_NON_MEMBRE"
  | "HORS_PORTEE"
  | "LIEU_INTROUVABLE"
  | "CONSENTEMENT_RETIRE";

/**
 * Changes what surrounds a séance still to come: place, road, preparation and synthesis (minutes, booked with it),
 * and who takes part. Of a situation, only the référent·e and accepted professionals; to a confirmed séance, only while
 * the consent covers everyone gathered (L.1110-4 CSP). Of a group, only its members.
 */
export async function updateSeance(
  acteur: Acteur,
  input: z.output<typeof UpdateSeance>,
  now: Date,
): Promise<Result<undefined, Refus>> {
  const { espaceId } = acteur;
  const { seanceId, version, participant, lieuId = null, trajetMinutes, avantMinutes, apresMinutes } = input;
  return guarded(() =>
    withEspace(acteur, async (tx) => {
      const seance = await tx.seance.findFirst({
        where: { AND: [keepableSeances(acteur), { id: seanceId }] },
        select: {
          ...SEANCE_A_DEPLACER,
          situation: {
            select: {
              referentId: true,
              associations: { where: { statut: "ACCEPTEE" }, select: { membreId: true } },
            },
          },
          groupe: { select: { membres: { where: { statut: "ADMIS" }, select: { membreId: true } } } },
        },
      });
      if (!seance) return refuse("INTROUVABLE");
      if (seance.version !== version) return refuse("PERIME");
      if (!isOuverte(seance.statut)) return refuse("ETAT");
      const { situation, groupe, intervenantId } = seance;
      const referent = situation ? [situation.referentId] : [];
      const autres = situation?.associations ?? groupe?.membres ?? [];
      const reunis = [...referent, ...autres.map(({ membreId }) => membreId)];
      const presents = seance.presences.map(({ membreId }) => membreId);
      const ajoutes = participant.filter((id) => !presents.includes(id));
      if (ajoutes.some((id) => !reunis.includes(id)))
        return refuse(situation ? "PARTICIPANT_NON_ASSOCIE" : "PARTICIPANT_NON_MEMBRE");
      if (lieuId && !(await tx.lieu.findFirst({ where: { espaceId, id: lieuId }, select: { id: true } })))
        return refuse("LIEU_INTROUVABLE");

      await lockAgenda(tx, acteur, intervenantId);
      const { consentement } = await lockSujet(tx, acteur, seance);
      if (ajoutes.length > 0 && seance.statut === "CONFIRMEE" && consentRefusal(consentement))
        return refuse("HORS_PORTEE");
      const creneau = { debut: seance.debut, lieuId, trajetMinutes };
      const reserve = { ...reserveOf(seance), avantMinutes, apresMinutes };
      const occupe = seance.statut !== "REPORTEE";
      const plages = occupe ? [plageReservee(creneau, reserve)] : [];
      if (occupe && (await findReserve(tx, acteur, intervenantId, plages, [seanceId])) !== -1) {
        const protocole = { rythmeSemaines: 1, toleranceJours: 0, ...reserve };
        const question = {
          champ: "trajetMinutes",
          creneau,
          intervenantId,
          participantIds: participant,
          protocole,
        };
        return refuseCreneauPris(tx, acteur, { ...question, sauf: [seanceId] }, now);
      }
      const { count } = await tx.seance.updateMany({
        where: { espaceId, id: seanceId, version },
        data: { lieuId, trajetMinutes, avantMinutes, apresMinutes, version: { increment: 1 } },
      });
      if (count === 0) return refuse("PERIME");
      await tx.presence.deleteMany({ where: { espaceId, seanceId, membreId: { notIn: participant } } });
      await tx.presence.createMany({ data: ajoutes.map((membreId) => ({ espaceId, seanceId, membreId })) });
      await journaliser(tx, acteur, "modifier", "seance", seanceId);
      const { statut } = seance;
      const restent = participant.filter((id) => presents.includes(id));
      const tell = (sorte: SorteMessage, membreIds: string[]) =>
        notifySeances(tx, acteur, sorte, membreIds.length > 0 ? [seanceId] : [], now, { membreIds });
      await tell(statut === "CONFIRMEE" ? "SEANCE_CONFIRMEE" : "SEANCE_PROPOSEE", ajoutes);
      await tell(
        "SEANCE_RETRAIT",
        presents.filter((id) => !participant.includes(id)),
      );
      if (lieuId !== seance.lieuId)
        await tell(
          "SEANCE_LIEU",
          [...restent, ...referent, intervenantId].filter((id) => !ajoutes.includes(id)),
        );
      return ok();
    }),
  );
}

/**
 * Names the secretary of a séance, who may then read and write its compte rendu; nobody when left blank.
 * The intervenant·e of the situation or of the group names: the secretariat does not open contents to itself.
 */
export async function assignSecretaire(
  acteur: Acteur,
  input: z.output<typeof AssignSecretaire>,
  now: Date,
): Promise<Result<undefined, "INTROUVABLE" | "PERIME" | "SECRETAIRE_INCONNU">> {
  const { espaceId } = acteur;
  const { seanceId, version, secretaireId = null } = input;
  return withEspace(acteur, async (tx) => {
    const seance = await tx.seance.findFirst({
      where: { AND: [ledSeances(acteur), { id: seanceId }] },
      select: { secretaireId: true },
    });
    if (!seance) return refuse("INTROUVABLE");
    if (secretaireId) {
      const secretaire = await tx.membre.findFirst({
        where: { espaceId, id: secretaireId, desactiveLe: null, roles: { some: { role: "SECRETARIAT" } } },
        select: { id: true },
      });
      if (!secretaire) return refuse("SECRETAIRE_INCONNU");
    }
    const { count } = await tx.seance.updateMany({
      where: { espaceId, id: seanceId, version },
      data: { secretaireId, version: { increment: 1 } },
    });
    if (count === 0) return refuse("PERIME");
    await journaliser(tx, acteur, "confier", "seance", seanceId);
    const membreIds = secretaireId ? [secretaireId] : [];
    await notifySeances(tx, acteur, "SEANCE_CONFIEE", secretaireId ? [seanceId] : [], now, { membreIds });
    const { secretaireId: ancienId } = seance;
    if (ancienId && ancienId !== secretaireId)
      await notifySeances(tx, acteur, "SEANCE_RETRAIT", [seanceId], now, { membreIds: [ancienId] });
    return ok();
  });
}

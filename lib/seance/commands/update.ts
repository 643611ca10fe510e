import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifySeances } from "@/lib/message/commands/seance";
import { listNonCouverts } from "@/lib/ordre-du-jour/queries";
import type { NonCouvertsRefus } from "@/lib/ordre-du-jour/rules";
import { ok, type Result, refuse } from "@/lib/result";
import { keepableSeances, ledSeances } from "@/lib/seance/access";
import { guarded, lockAgenda, refuseCreneauPris } from "@/lib/seance/commands/booking";
import {
  changeOf,
  findPris,
  isEndroit,
  listSuivantes,
  SEANCE_A_CHANGER,
  SEANCE_A_TENIR,
  tellChanges,
  writeChange,
} from "@/lib/seance/commands/changes";
import { consentRefusal, lockSujet } from "@/lib/seance/commands/sujet";
import type { CreneauPris } from "@/lib/seance/rules/creneau";
import { isOuverte } from "@/lib/seance/rules/statut";
import type { AssignSecretaire, UpdateSeance } from "@/lib/seance/schema";

type Refus =
  | "CRENEAU_PRIS"
  | "INTROUVABLE"
  | "PERIME"
  | "ETAT"
  | "PARTICIPANT_NON_ASSOCIE"
  | "PARTICIPANT_NON_MEMBRE"
  | "HORS_PORTEE"
  | "NON_COUVERTS"
  | "LIEU_INTROUVABLE"
  | "CONSENTEMENT_RETIRE";

type Reponse = Result<undefined, Refus> | CreneauPris | NonCouvertsRefus;

/**
 * Changes what surrounds a séance still to come: place, room and link, road, length, preparation and synthesis (minutes, booked with
 * it), and who takes part; or of this one and those that follow it. Of a situation, only the référent·e and accepted
 * professionals; to a confirmed séance, only while the consent covers everyone gathered (L.1110-4 CSP). Of a group,
 * only its members, before whom every situation on the agenda may be spoken of.
 */
export async function updateSeance(
  acteur: Acteur,
  input: z.output<typeof UpdateSeance>,
  now: Date,
): Promise<Reponse> {
  const { seanceId, version, participant } = input;
  return guarded(() =>
    withEspace(acteur, async (tx): Promise<Reponse> => {
      const where = { AND: [keepableSeances(acteur), { id: seanceId }] };
      const vue = await tx.seance.findFirst({ where, select: SEANCE_A_TENIR });
      if (!vue) return refuse("INTROUVABLE");
      const { intervenantId } = vue;
      await lockAgenda(tx, acteur, intervenantId);
      const { consentement } = await lockSujet(tx, acteur, vue);
      // Read once it is held: who takes part no longer changes.
      const seance = await tx.seance.findFirst({ where, select: SEANCE_A_CHANGER });
      if (seance?.intervenantId !== intervenantId) return refuse("PERIME");
      if (seance.version !== version) return refuse("PERIME");
      if (!isOuverte(seance.statut)) return refuse("ETAT");
      const { situation, groupe } = seance;
      const referent = situation ? [situation.referentId] : [];
      const autres = situation?.associations ?? groupe?.membres ?? [];
      const reunis = [...referent, ...autres.map(({ membreId }) => membreId)];
      const seances = input.suivantes ? [seance, ...(await listSuivantes(tx, acteur, seance))] : [seance];
      const changes = seances.map((lue) => changeOf(lue, input));
      const ajoutes = changes.flatMap((change) => change.ajoutes);
      if (ajoutes.some((id) => !reunis.includes(id)))
        return refuse(situation ? "PARTICIPANT_NON_ASSOCIE" : "PARTICIPANT_NON_MEMBRE");
      if (!(await isEndroit(tx, acteur, input))) return refuse("LIEU_INTROUVABLE");
      const confirmees = changes.filter(
        ({ lue, ajoutes }) => lue.statut === "CONFIRMEE" && ajoutes.length > 0,
      );
      if (confirmees.length > 0 && consentRefusal(consentement)) return refuse("HORS_PORTEE");
      for (const { lue, ajoutes } of changes) {
        const situations = lue.examens.map(({ situationId }) => situationId);
        const personnes = await listNonCouverts(tx, acteur, situations, ajoutes);
        if (personnes.length > 0) return { ok: false, reason: "NON_COUVERTS", personnes };
      }
      const pris = await findPris(tx, acteur, changes, intervenantId);
      if (pris) {
        const { creneau, reserve } = pris;
        const protocole = { rythmeSemaines: 1, toleranceJours: 0, ...reserve };
        const question = {
          champ: "trajetMinutes",
          creneau,
          intervenantId,
          participantIds: participant,
          protocole,
        };
        return refuseCreneauPris(tx, acteur, { ...question, sauf: seances.map(({ id }) => id) }, now);
      }
      for (const change of changes)
        if (!(await writeChange(tx, acteur, change, input))) return refuse("PERIME");
      const ids = seances.map(({ id }) => id);
      await journaliser(tx, acteur, "modifier", "seance", ids);
      await tellChanges(tx, acteur, changes, [...referent, intervenantId], now);
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

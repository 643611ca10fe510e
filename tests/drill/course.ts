import { withdrawConsentement } from "@/lib/consentement/commands/withdraw";
import { withEspace } from "@/lib/db";
import { deliverEnvois } from "@/lib/message/commands/deliver";
import { remindEspace } from "@/lib/message/commands/remind";
import { confirmSeances } from "@/lib/seance/commands/confirm";
import { proposeSeances } from "@/lib/seance/commands/propose";
import { addMinutes, jourOf } from "@/lib/time";
import type { EspaceDeTest } from "../factories/espace";
import { faite } from "../factories/monde";
import { createSituation } from "../factories/situation";
import type { startSmtp } from "../support/smtp";

type Smtp = Awaited<ReturnType<typeof startSmtp>>;
const SEMAINE = 7 * 24 * 60;

/** What one race left behind: all of it must be zero, but for what was tried. */
export type Bilan = {
  essais: number;
  passes: number;
  prises: number;
  reserves: number;
  envois: number;
  courriels: number;
};

/**
 * One withdrawal among as many bookings, half of them confirmations of séances already proposed, half new ones, while the
 * worker sends mails and makes reminders. Counts what is still booked once all is over, and every mail about the situation
 * that the server was given after the withdrawal was answered, but the one that says it stops.
 */
export async function courir(
  espace: EspaceDeTest,
  smtp: Smtp,
  { gestes, rang, now }: { gestes: number; rang: number; now: Date },
): Promise<Bilan> {
  const { referent, intervenant, id: situationId, code } = await createSituation(espace, { now });
  const participant = [referent.membreId];
  // Out of the others' weeks: what is raced for is the agreement, not the intervenant's time.
  const creneau = (semaine: number) => ({
    champ: `creneau-${semaine}`,
    valeur: { debut: addMinutes(now, (semaine + 1) * (SEMAINE / 7)), lieuId: null, trajetMinutes: 0 },
  });
  const moitie = Math.ceil(gestes / 2);
  const creneaux = Array.from({ length: moitie }, (_, semaine) => creneau(semaine));
  const { ids } = faite(await proposeSeances(intervenant, { situationId, participant, creneaux }, now));
  const actes = Array.from({ length: gestes }, (_, n) => async () => {
    const fait =
      n < moitie
        ? await confirmSeances(intervenant, { seance: [{ id: ids[n] ?? "", version: 1 }] }, now)
        : await proposeSeances(intervenant, { situationId, participant, creneaux: [creneau(n)] }, now);
    return fait.ok;
  });
  let apres = Number.POSITIVE_INFINITY;
  const retirer = async () => {
    faite(await withdrawConsentement(referent, { situationId, retraitLe: jourOf(now, referent.zone) }, now));
    apres = smtp.mails.length;
    return false;
  };
  const facteur = async () => {
    await Promise.all([deliverEnvois(() => now), remindEspace(espace, now), deliverEnvois(() => now)]);
    return false;
  };
  const tous = actes.toSpliced(rang % (gestes + 1), 0, retirer);
  // Who found no connection in time has booked nothing either.
  const jamais = () => false;
  const faits = await Promise.all([facteur(), ...tous.map((acte) => acte().catch(jamais)), facteur()]);
  if (apres === Number.POSITIVE_INFINITY) await retirer();
  await facteur();
  await deliverEnvois(() => addMinutes(now, 30));
  const reste = await withEspace(espace, async (tx) => ({
    prises: await tx.seance.count({ where: { situationId, statut: { in: ["PROPOSEE", "CONFIRMEE"] } } }),
    reserves: await tx.reservation.count({ where: { seance: { situationId } } }),
    envois: await tx.envoi.count({
      where: { etat: "EN_ATTENTE", message: { situationId, sorte: { not: "CONSENTEMENT_RETIRE" } } },
    }),
  }));
  const dits = smtp.mails.slice(apres).filter(({ text = "" }) => text.includes(code));
  const courriels = dits.filter(({ subject = "" }) => !subject.includes("s’arrête")).length;
  return { essais: gestes, passes: faits.filter(Boolean).length, ...reste, courriels };
}

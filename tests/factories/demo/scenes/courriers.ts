import { updateModele } from "@/lib/courrier/commands/modele";
import { prepareCourrier } from "@/lib/courrier/commands/prepare";
import { sendCourrier } from "@/lib/courrier/commands/send";
import { listSeancesChoix, type SeanceChoix } from "@/lib/courrier/queries/choix";
import { getSeanceCourriers } from "@/lib/courrier/queries/seance";
import { MODELES_PAR_DEFAUT } from "@/lib/courrier/rules/modeles";
import { addMinutes, jourOf } from "@/lib/time";
import type { MoyenCourrier, SorteCourrier } from "@/prisma/client/enums";
import type { Membre } from "../equipe";
import type { Monde } from "../recits/recit";
import { requireValue } from "../resultat";

const JOUR = 24 * 60;
const MOYENS: readonly MoyenCourrier[] = ["COURRIEL", "COURRIEL", "COURRIER", "REMIS"];
/** The latest ones are still on the secretary's desk. */
const SUR_LE_BUREAU = 3;

/** What the secretary has written these weeks: she invites, confirms, attests; most of it has gone. */
export async function playCourriers({ horloge }: Monde, secretaire: Membre): Promise<void> {
  await writeInvitation(secretaire, horloge.passe(-45));
  const seances = await listSeancesChoix(secretaire.acteur, "", horloge.now);
  if (!seances) throw new Error("the secretary makes no letter");
  const confirmees = seances.aVenir.filter(({ statut }) => statut === "CONFIRMEE").slice(0, 4);
  const proposees = seances.aVenir.filter(({ statut }) => statut === "PROPOSEE").slice(0, 2);
  const voeux: [SeanceChoix, SorteCourrier][] = [
    ...seances.tenues.slice(0, 6).map((seance): [SeanceChoix, SorteCourrier] => [seance, "ATTESTATION"]),
    ...seances.tenues.slice(2, 8).map((seance): [SeanceChoix, SorteCourrier] => [seance, "RESTITUTION"]),
    ...confirmees.map((seance): [SeanceChoix, SorteCourrier] => [seance, "CONFIRMATION"]),
    ...proposees.map((seance): [SeanceChoix, SorteCourrier] => [seance, "INVITATION"]),
  ];
  for (const [rang, [seance, sorte]] of voeux.entries()) {
    const le = addMinutes(horloge.now, -Math.ceil((voeux.length - rang) / 2) * JOUR);
    const envoi = rang < voeux.length - SUR_LE_BUREAU ? (MOYENS[rang % MOYENS.length] ?? null) : null;
    await writeOne(secretaire, { seanceId: seance.id, sorte, le, envoi });
  }
}

/** The service has its own way to invite: one sentence of its own. */
async function writeInvitation({ acteur }: Membre, le: Date): Promise<void> {
  const { objet, texte } = MODELES_PAR_DEFAUT.INVITATION;
  const accueil = "Un café vous attend un quart d’heure avant le début.";
  const sien = texte.replace("\n\nSi cette date", `\n\n${accueil}\n\nSi cette date`);
  const modele = { sorte: "INVITATION", objet, texte: sien, lue: 0, reponses: {} } as const;
  requireValue(await updateModele(acteur, modele, le));
}

type Voeu = { seanceId: string; sorte: SorteCourrier; le: Date; envoi: MoyenCourrier | null };

async function writeOne({ acteur }: Membre, { seanceId, sorte, le, envoi }: Voeu): Promise<void> {
  const page = await getSeanceCourriers(acteur, seanceId, le);
  const preparation = page?.sortes.find((possible) => possible.sorte === sorte);
  const destinataire = preparation?.destinataires.map(({ membreId }) => membreId) ?? [];
  if (preparation?.empechement !== null || destinataire.length === 0) return;
  const { id: courrierId } = requireValue(
    await prepareCourrier(acteur, { seanceId, sorte, destinataire }, le),
  );
  if (!envoi) return;
  const note = { courrierId, destinataire, moyen: envoi, envoyeLe: jourOf(le, acteur.zone) };
  requireValue(await sendCourrier(acteur, note, le));
}

import type { Acteur } from "@/lib/acteur";
import { prepareCourrier } from "@/lib/courrier/commands/prepare";
import { addMinutes } from "@/lib/time";
import type { SorteCourrier } from "@/prisma/client/enums";
import type { EspaceDeTest } from "./espace";
import { createMembre } from "./membre";
import { createSeance } from "./seance";
import { createAssociation, createSituation } from "./situation";

/** Letters about a séance, made by who keeps it; their id in the register. */
export async function createCourrier(
  acteur: Acteur,
  seanceId: string,
  sorte: SorteCourrier,
  destinataires: readonly Acteur[],
  now: Date,
): Promise<string> {
  const destinataire = destinataires.map(({ membreId }) => membreId);
  const made = await prepareCourrier(acteur, { seanceId, sorte, destinataire }, now);
  if (!made.ok) throw new Error(`courrier: ${made.reason}`);
  return made.value.id;
}

const JOUR = 24 * 60;

/** A séance to come and one that was held, of two professionals; and the secretary who writes about them. */
export async function createSeancesAEcrire(espace: EspaceDeTest, now: Date) {
  const depart = addMinutes(now, -40 * JOUR);
  const secretaire = await createMembre(espace, {
    roles: ["SECRETARIAT"],
    prenom: "Martine",
    nom: "Le Goff",
  });
  const collegue = await createMembre(espace, { prenom: "Nora", nom: "Diallo" });
  const situation = await createSituation(espace, { now: depart });
  await createAssociation(situation, collegue, "ACCEPTEE", depart);
  const participants = [situation.referent, collegue];
  const confirmee = await createSeance(situation, { statut: "CONFIRMEE", participants, now });
  const debut = addMinutes(now, -9 * JOUR);
  const avant = addMinutes(now, -20 * JOUR);
  const tenue = await createSeance(situation, { statut: "TENUE", debut, participants, now: avant });
  return { secretaire, situation, collegue, confirmee, tenue };
}

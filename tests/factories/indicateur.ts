import type { Acteur } from "@/lib/acteur";
import { withEspace } from "@/lib/db";
import type { ListeComptee } from "@/lib/indicateur/rules/catalogue";
import { addMinutes } from "@/lib/time";
import type { EtatPresence, StatutSeance } from "@/prisma/client/enums";
import type { EspaceDeTest } from "./espace";
import { createSituation } from "./situation";

type SeanceDeTravail = {
  debut: Date;
  statut?: StatutSeance;
  /** Actual minutes and preparation, when they were recorded. */
  reel?: { retard: number; minutes: number; preparation: number };
  presence?: EtatPresence;
  outils?: readonly string[];
};

export type Travail = {
  delegationId: string | null;
  referent: Acteur;
  intervenant: Acteur;
  deposeLe: Date;
  accepteeLe: Date;
  choix: readonly `${ListeComptee}/${string}`[];
  seances: readonly SeanceDeTravail[];
};

/**
 * A situation from its demande to its séances, as rows: its agreement by the real command, the rest written
 * at once as the application's role, so that a year of them takes seconds.
 */
export async function createTravail(espace: EspaceDeTest, travail: Travail): Promise<string> {
  const { espaceId, territoireId } = espace;
  const { delegationId, referent, intervenant, deposeLe, accepteeLe, choix, seances } = travail;
  const { id: situationId, code } = await createSituation(espace, { referent, intervenant, now: accepteeLe });
  await withEspace(espace, async (tx) => {
    const lu = await tx.valeur.findMany({
      where: { espaceId },
      select: { id: true, liste: true, code: true },
    });
    const valeurs = new Map(lu.map((valeur) => [`${valeur.liste}/${valeur.code}`, valeur.id]));
    const idOf = (valeur: string) => valeurs.get(valeur) ?? valeur;
    await tx.situation.update({
      where: { espaceId_id: { espaceId, id: situationId } },
      data: { delegationId, ...(delegationId ? {} : { territoireId: null }) },
    });
    await tx.demande.create({
      data: {
        espaceId,
        code: code.replace("SIT", "DEM"),
        statut: "ACCEPTEE",
        situationId,
        auteurId: referent.membreId,
        delegationId: delegationId ?? espace.delegationId,
        territoireId,
        trancheAge: "DE_35_A_44",
        suiviMedical: "OUI",
        deposeLe,
        decideLe: accepteeLe,
        decideParId: intervenant.membreId,
        choix: { create: choix.map((valeur) => ({ valeurId: idOf(valeur) })) },
      },
    });
    for (const { debut, statut = "TENUE", reel, presence = "PRESENT", outils = [] } of seances) {
      const reelDebut = reel ? addMinutes(debut, reel.retard) : null;
      await tx.seance.create({
        data: {
          espaceId,
          situationId,
          intervenantId: intervenant.membreId,
          debut,
          fin: addMinutes(debut, 120),
          statut,
          statutLe: debut,
          statutParId: intervenant.membreId,
          creeLe: accepteeLe,
          creeParId: intervenant.membreId,
          reelDebut,
          reelFin: reel && reelDebut ? addMinutes(reelDebut, reel.minutes) : null,
          preparationReelleMinutes: reel?.preparation ?? null,
          presences: { create: [{ membreId: referent.membreId, etat: presence }] },
          outils: { create: outils.map((outil) => ({ valeurId: idOf(`outil/${outil}`) })) },
        },
      });
    }
  });
  return situationId;
}

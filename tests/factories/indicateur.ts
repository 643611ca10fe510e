import { randomUUID } from "node:crypto";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
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
  return withEspace(espace, async (tx) => {
    const created = await createSituation(espace, { referent, intervenant, now: accepteeLe });
    const situationId = created.id;
    const idOf = await readValeurs(tx, espaceId, [
      ...choix,
      ...seances.flatMap(({ outils = [] }) => outils.map((outil) => `outil/${outil}`)),
    ]);
    await tx.situation.update({
      where: { espaceId_id: { espaceId, id: situationId } },
      data: { delegationId, ...(delegationId ? {} : { territoireId: null }) },
    });
    await tx.demande.create({
      data: {
        espaceId,
        code: created.code.replace("SIT", "DEM"),
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
    const rows = seances.map((seance) => ({ ...seance, id: randomUUID() }));
    await tx.seance.createMany({
      data: rows.map(({ id, debut, statut = "TENUE", reel }) => ({
        espaceId,
        id,
        situationId,
        intervenantId: intervenant.membreId,
        debut,
        fin: addMinutes(debut, 120),
        statut,
        statutLe: debut,
        statutParId: intervenant.membreId,
        creeLe: accepteeLe,
        creeParId: intervenant.membreId,
        reelDebut: reel ? addMinutes(debut, reel.retard) : null,
        reelFin: reel ? addMinutes(debut, reel.retard + reel.minutes) : null,
        preparationReelleMinutes: reel?.preparation ?? null,
      })),
    });
    await tx.presence.createMany({
      data: rows.map(({ id, presence = "PRESENT" }) => ({
        espaceId,
        seanceId: id,
        membreId: referent.membreId,
        etat: presence,
      })),
    });
    await tx.seanceOutil.createMany({
      data: rows.flatMap(({ id, outils = [] }) =>
        outils.map((outil) => ({ espaceId, seanceId: id, valeurId: idOf(`outil/${outil}`) })),
      ),
    });
    return situationId;
  });
}

/** The ids of values named « liste/code ». */
async function readValeurs(tx: Tx, espaceId: string, noms: readonly string[]) {
  const nommees = [...new Set(noms)].map((nom) => {
    const [liste = "", code = ""] = nom.split("/");
    return { liste, code };
  });
  const valeurs = await tx.valeur.findMany({
    where: { espaceId, OR: nommees },
    select: { id: true, liste: true, code: true },
  });
  const ids = new Map(valeurs.map(({ id, liste, code }) => [`${liste}/${code}`, id]));
  return (nom: string) => {
    const id = ids.get(nom);
    if (!id) throw new Error(`no value ${nom}`);
    return id;
  };
}

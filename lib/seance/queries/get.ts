import type { Acteur } from "@/lib/acteur";
import { isId } from "@/lib/champ";
import { getEtat } from "@/lib/consentement/queries/etats";
import type { EtatConsentement } from "@/lib/consentement/rules";
import { type Tx, withEspace } from "@/lib/db";
import { canPlan, visibleSeances } from "@/lib/seance/access";
import {
  type Participant,
  participantsOf,
  SEANCE_SELECT,
  type SeanceRow,
  traceOf,
} from "@/lib/seance/queries/dto";
import { canExcuse } from "@/lib/seance/rules/presence";
import { type ActeSeance, actesOf } from "@/lib/seance/rules/statut";
import { canReadContenu, isIntervenant, isReferent } from "@/lib/situation/access";
import { type Jour, jourFromDate } from "@/lib/time";
import type { MotifSeance, StatutSeance, StatutSituation } from "@/prisma/client/enums";

export type SeanceDetail = {
  id: string;
  version: number;
  situation: { id: string; code: string; statut: StatutSituation; delegation: string | null };
  statut: { code: StatutSeance; motif: MotifSeance | null; le: Date; par: string };
  /** Planned, and the minutes booked around it. */
  prevu: { debut: Date; fin: Date; avantMinutes: number; apresMinutes: number; trajetMinutes: number };
  /** As held; null until then. */
  reel: { debut: Date; fin: Date; preparationMinutes: number } | null;
  lieu: { id: string; nom: string; adresse: string | null } | null;
  intervenant: { id: string; nom: string };
  secretaire: { id: string; nom: string } | null;
  reservee: { le: Date; par: string };
  participants: Participant[];
  deplacements: { de: Date; vers: Date; motif: MotifSeance; par: string; le: Date }[];
  consentement: EtatConsentement;
  /** The two duties towards the person (000:69): told when, told the conclusions. */
  annonce: { le: Jour; par: string } | null;
  restitution: { le: Jour; par: string } | null;
  droits: {
    /** What the acteur may do now; empty for who only takes part. */
    actes: ActeSeance[];
    /** Changes place and participants; records presences. */
    organiser: boolean;
    /** Names the secretary: the intervenant·e of the situation, who opens a compte rendu to them. */
    nommer: boolean;
    excuser: boolean;
    /** Keeps the two duties. */
    referent: boolean;
    /** Reads the free texts of the situation. */
    contenu: boolean;
  };
};

/** One séance, its people, traces and duties; null when it is not the acteur's to see. A constant number of statements. */
export async function getSeance(acteur: Acteur, seanceId: string, now: Date): Promise<SeanceDetail | null> {
  if (!isId(seanceId)) return null;
  return withEspace(acteur, async (tx) => {
    const row = await tx.seance.findFirst({
      where: { AND: [visibleSeances(acteur), { id: seanceId }] },
      select: SEANCE_SELECT,
    });
    if (!row) return null;
    const noms = await readNoms(tx, acteur, row);
    return detailOf(acteur, row, noms, await getEtat(tx, acteur, row.situation.id), now);
  });
}

/** The names behind the ids that sign an act: who booked, moved, corrected, told. */
async function readNoms(
  tx: Tx,
  { espaceId }: Acteur,
  row: SeanceRow,
): Promise<(id: string | null) => string> {
  const { creeParId, statutParId, annonceeParId, restitueeParId, deplacements, presences } = row;
  const corrections = presences.flatMap((presence) => presence.corrections);
  const auteurs = [...deplacements, ...corrections].map(({ auteurId }) => auteurId);
  const ids = [creeParId, statutParId, annonceeParId, restitueeParId, ...auteurs].filter((id) => id !== null);
  const membres = await tx.membre.findMany({
    where: { espaceId, id: { in: ids } },
    select: { id: true, prenom: true, nom: true },
  });
  const noms = new Map(membres.map(({ id, prenom, nom }) => [id, `${prenom} ${nom}`]));
  return (id) => (id && noms.get(id)) || "";
}

function detailOf(
  acteur: Acteur,
  row: SeanceRow,
  nomDe: (id: string | null) => string,
  consentement: EtatConsentement,
  now: Date,
): SeanceDetail {
  const { situation, intervenant, secretaire, reelDebut, reelFin } = row;
  const { statut, debut, annonceeLe, restitueeLe } = row;
  const organiser = canPlan(acteur, situation);
  const acces = { ...situation, associes: situation.associations };
  const moi = row.presences.some(({ membreId }) => membreId === acteur.membreId);
  return {
    id: row.id,
    version: row.version,
    situation: {
      id: situation.id,
      code: situation.code,
      statut: situation.statut,
      delegation: situation.delegation?.nom ?? null,
    },
    statut: { code: statut, motif: row.motif, le: row.statutLe, par: nomDe(row.statutParId) },
    prevu: {
      debut,
      fin: row.fin,
      avantMinutes: row.avantMinutes,
      apresMinutes: row.apresMinutes,
      trajetMinutes: row.trajetMinutes,
    },
    reel:
      reelDebut && reelFin
        ? { debut: reelDebut, fin: reelFin, preparationMinutes: row.preparationReelleMinutes ?? 0 }
        : null,
    lieu: row.lieu,
    intervenant: { id: intervenant.id, nom: `${intervenant.prenom} ${intervenant.nom}` },
    secretaire: secretaire ? { id: secretaire.id, nom: `${secretaire.prenom} ${secretaire.nom}` } : null,
    reservee: { le: row.creeLe, par: nomDe(row.creeParId) },
    participants: participantsOf(row, acteur.membreId, nomDe),
    deplacements: traceOf(row, nomDe),
    consentement,
    annonce: annonceeLe ? { le: jourFromDate(annonceeLe), par: nomDe(row.annonceeParId) } : null,
    restitution: restitueeLe ? { le: jourFromDate(restitueeLe), par: nomDe(row.restitueeParId) } : null,
    droits: {
      actes: organiser ? actesOf({ statut, debut }, now) : [],
      organiser,
      nommer: isIntervenant(acteur, situation),
      excuser: moi && canExcuse({ statut, debut }, now),
      referent: isReferent(acteur, situation),
      contenu: canReadContenu(acteur, acces),
    },
  };
}

import type { Acteur } from "@/lib/acteur";
import { readContenus } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { type Jour, jourFromDate } from "@/lib/time";
import type {
  ButPiste,
  Effet,
  MotifSeance,
  StatutDemande,
  StatutPiste,
  StatutSeance,
} from "@/prisma/client/enums";

export type DemandePartie = {
  id: string;
  code: string;
  statut: StatutDemande;
  deposeLe: Date | null;
  decideLe: Date | null;
  auteur: string;
  /** The question it brings, for who reads the content. */
  question: string | null;
};

export type SeancePartie = {
  id: string;
  debut: Date;
  fin: Date;
  statut: StatutSeance;
  motif: MotifSeance | null;
  lieu: string | null;
  annonceeLe: Jour | null;
  restitueeLe: Jour | null;
  compteRendu: "AUCUN" | "BROUILLON" | "VALIDE";
};

export type PistePartie = {
  id: string;
  seanceId: string;
  statut: StatutPiste;
  but: ButPiste;
  revoirLe: Jour | null;
  /** Its words, for who reads the content. */
  texte: string | null;
};

export type CloturePartie = { closeLe: Date; motif: string; effet: Effet };
export type SuiviPartie = {
  id: string;
  mois: number;
  prevuLe: Jour;
  faitLe: Date | null;
  effet: Effet | null;
};

const jourOrNull = (date: Date | null) => date && jourFromDate(date);

/** The filed demandes of a situation, with their question where the content may be read. */
export async function readDemandes(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
  lisible: boolean,
): Promise<DemandePartie[]> {
  const rows = await tx.demande.findMany({
    where: { espaceId: acteur.espaceId, situationId, statut: { not: "BROUILLON" } },
    orderBy: [{ deposeLe: "asc" }, { id: "asc" }],
    select: {
      id: true,
      code: true,
      statut: true,
      deposeLe: true,
      decideLe: true,
      auteur: { select: { prenom: true, nom: true } },
    },
  });
  const ids = rows.map(({ id }) => id);
  const textes = lisible ? await readContenus(tx, acteur, "DEMANDE", ids) : new Map();
  return rows.map(({ auteur, ...row }) => ({
    ...row,
    auteur: `${auteur.prenom} ${auteur.nom}`,
    question: textes.get(row.id)?.question ?? null,
  }));
}

/** The séances of a situation in order: dates and statuses, no content. */
export async function readSeances(
  tx: Tx,
  { espaceId }: Acteur,
  situationId: string,
): Promise<SeancePartie[]> {
  const rows = await tx.seance.findMany({
    where: { espaceId, situationId },
    orderBy: [{ debut: "asc" }, { id: "asc" }],
    select: {
      id: true,
      debut: true,
      fin: true,
      statut: true,
      motif: true,
      annonceeLe: true,
      restitueeLe: true,
      lieu: { select: { nom: true } },
      comptesRendus: { select: { statut: true } },
    },
  });
  return rows.map(({ lieu, comptesRendus, annonceeLe, restitueeLe, ...row }) => ({
    ...row,
    lieu: lieu?.nom ?? null,
    annonceeLe: jourOrNull(annonceeLe),
    restitueeLe: jourOrNull(restitueeLe),
    compteRendu: comptesRendus.some(({ statut }) => statut === "VALIDE")
      ? "VALIDE"
      : comptesRendus.length > 0
        ? "BROUILLON"
        : "AUCUN",
  }));
}

/** The pistes of a situation in the order they came, with their words where the content may be read. */
export async function readPistes(
  tx: Tx,
  acteur: Acteur,
  situationId: string,
  lisible: boolean,
): Promise<PistePartie[]> {
  const rows = await tx.piste.findMany({
    where: { espaceId: acteur.espaceId, situationId },
    orderBy: [{ creeLe: "asc" }, { id: "asc" }],
    select: { id: true, seanceId: true, statut: true, but: true, revoirLe: true },
  });
  const ids = rows.map(({ id }) => id);
  const textes = lisible ? await readContenus(tx, acteur, "PISTE", ids) : new Map();
  return rows.map(({ revoirLe, ...row }) => ({
    ...row,
    revoirLe: jourOrNull(revoirLe),
    texte: textes.get(row.id)?.texte ?? null,
  }));
}

/** How the work ended, if it did, and the follow-ups at 3 and 6 months. */
export async function readFin(
  tx: Tx,
  { espaceId }: Acteur,
  situationId: string,
): Promise<{ cloture: CloturePartie | null; suivis: SuiviPartie[] }> {
  const cloture = await tx.cloture.findFirst({
    where: { espaceId, situationId },
    select: { closeLe: true, effet: true, motif: { select: { libelle: true } } },
  });
  if (!cloture) return { cloture: null, suivis: [] };
  const suivis = await tx.suivi.findMany({
    where: { espaceId, situationId },
    orderBy: { mois: "asc" },
    select: { id: true, mois: true, prevuLe: true, faitLe: true, effet: true },
  });
  return {
    cloture: { ...cloture, motif: cloture.motif.libelle },
    suivis: suivis.map((suivi) => ({ ...suivi, prevuLe: jourFromDate(suivi.prevuLe) })),
  };
}

import type { Acteur } from "@/lib/acteur";
import { readContenus } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { type Jour, jourFromDate } from "@/lib/time";
import type { Effet, MotifSeance, StatutDemande, StatutSeance } from "@/prisma/client/enums";

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
  /** Since when it has this status. */
  statutLe: Date;
  motif: MotifSeance | null;
  lieu: string | null;
  annonceeLe: Jour | null;
  restitueeLe: Jour | null;
  compteRendu: "AUCUN" | "BROUILLON" | "VALIDE";
};

export type CloturePartie = { closeLe: Date; motif: string; effet: Effet };

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
      statutLe: true,
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

/** How the work ended, if it did. */
export async function readCloture(
  tx: Tx,
  { espaceId }: Acteur,
  situationId: string,
): Promise<CloturePartie | null> {
  const cloture = await tx.cloture.findFirst({
    where: { espaceId, situationId },
    select: { closeLe: true, effet: true, motif: { select: { libelle: true } } },
  });
  return cloture && { ...cloture, motif: cloture.motif.libelle };
}

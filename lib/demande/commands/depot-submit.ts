import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { recordConsentement } from "@/lib/consentement/commands/record";
import { writeContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { fileableDemandes, ownDemandes } from "@/lib/demande/access";
import { type Brouillon, readBrouillon } from "@/lib/demande/queries/brouillon";
import { listSignalements } from "@/lib/demande/queries/signalements";
import { manquesOf, textesDeposes, textesOf } from "@/lib/demande/rules/completude";
import { evenementsOf } from "@/lib/demande/rules/consentement";
import type { EtapeSaisie } from "@/lib/demande/rules/etapes";
import { type EtapeEcrite, TEXTES } from "@/lib/demande/rules/textes";
import type { SubmitDemande } from "@/lib/demande/schema/depot";
import { journaliser } from "@/lib/journal";
import { closeMessages } from "@/lib/message/commands/close";
import { notifyFile } from "@/lib/message/commands/demande";
import { ok, type Result, refuse } from "@/lib/result";
import { charte } from "@/lib/texte/rules/charte";
import { jourOf } from "@/lib/time";
import { Prisma } from "@/prisma/client/client";
import { fileReprise } from "./depot-reponses";

export type SubmitRefus =
  | "INTROUVABLE"
  | "PERIME"
  | `INCOMPLET_${EtapeSaisie}`
  | `IDENTIFIANT_${EtapeEcrite}`
  | `ALERTE_${EtapeEcrite}`
  | "CONSENTEMENT";

/**
 * Files the acteur's own draft, or sends back one that was to be completed. Everything is checked again, on what is
 * stored: each step complete, no direct identifier, each warning answered. The consent drafted at step 4 becomes events
 * in the same transaction. Filing twice is filing once. Keeps the day of the first filing: the wait began then.
 */
export async function submitDemande(
  acteur: Acteur,
  { demandeId, version }: z.output<typeof SubmitDemande>,
  now: Date,
): Promise<Result<{ id: string }, SubmitRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<{ id: string }, SubmitRefus>> => {
    const { espaceId } = acteur;
    // The update is also the lock: of two clicks, the second waits and finds the demande filed.
    const { count } = await tx.demande.updateMany({
      where: { AND: [fileableDemandes(acteur), { id: demandeId }] },
      data: { version: { increment: 1 } },
    });
    if (count === 0) {
      const deposee = await tx.demande.findFirst({
        where: { AND: [ownDemandes(acteur), { id: demandeId, statut: "DEPOSEE" }] },
        select: { id: true },
      });
      return deposee ? ok(deposee) : refuse("INTROUVABLE");
    }
    const brouillon = await readBrouillon(tx, acteur, demandeId);
    if (!brouillon) return refuse("INTROUVABLE");
    if (brouillon.version !== version + 1) return refuse("PERIME");
    const refus = await verify(tx, acteur, brouillon, now);
    if (refus) return refuse(refus);

    const collectif = brouillon.saisie.cadre.modalite === "COLLECTIF";
    if (collectif) await dropSituation(tx, acteur, brouillon);
    else if (!(await recordDraftConsentement(acteur, brouillon, now))) return refuse("CONSENTEMENT");
    await fileReprise(tx, acteur, demandeId);
    const situationId = collectif ? null : brouillon.situationId;
    const textes = textesDeposes(brouillon.saisie);
    await writeContenu(tx, acteur, "DEMANDE", demandeId, { situationId }, textes, now);
    await tx.demande.updateMany({
      where: { espaceId, id: demandeId },
      data: {
        statut: "DEPOSEE",
        charteVersion: charte.version,
        modifieLe: now,
        etape: 5,
        redactions: Prisma.DbNull,
        brouillonConsentement: Prisma.DbNull,
        ...(brouillon.statut === "BROUILLON" ? { deposeLe: now } : {}),
      },
    });
    await journaliser(tx, acteur, "deposer", "demande", demandeId);
    await closeMessages(tx, acteur, ["DEMANDE_COMPLEMENT", "DEMANDE_A_CONFIRMER"], { demandeId }, now);
    await notifyFile(tx, acteur, "DEMANDE_DEPOSEE", demandeId, now);
    return ok({ id: demandeId });
  });
}

/** The first thing that stands in the way, in the order of the steps; null when nothing does. */
async function verify(tx: Tx, acteur: Acteur, brouillon: Brouillon, now: Date): Promise<SubmitRefus | null> {
  const { saisie, id } = brouillon;
  const [incomplete] = manquesOf(saisie, jourOf(now, acteur.zone)).keys();
  if (incomplete) return `INCOMPLET_${incomplete}`;
  const signalements = await listSignalements(tx, acteur, id, textesOf(saisie));
  const bloquant = signalements.find(({ level }) => level === "bloquant");
  if (bloquant) return `IDENTIFIANT_${TEXTES[bloquant.champ].etape}`;
  const alerte = signalements.find(({ levee }) => levee === null);
  return alerte ? `ALERTE_${TEXTES[alerte.champ].etape}` : null;
}

async function recordDraftConsentement(acteur: Acteur, brouillon: Brouillon, now: Date): Promise<boolean> {
  const { situationId, saisie } = brouillon;
  const evenements = saisie.consentementEnregistre ? {} : evenementsOf(saisie.consentement);
  if (!situationId || !evenements.information) return true;
  return (await recordConsentement(acteur, { situationId, ...evenements }, now)).ok;
}

/**
 * A collective demande is about no one: what was typed of a person while it was an individual one goes with the
 * situation, and only the texts about the group are kept.
 */
async function dropSituation(tx: Tx, acteur: Acteur, brouillon: Brouillon): Promise<void> {
  const { id, situationId } = brouillon;
  const { espaceId } = acteur;
  if (!situationId) return;
  await tx.choix.deleteMany({ where: { espaceId, demandeId: id } });
  await tx.demande.updateMany({
    where: { espaceId, id },
    data: {
      situationId: null,
      trancheAge: null,
      dureeAccompagnement: null,
      suiviMedical: null,
      articulation: null,
      hierarchieSollicitee: null,
      conflitInteret: null,
    },
  });
  await tx.situation.deleteMany({ where: { espaceId, id: situationId } });
}

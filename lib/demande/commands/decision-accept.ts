import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { getEtat } from "@/lib/consentement/queries/etats";
import type { EtatConsentement } from "@/lib/consentement/rules/etat";
import { type Tx, withEspace } from "@/lib/db";
import type { AcceptDemande } from "@/lib/demande/schema/decision";
import { openGroupe } from "@/lib/groupe/commands/open";
import { journaliser } from "@/lib/journal";
import { closeMessages } from "@/lib/message/commands/close";
import { notify } from "@/lib/message/commands/notify";
import { DEMANDE_A_TRIER } from "@/lib/message/rules/sortes";
import { protocoleParDefaut } from "@/lib/protocole/rules/rythme";
import { ok, type Result, refuse } from "@/lib/result";
import { lockSituation } from "@/lib/situation/queries/lock";
import type { SorteMessage } from "@/prisma/client/enums";
import { type CibleRefus, type DemandeCible, decide } from "./decision-cible";
import { writeMot } from "./decision-mot";
import { isIntervenantActif } from "./decision-references";

export type AcceptRefus = CibleRefus | "ALERTES" | "INTERVENANT_INCONNU" | "ACCORD_RETIRE" | "LIEU_INCONNU";

/**
 * Accepts a demande and names its intervenant·e, oneself or a colleague. An individual one opens the work on its
 * situation, under the espace's default protocole (000:79); a collective one opens its group, of which its
 * author is the first member (000:81-87): its id, when it is the acteur who keeps it. A person who withdrew their agreement is not spoken of: ACCORD_RETIRE.
 */
export async function acceptDemande(
  acteur: Acteur,
  input: z.output<typeof AcceptDemande>,
  now: Date,
): Promise<Result<{ situationId: string | null; groupeId: string | null }, AcceptRefus>> {
  return withEspace(acteur, async (tx) => {
    const { demandeId, intervenantId } = input;
    if (!(await isIntervenantActif(tx, acteur, intervenantId))) return refuse("INTERVENANT_INCONNU");
    const decided = await decide(tx, acteur, input, "accepter", {
      statut: "ACCEPTEE",
      intervenantId,
      decideLe: now,
      decideParId: acteur.membreId,
      motifId: null,
    });
    if (!decided.ok) return decided;
    const { situationId, code, auteurId } = decided.value;
    let etat: EtatConsentement | null = null;
    if (situationId) {
      await lockSituation(tx, acteur, situationId);
      etat = await getEtat(tx, acteur, situationId);
      if (etat === "RETIRE") return refuse("ACCORD_RETIRE");
      if (!(await openSituation(tx, acteur, decided.value, intervenantId, now))) return refuse("PERIME");
    }
    const groupe =
      decided.value.modalite === "COLLECTIF" ? await openFor(tx, acteur, decided.value, input, now) : null;
    if (groupe === "LIEU_INCONNU") return refuse(groupe);
    const groupeId = groupe?.id ?? null;
    const alertes = await writeMot(tx, acteur, decided.value, "decision", input, now);
    if (alertes) return alertes;
    await journaliser(tx, acteur, "accepter", "demande", demandeId);
    await closeMessages(tx, acteur, DEMANDE_A_TRIER, { demandeId }, now);
    const tell = (sorte: SorteMessage, membreId: string) =>
      notify(tx, acteur, { sorte, code, demandeId, situationId, groupeId }, { membreIds: [membreId] }, now);
    await tell("DEMANDE_ACCEPTEE", auteurId);
    await tell("DEMANDE_CONFIEE", intervenantId);
    if (etat && etat !== "EN_VIGUEUR") await tell("CONSENTEMENT_A_RECUEILLIR", auteurId);
    return ok({ situationId, groupeId: intervenantId === acteur.membreId ? groupeId : null });
  });
}

/** The group of a collective demande: of its service, counted where it was asked. */
async function openFor(
  tx: Tx,
  acteur: Acteur,
  { id, auteurId, structureId, delegationId, territoireId }: DemandeCible,
  { intervenantId, sorte = "TAD_COLLECTIF", places }: z.output<typeof AcceptDemande>,
  now: Date,
) {
  if (!delegationId) return "LIEU_INCONNU";
  const ou = { structureId, delegationId, territoireId };
  return openGroupe(
    tx,
    acteur,
    { ...ou, sorte, places: places ?? null, intervenantId, demande: { id, auteurId } },
    now,
  );
}

/** From OUVERTE to SUIVIE: who works on it, where it is counted, and the first version of its protocole. */
async function openSituation(
  tx: Tx,
  { espaceId, membreId, ...espace }: Acteur,
  { situationId, delegationId, territoireId }: DemandeCible,
  intervenantId: string,
  now: Date,
): Promise<boolean> {
  if (!situationId) return false;
  const { count } = await tx.situation.updateMany({
    where: { espaceId, id: situationId, statut: "OUVERTE" },
    data: {
      statut: "SUIVIE",
      intervenantId,
      delegationId,
      territoireId,
      accepteeLe: now,
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  const { dateFin: _, ...protocole } = protocoleParDefaut(espace);
  await tx.protocole.create({
    data: {
      espaceId,
      situationId,
      ...protocole,
      creeLe: now,
      creeParId: membreId,
      publieLe: now,
      publieParId: membreId,
    },
  });
  return true;
}

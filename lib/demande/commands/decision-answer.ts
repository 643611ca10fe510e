import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import type { ComplementDemande, RedirectDemande, RefuseDemande } from "@/lib/demande/schema/decision";
import { journaliser } from "@/lib/journal";
import type { Reponses } from "@/lib/levee/rules";
import { closeMessages } from "@/lib/message/commands/close";
import { notify } from "@/lib/message/commands/notify";
import { DEMANDE_A_TRIER } from "@/lib/message/rules/sortes";
import type { ListeCode } from "@/lib/referentiel/rules/listes";
import { ok, type Result, refuse } from "@/lib/result";
import type { Prisma } from "@/prisma/client/client";
import { type CibleRefus, decide } from "./decision-cible";
import { writeMot } from "./decision-mot";
import { findMotif, isStructureOuverte } from "./decision-references";

export type AnswerRefus = CibleRefus | "ALERTES" | "MOTIF_INCONNU" | "MOT_ATTENDU";

const DITS = {
  completer: "DEMANDE_COMPLEMENT",
  orienter: "DEMANDE_ORIENTEE",
  refuser: "DEMANDE_REFUSEE",
} as const;

type Reponse = { demandeId: string; version: number; motifId: string; mot: string; reponses: Reponses };
type Sens = {
  acte: keyof typeof DITS;
  liste: ListeCode;
  champ: "complement" | "decision";
  data: Prisma.DemandeUncheckedUpdateManyInput;
};

/** Sends a demande back to its author with a reason and what is missing; they complete it and file it again. */
export async function complementDemande(
  acteur: Acteur,
  input: z.output<typeof ComplementDemande>,
  now: Date,
): Promise<Result<{ demandeId: string }, AnswerRefus>> {
  const data = { statut: "COMPLEMENT" } as const;
  return withEspace(acteur, (tx) =>
    answer(
      tx,
      acteur,
      input,
      { acte: "completer", liste: "motif-complement", champ: "complement", data },
      now,
    ),
  );
}

/** Sends the professional to a structure that suits them better, with a reason they read. */
export async function redirectDemande(
  acteur: Acteur,
  input: z.output<typeof RedirectDemande>,
  now: Date,
): Promise<Result<{ demandeId: string }, AnswerRefus | "STRUCTURE_INCONNUE">> {
  const { structureId } = input;
  const data = { statut: "ORIENTEE", orienteeVersId: structureId } as const;
  return withEspace(acteur, async (tx) => {
    if (!(await isStructureOuverte(tx, acteur, structureId))) return refuse("STRUCTURE_INCONNUE");
    return answer(
      tx,
      acteur,
      input,
      { acte: "orienter", liste: "motif-redirection", champ: "decision", data },
      now,
    );
  });
}

/** Does not follow up a demande, with a reason its author reads. */
export async function refuseDemande(
  acteur: Acteur,
  input: z.output<typeof RefuseDemande>,
  now: Date,
): Promise<Result<{ demandeId: string }, AnswerRefus>> {
  const data = { statut: "REFUSEE" } as const;
  return withEspace(acteur, (tx) =>
    answer(tx, acteur, input, { acte: "refuser", liste: "motif-refus", champ: "decision", data }, now),
  );
}

/** A reason from the espace's list and words to the author: « autre » says nothing without words. */
async function answer(
  tx: Tx,
  acteur: Acteur,
  input: Reponse,
  { acte, liste, champ, data }: Sens,
  now: Date,
): Promise<Result<{ demandeId: string }, AnswerRefus>> {
  const { demandeId, motifId, mot } = input;
  const motif = await findMotif(tx, acteur, liste, motifId);
  if (!motif) return refuse("MOTIF_INCONNU");
  if (motif === "autre" && !mot) return refuse("MOT_ATTENDU");
  const decided = await decide(tx, acteur, input, acte, {
    ...data,
    motifId,
    decideLe: now,
    decideParId: acteur.membreId,
  });
  if (!decided.ok) return decided;
  const alertes = await writeMot(tx, acteur, decided.value, champ, input, now);
  if (alertes) return alertes;
  await journaliser(tx, acteur, acte, "demande", demandeId);
  await closeMessages(tx, acteur, DEMANDE_A_TRIER, { demandeId }, now);
  const { code, auteurId } = decided.value;
  await notify(tx, acteur, { sorte: DITS[acte], code, demandeId }, { membreIds: [auteurId] }, now);
  return ok({ demandeId });
}

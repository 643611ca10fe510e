import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { remplacer } from "@/lib/anonymisation/rules/remplacer";
import { writeContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { writableDemandes } from "@/lib/demande/access";
import { readBrouillon } from "@/lib/demande/queries/brouillon";
import {
  empreinteOfSignalement,
  listSignalements,
  type SignalementDemande,
} from "@/lib/demande/queries/signalements";
import { textesOf } from "@/lib/demande/rules/completude";
import { type Champ, type SupportDemande, supportOf } from "@/lib/demande/rules/textes";
import type { ClearAlerte, ReplacePassage } from "@/lib/demande/schema/depot";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

export type PassageRefus = "INTROUVABLE" | "TEXTE_CHANGE";

/**
 * Answers a warning of the anonymisation check: why this word may stay. Keeps a fingerprint of the word, never the word;
 * the same word elsewhere in the demande is answered too. A direct identifier cannot be answered.
 */
export async function clearAlerte(
  acteur: Acteur,
  input: z.output<typeof ClearAlerte>,
  now: Date,
): Promise<Result<undefined, PassageRefus>> {
  return withEspace(acteur, async (tx) => {
    const found = await findPassage(tx, acteur, input);
    if (!found.ok) return found;
    if (found.value.signalement.level !== "alerte") return refuse("TEXTE_CHANGE");
    const { espaceId } = acteur;
    const { demandeId, motif } = input;
    const empreinte = empreinteOfSignalement(acteur, demandeId, found.value.signalement);
    await tx.levee.upsert({
      where: { espaceId_demandeId_empreinte: { espaceId, demandeId, empreinte } },
      create: { espaceId, demandeId, empreinte, motif, leveeLe: now },
      update: { motif, leveeLe: now },
    });
    await journaliser(tx, acteur, "lever", "demande", demandeId);
    return ok();
  });
}

/** Puts the proposed neutral wording in the place of what may identify someone. */
export async function replacePassage(
  acteur: Acteur,
  input: z.output<typeof ReplacePassage>,
  now: Date,
): Promise<Result<undefined, PassageRefus>> {
  return withEspace(acteur, async (tx) => {
    const found = await findPassage(tx, acteur, input);
    if (!found.ok) return found;
    const { signalement, texte, situationId, support } = found.value;
    if (signalement.proposition === undefined) return refuse("TEXTE_CHANGE");
    const neutre = remplacer(texte, signalement);
    const { demandeId, champ } = input;
    await writeContenu(tx, acteur, support, demandeId, { situationId }, { [champ]: neutre }, now);
    await journaliser(tx, acteur, "enregistrer", "demande", demandeId);
    return ok();
  });
}

type Passage = {
  signalement: SignalementDemande;
  texte: string;
  situationId: string | null;
  support: SupportDemande;
};

/** What the check sees at this place of the stored text, now; the demande is locked and its version moves on. */
async function findPassage(
  tx: Tx,
  acteur: Acteur,
  { demandeId, champ, debut, fin }: { demandeId: string; champ: Champ; debut: number; fin: number },
): Promise<Result<Passage, PassageRefus>> {
  const { count } = await tx.demande.updateMany({
    where: { AND: [writableDemandes(acteur), { id: demandeId }] },
    data: { version: { increment: 1 } },
  });
  const brouillon = count > 0 ? await readBrouillon(tx, acteur, demandeId) : null;
  if (!brouillon) return refuse("INTROUVABLE");
  const texte = textesOf(brouillon.saisie).get(champ);
  if (texte === undefined) return refuse("TEXTE_CHANGE");
  const signalements = await listSignalements(tx, acteur, demandeId, new Map([[champ, texte]]));
  const signalement = signalements.find(({ start, end }) => start === debut && end === fin);
  return signalement
    ? ok({ signalement, texte, situationId: brouillon.situationId, support: supportOf(brouillon.statut) })
    : refuse("TEXTE_CHANGE");
}

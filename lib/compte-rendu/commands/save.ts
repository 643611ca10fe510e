import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writableSeances } from "@/lib/compte-rendu/access";
import { lockCompteRendu } from "@/lib/compte-rendu/commands/brouillon";
import {
  type Enregistrement,
  finishVersion,
  type SaveCompteRenduRefus,
  writeVersion,
} from "@/lib/compte-rendu/commands/version";
import { SECTION_CODES } from "@/lib/compte-rendu/rules";
import type { SaveCompteRendu } from "@/lib/compte-rendu/schema";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Saves a draft of the minutes of a held séance: the first, the same again, or the correction of what was validated,
 * which then becomes the next version. By the intervenant·e or the named secretary. What is written is only checked for
 * anonymity when it is validated; no word is lost before. A save that changes nothing leaves no line in the journal.
 */
export async function saveCompteRendu(
  acteur: Acteur,
  input: z.output<typeof SaveCompteRendu>,
  now: Date,
): Promise<Result<Enregistrement, SaveCompteRenduRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<Enregistrement, SaveCompteRenduRefus>> => {
    const seance = await lockCompteRendu(tx, acteur, writableSeances(acteur), input.seanceId);
    if (!seance) return refuse("INTROUVABLE");
    const { derniere, situationId, intervenantId } = seance;
    const ecrite = await writeVersion(tx, acteur, derniere, input, now);
    if (!ecrite.ok) return ecrite;
    const { id, outils } = ecrite.value;
    const textes = Object.fromEntries(SECTION_CODES.map((section) => [section, input[section]]));
    const dits = await writeContenu(tx, acteur, "COMPTE_RENDU", id, { situationId }, textes, now);
    const version = { id, change: dits || outils > 0, intervenantId };
    return ok(await finishVersion(tx, acteur, version, input, now));
  });
}

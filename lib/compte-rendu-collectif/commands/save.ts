import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { lockCompteRendu } from "@/lib/compte-rendu/commands/brouillon";
import {
  type Enregistrement,
  finishVersion,
  type SaveCompteRenduRefus,
  writeVersion,
} from "@/lib/compte-rendu/commands/version";
import { writableCollectives } from "@/lib/compte-rendu-collectif/access";
import { writeSituations } from "@/lib/compte-rendu-collectif/commands/situations";
import { findSeanceCollective } from "@/lib/compte-rendu-collectif/queries/lecture";
import { GROUPE, partieOf, SYNTHESE } from "@/lib/compte-rendu-collectif/rules";
import type { SaveCompteRenduCollectif } from "@/lib/compte-rendu-collectif/schema";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Saves a draft of the minutes of a group's séance, as those of one situation are saved: the parts of its agenda are
 * the group's words, what is said of each situation worked on is that situation's. By the intervenant·e or the named
 * secretary. A situation whose agreement was withdrawn meanwhile is neither read nor written any more.
 */
export async function saveCompteRenduCollectif(
  acteur: Acteur,
  input: z.output<typeof SaveCompteRenduCollectif>,
  now: Date,
): Promise<Result<Enregistrement, SaveCompteRenduRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<Enregistrement, SaveCompteRenduRefus>> => {
    const { seanceId, textes } = input;
    const where = writableCollectives(acteur);
    const tenu = await lockCompteRendu(tx, acteur, where, seanceId);
    const seance = tenu && (await findSeanceCollective(tx, acteur, where, seanceId));
    if (!tenu || !seance) return refuse("INTROUVABLE");
    const ecrite = await writeVersion(tx, acteur, tenu.derniere, input, now);
    if (!ecrite.ok) return ecrite;
    const { id, outils } = ecrite.value;
    const libres = seance.parties.filter(({ situationId }) => situationId === null);
    const connues = [...libres.map(({ ordre }) => partieOf(ordre)), SYNTHESE];
    const dits = Object.entries(textes[GROUPE] ?? {}).filter(([section]) => connues.includes(section));
    const sujet = { groupeId: seance.groupe.id };
    const duGroupe = await writeContenu(tx, acteur, "COMPTE_RENDU", id, sujet, Object.fromEntries(dits), now);
    const desSituations = await writeSituations(tx, acteur, { id, seance }, textes, now);
    const change = duGroupe || desSituations || outils > 0;
    const { intervenantId } = tenu;
    return ok(await finishVersion(tx, acteur, { id, change, intervenantId }, input, now));
  });
}

import type { Acteur } from "@/lib/acteur";
import { writeContenu } from "@/lib/contenu";
import type { Tx } from "@/lib/db";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { type AlertesRefus, type Reponses, refuseAlertes } from "@/lib/levee/rules";
import type { DemandeCible } from "./decision-cible";

/** `complement`: what is missing; `decision`: the answer itself. */
type Champ = "complement" | "decision";

/**
 * Writes the words to the author of a demande, once the anonymisation check has nothing left to ask of them; its
 * refusal otherwise. A collective demande is about no situation: its answered warnings are not kept.
 */
export async function writeMot(
  tx: Tx,
  acteur: Acteur,
  { id, situationId }: Pick<DemandeCible, "id" | "situationId">,
  champ: Champ,
  { mot, reponses }: { mot: string; reponses: Reponses },
  now: Date,
): Promise<AlertesRefus | null> {
  if (mot === "") return null;
  const examen = await examineTextes(tx, acteur, situationId ?? id, { [champ]: mot }, reponses);
  if (examen.restantes.length > 0) return refuseAlertes(examen);
  await writeContenu(tx, acteur, "DECISION", id, { situationId }, examen.textes, now);
  if (situationId) {
    const support = { support: "DECISION", supportId: id, situationId, objet: "demande" } as const;
    await writeLevees(tx, acteur, support, examen.levees, now);
  }
  return null;
}

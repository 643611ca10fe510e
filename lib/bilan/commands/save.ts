import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { draftableBilans } from "@/lib/bilan/access";
import { type BilanTenu, holdBilan } from "@/lib/bilan/queries/lock";
import { champGroupe, SECTION_CODES } from "@/lib/bilan/rules/plan";
import type { SaveBilan } from "@/lib/bilan/schema";
import { type Textes, writeContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import { formatHeure } from "@/lib/time";

export type SaveBilanRefus = "INTROUVABLE" | "PERIME";

/** What the form is told: when it was saved (« 14 h 32 », in the espace's zone), and where the person goes. */
export type Enregistrement = { id: string; heure: string; vers: "relire" | "reprendre" | "quitter" | null };

/** The words of a bilan are about no situation and no group. */
const SANS_SUJET = { situationId: null };

/**
 * Saves a draft, as one writes. Its words are checked before anyone else reads them; none is lost before. PERIME: another
 * page has saved it since; the same page may save as often as it likes.
 */
export async function saveBilan(
  acteur: Acteur,
  input: z.output<typeof SaveBilan>,
  now: Date,
): Promise<Result<Enregistrement, SaveBilanRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<Enregistrement, SaveBilanRefus>> => {
    const { bilanId, revision, page, ecraser, vers = null, groupes } = input;
    const bilan = await holdBilan(tx, acteur, draftableBilans(acteur), bilanId);
    if (!bilan) return refuse("INTROUVABLE");
    if (bilan.revision !== revision && bilan.page !== page && !ecraser) return refuse("PERIME");
    const connus = await tx.groupe.findMany({
      where: { espaceId: acteur.espaceId, id: { in: Object.keys(groupes) } },
      select: { id: true },
    });
    const textes = {
      ...Object.fromEntries(SECTION_CODES.map((section) => [section, input[section]])),
      ...Object.fromEntries(connus.map(({ id }) => [champGroupe(id), groupes[id] ?? ""])),
    };
    await writeDraft(tx, acteur, { ...bilan, page }, textes, now);
    const heure = formatHeure(now, acteur.zone);
    return ok({ id: bilanId, heure, vers: vers ?? (ecraser ? "reprendre" : null) });
  });
}

/**
 * Writes these texts of a draft that is held, the others staying as they are. A save that changes nothing leaves no line
 * in the journal.
 */
export async function writeDraft(
  tx: Tx,
  acteur: Acteur,
  { id, page }: Pick<BilanTenu, "id" | "page">,
  textes: Textes,
  now: Date,
) {
  const { espaceId, membreId } = acteur;
  await tx.bilan.updateMany({
    where: { espaceId, id },
    data: { page, redigeParId: membreId, modifieLe: now, revision: { increment: 1 } },
  });
  if (await writeContenu(tx, acteur, "BILAN", id, SANS_SUJET, textes, now))
    await journaliser(tx, acteur, "rediger", "bilan", id);
}

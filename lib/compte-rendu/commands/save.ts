import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writableSeances } from "@/lib/compte-rendu/access";
import { lockCompteRendu, writeOutils } from "@/lib/compte-rendu/commands/brouillon";
import { SECTION_CODES, sortOf } from "@/lib/compte-rendu/rules";
import type { SaveCompteRendu } from "@/lib/compte-rendu/schema";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { notifySeances } from "@/lib/message/commands/seance";
import { ok, type Result, refuse } from "@/lib/result";
import { formatHeure, jourOf } from "@/lib/time";

export type SaveCompteRenduRefus = "INTROUVABLE" | "PERIME" | "VALIDE" | "OUTIL_INCONNU";

/** What the form is told: when it was saved (« 14 h 32 », in the espace's zone), and where the person goes. */
export type Enregistrement = {
  seanceId: string;
  heure: string;
  vers: "relire" | "reprendre" | "quitter" | null;
};

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
    const { espaceId, membreId } = acteur;
    const { seanceId, version, page, outil, vers = null } = input;
    const seance = await lockCompteRendu(tx, acteur, writableSeances(acteur), seanceId);
    if (!seance) return refuse("INTROUVABLE");
    const { derniere, situationId, intervenantId } = seance;
    const sort = sortOf(derniere, input);
    if (sort === "VALIDE" || sort === "PERIME") return refuse(sort);
    const auteur = { page, redigeParId: membreId, modifieLe: now };
    const id =
      sort === "MODIFIER" && derniere
        ? derniere.id
        : (
            await tx.compteRendu.create({
              data: { espaceId, seanceId, version, ...auteur },
              select: { id: true },
            })
          ).id;
    if (sort === "MODIFIER")
      await tx.compteRendu.updateMany({
        where: { espaceId, id },
        data: { ...auteur, revision: { increment: 1 } },
      });
    const corrigee = sort === "CREER" ? derniere : null;
    const outils = await writeOutils(tx, acteur, id, outil, corrigee?.id);
    if (outils === null) return refuse("OUTIL_INCONNU");
    const textes = Object.fromEntries(SECTION_CODES.map((section) => [section, input[section]]));
    const ecrits = await writeContenu(tx, acteur, "COMPTE_RENDU", id, { situationId }, textes, now);
    if (ecrits || outils > 0) await journaliser(tx, acteur, "rediger", "compte-rendu", id);
    if (vers && intervenantId !== membreId) {
      const cle = `COMPTE_RENDU_A_VALIDER:${id}:${jourOf(now, acteur.zone)}`;
      await notifySeances(tx, acteur, "COMPTE_RENDU_A_VALIDER", [seanceId], now, {
        membreIds: [intervenantId],
        cle,
      });
    }
    const suite = vers ?? (input.ecraser ? "reprendre" : null);
    return ok({ seanceId, heure: formatHeure(now, acteur.zone), vers: suite });
  });
}

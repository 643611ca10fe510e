import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { writeContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { editableProtocoles } from "@/lib/protocole/access";
import { lockProtocole } from "@/lib/protocole/queries/cible";
import { contenuOf, type SujetProtocole } from "@/lib/protocole/queries/sujet";
import { changesOf } from "@/lib/protocole/rules/ecart";
import { SECTION_CODES } from "@/lib/protocole/rules/sections";
import type { SaveProtocole } from "@/lib/protocole/schema";
import { ok, type Result, refuse } from "@/lib/result";
import { dateFromJour, formatHeure } from "@/lib/time";

export type SaveProtocoleRefus = "INTROUVABLE" | "PERIME" | "PUBLIE";

/** What the form is told: when it was saved (« 14 h 32 », in the espace's zone), and where the person goes. */
export type Enregistrement = {
  sujet: SujetProtocole;
  heure: string;
  vers: "relire" | "reprendre" | "quitter" | null;
};

/**
 * Saves the draft of a version. What is written is checked for anonymity when it is shown or published; no word is lost
 * before. PERIME: another page has saved it since; the same page may save as often as it likes. A save that changes
 * nothing leaves no line in the journal.
 */
export async function saveProtocole(
  acteur: Acteur,
  input: z.output<typeof SaveProtocole>,
  now: Date,
): Promise<Result<Enregistrement, SaveProtocoleRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<Enregistrement, SaveProtocoleRefus>> => {
    const { espaceId, membreId } = acteur;
    const { protocoleId: id, revision, page, ecraser, vers = null } = input;
    const cible = await lockProtocole(tx, acteur, editableProtocoles(acteur), id);
    if (!cible) return refuse("INTROUVABLE");
    if (cible.publieLe) return refuse("PUBLIE");
    if (cible.revision !== revision && cible.page !== page && !ecraser) return refuse("PERIME");
    const { rythmeSemaines, toleranceJours, dureeMinutes, preparationMinutes } = input;
    const { nombreSeances = null, dateFin = null } = input;
    const rythme = {
      rythmeSemaines,
      toleranceJours,
      dureeMinutes,
      preparationMinutes,
      nombreSeances,
      dateFin,
    };
    await tx.protocole.updateMany({
      where: { espaceId, id },
      data: {
        ...{ ...rythme, dateFin: dateFin && dateFromJour(dateFin), page },
        ...{ modifieLe: now, modifieParId: membreId, revision: { increment: 1 } },
      },
    });
    const { sujet } = cible.vu;
    const textes = Object.fromEntries(SECTION_CODES.map((section) => [section, input[section]]));
    const ecrits = await writeContenu(tx, acteur, "PROTOCOLE", id, contenuOf(sujet), textes, now);
    if (ecrits || changesOf(cible.protocole, rythme).length > 0)
      await journaliser(tx, acteur, "rediger", "protocole", id);
    const heure = formatHeure(now, acteur.zone);
    return ok({ sujet, heure, vers: vers ?? (ecraser ? "reprendre" : null) });
  });
}

import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { validableBilans, writableBilans } from "@/lib/bilan-groupe/access";
import { readChiffres } from "@/lib/bilan-groupe/queries/chiffres";
import { isIncomplet, SECTION_CODES, sortOf } from "@/lib/bilan-groupe/rules";
import type { SaveBilan, ValidateBilan } from "@/lib/bilan-groupe/schema";
import { readContenu, writeContenu } from "@/lib/contenu";
import { type Tx, withEspace } from "@/lib/db";
import { readEvaluations } from "@/lib/evaluation/queries";
import { holdGroupe } from "@/lib/groupe/queries/lock";
import { journaliser } from "@/lib/journal";
import { writeLevees } from "@/lib/levee/commands";
import { examineTextes } from "@/lib/levee/queries";
import { type AlertesRefus, refuseAlertes } from "@/lib/levee/rules";
import { notify } from "@/lib/message/commands/notify";
import { ok, type Result, refuse } from "@/lib/result";

export type SaveBilanRefus = "INTROUVABLE" | "PERIME";
export type ValidateBilanRefus = "INTROUVABLE" | "PERIME" | "INCOMPLET" | "SANS_STATUT" | "ALERTES";

/**
 * Saves the draft of a group's bilan for a year: the first, the same again, or the correction of what was validated,
 * which is then the next version. By the intervenant·e or the secretariat. Its words are checked when it is validated.
 */
export async function saveBilan(
  acteur: Acteur,
  input: z.output<typeof SaveBilan>,
  now: Date,
): Promise<Result<undefined, SaveBilanRefus>> {
  const { espaceId, membreId } = acteur;
  const { groupeId, annee, version, revision: _, ...textes } = input;
  return withEspace(acteur, async (tx) => {
    if (!(await holdGroupe(tx, acteur, writableBilans(acteur), groupeId))) return refuse("INTROUVABLE");
    const derniere = await readDerniere(tx, acteur, groupeId, annee);
    const sort = sortOf(derniere, input);
    if (sort === "PERIME") return refuse("PERIME");
    const auteur = { redigeParId: membreId, modifieLe: now };
    let id = derniere?.id;
    if (sort === "MODIFIER")
      await tx.bilanGroupe.updateMany({
        where: { espaceId, id: derniere?.id ?? "" },
        data: { ...auteur, revision: { increment: 1 } },
      });
    else {
      const data = { espaceId, groupeId, annee, version, ...auteur };
      id = (await tx.bilanGroupe.create({ data, select: { id: true } })).id;
    }
    if (!id) return refuse("PERIME");
    await writeContenu(tx, acteur, "BILAN_GROUPE", id, { groupeId }, textes, now);
    await journaliser(tx, acteur, "rediger", "bilan-groupe", id);
    return ok();
  });
}

/**
 * Validates a draft: it is then what the year says of the group, its figures with it, and never changes; its members are
 * told. By the intervenant·e, who has read it again. Refused while a word may identify someone (ALERTES), while it says
 * neither what was pursued nor what came of it, and while a past séance has no status: its figures would be wrong.
 */
export async function validateBilan(
  acteur: Acteur,
  input: z.output<typeof ValidateBilan>,
  now: Date,
): Promise<Result<undefined, ValidateBilanRefus> | AlertesRefus> {
  const { espaceId, membreId } = acteur;
  const { groupeId, annee, version, revision, reponses } = input;
  return withEspace(acteur, async (tx): Promise<Result<undefined, ValidateBilanRefus> | AlertesRefus> => {
    const groupe = await holdGroupe(tx, acteur, validableBilans(acteur), groupeId);
    const derniere = groupe && (await readDerniere(tx, acteur, groupeId, annee));
    if (!derniere) return refuse("INTROUVABLE");
    if (derniere.statut === "VALIDE" || derniere.version !== version || derniere.revision !== revision)
      return refuse("PERIME");
    const textes = await readContenu(tx, acteur, "BILAN_GROUPE", derniere.id);
    if (isIncomplet(textes)) return refuse("INCOMPLET");
    const chiffres = await readChiffres(tx, acteur, groupeId, annee, now);
    if (chiffres.seances.sansStatut > 0) return refuse("SANS_STATUT");
    const ecrits = Object.fromEntries(SECTION_CODES.map((section) => [section, textes[section] ?? ""]));
    const examen = await examineTextes(tx, acteur, groupeId, ecrits, reponses);
    if (examen.restantes.length > 0) return refuseAlertes(examen);
    await writeContenu(tx, acteur, "BILAN_GROUPE", derniere.id, { groupeId }, examen.textes, now);
    const support = {
      support: "BILAN_GROUPE",
      supportId: derniere.id,
      groupeId,
      objet: "bilan-groupe",
    } as const;
    await writeLevees(tx, acteur, support, examen.levees, now);
    const evaluations = await readEvaluations(tx, acteur, groupeId, annee, { close: true });
    await tx.bilanGroupe.updateMany({
      where: { espaceId, id: derniere.id },
      data: {
        statut: "VALIDE",
        valideLe: now,
        valideParId: membreId,
        chiffres: { ...chiffres, evaluations },
      },
    });
    await journaliser(tx, acteur, "valider", "bilan-groupe", derniere.id);
    const membres = await tx.groupeMembre.findMany({
      where: { espaceId, groupeId, statut: "ADMIS" },
      select: { membreId: true },
    });
    const message = { sorte: "BILAN_GROUPE_VALIDE", code: groupe.code, groupeId } as const;
    await notify(tx, acteur, message, { membreIds: membres.map((membre) => membre.membreId) }, now);
    return ok();
  });
}

const readDerniere = (tx: Tx, { espaceId }: Acteur, groupeId: string, annee: number) =>
  tx.bilanGroupe.findFirst({
    where: { espaceId, groupeId, annee },
    orderBy: { version: "desc" },
    select: { id: true, version: true, statut: true, revision: true },
  });

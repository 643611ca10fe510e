import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { readModeles } from "@/lib/courrier/queries/modele";
import { readSeance } from "@/lib/courrier/queries/seance";
import { destinatairesOf, empechementOf } from "@/lib/courrier/rules/sortes";
import type { PrepareCourrier } from "@/lib/courrier/schema";
import { sqlStateOf, withEspace } from "@/lib/db";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";

export type PrepareRefus = "INTROUVABLE" | "EMPECHE" | "DESTINATAIRE_CHANGE" | "PERIME";

/** What the register keeps of a place: room enough for its name and its address, seldom for both at their longest. */
const LIEU_MAX = 330;
const ACCES_MAX = 500;

/**
 * Makes the letters of one kind for these people of a séance, and writes it in the register; its id. By the
 * secretariat, or the intervenant·e who plans it. Refused when the séance is not at that point (EMPECHE), or when one
 * of them is no longer on the list it is for (DESTINATAIRE_CHANGE), even since it was read (PERIME).
 */
export async function prepareCourrier(
  acteur: Acteur,
  { seanceId, sorte, destinataire }: z.output<typeof PrepareCourrier>,
  now: Date,
): Promise<Result<{ id: string }, PrepareRefus>> {
  const prepared = withEspace(acteur, async (tx): Promise<Result<{ id: string }, PrepareRefus>> => {
    const { espaceId, membreId: prepareParId } = acteur;
    const seance = await readSeance(tx, acteur, seanceId);
    if (!seance) return refuse("INTROUVABLE");
    const { statut, valide, retire, inscrits, faits } = seance;
    const { debut, fin, visio } = faits;
    const lieu = faits.lieu?.slice(0, LIEU_MAX) ?? null;
    const acces = faits.acces?.slice(0, ACCES_MAX) ?? null;
    if (empechementOf(sorte, { statut, debut, valide, retire }, now)) return refuse("EMPECHE");
    const permis = new Set(destinatairesOf(sorte, inscrits).map(({ membreId }) => membreId));
    const membreIds = [...new Set(destinataire)];
    if (membreIds.some((id) => !permis.has(id))) return refuse("DESTINATAIRE_CHANGE");
    const { version: modele } = (await readModeles(tx, acteur))[sorte];
    const { id } = await tx.courrier.create({
      data: {
        espaceId,
        sorte,
        modele,
        seanceId,
        debut,
        fin,
        lieu,
        acces,
        visio,
        prepareLe: now,
        prepareParId,
      },
      select: { id: true },
    });
    await tx.courrierDestinataire.createMany({
      data: membreIds.map((membreId) => ({ espaceId, courrierId: id, membreId })),
    });
    await journaliser(tx, acteur, "preparer", "courrier", id);
    return ok({ id });
  });
  return prepared.catch((error: unknown) => {
    if (sqlStateOf(error) === "RC002") return refuse("PERIME");
    throw error;
  });
}

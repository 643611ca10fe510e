import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { type Tx, withEspace } from "@/lib/db";
import { drawCode } from "@/lib/demande/commands/code";
import { isIntervenantActif, isStructureOuverte } from "@/lib/demande/commands/decision-references";
import { findLieu, type Lieu } from "@/lib/demande/commands/depot-references";
import { can } from "@/lib/droit/rules";
import type { CreateGroupe } from "@/lib/groupe/schema";
import { journaliser } from "@/lib/journal";
import { ok, type Result, refuse } from "@/lib/result";
import type { SorteGroupe } from "@/prisma/client/enums";
import { tell } from "./place";

type Ouverture = Lieu & {
  sorte: SorteGroupe;
  structureId: string | null;
  intervenantId: string;
  places: number | null;
  /** The demande it comes from, and its author: they asked, so they are its first member. */
  demande?: { id: string; auteurId: string };
};

/** Opens a group under a code drawn at random. The caller has checked what it refers to. */
export async function openGroupe(
  tx: Tx,
  acteur: Acteur,
  { demande, ...groupe }: Ouverture,
  now: Date,
): Promise<{ id: string; code: string }> {
  const { espaceId, membreId: creeParId } = acteur;
  const code = await drawCode(tx, acteur, "G");
  const data = { espaceId, code, ...groupe, demandeId: demande?.id ?? null, creeLe: now, creeParId };
  const { id } = await tx.groupe.create({ data, select: { id: true } });
  if (demande)
    await tx.groupeMembre.create({
      data: {
        ...{ espaceId, groupeId: id, membreId: demande.auteurId, statut: "ADMIS" },
        ...{ creeLe: now, creeParId, statutLe: now, statutParId: creeParId, entreeLe: now },
      },
    });
  await journaliser(tx, acteur, "creer", "groupe", id);
  return { id, code };
}

export type CreateRefus = "INTERDIT" | "LIEU_INCONNU" | "STRUCTURE_INCONNUE" | "INTERVENANT_INCONNU";

/** Opens a group by hand, for a service that phoned or wrote: its intervenant·e is told. */
export async function createGroupe(
  acteur: Acteur,
  input: z.output<typeof CreateGroupe>,
  now: Date,
): Promise<Result<{ groupeId: string }, CreateRefus>> {
  if (!can(acteur, "groupe.tenir")) return refuse("INTERDIT");
  return withEspace(acteur, async (tx) => {
    const { sorte, lieu, structureId = null, intervenantId, places = null } = input;
    const ou = await findLieu(tx, acteur, lieu);
    if (!ou) return refuse("LIEU_INCONNU");
    if (structureId && !(await isStructureOuverte(tx, acteur, structureId)))
      return refuse("STRUCTURE_INCONNUE");
    if (!(await isIntervenantActif(tx, acteur, intervenantId))) return refuse("INTERVENANT_INCONNU");
    const groupe = await openGroupe(tx, acteur, { ...ou, sorte, structureId, intervenantId, places }, now);
    await tell(tx, acteur, "GROUPE_CONFIE", groupe, [intervenantId], now);
    return ok({ groupeId: groupe.id });
  });
}

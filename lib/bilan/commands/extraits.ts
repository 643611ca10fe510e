import type { z } from "zod";
import type { Acteur } from "@/lib/acteur";
import { draftableBilans } from "@/lib/bilan/access";
import { readExtraitsIndividuels } from "@/lib/bilan/queries/extraits";
import { readExtraits } from "@/lib/bilan/queries/groupes";
import { holdBilan } from "@/lib/bilan/queries/lock";
import { joinExtraits, type SectionExtraite } from "@/lib/bilan/rules/extraits";
import { champGroupe, LONGUEUR_GROUPE, SECTIONS } from "@/lib/bilan/rules/plan";
import type { TakeExtraits, TakeExtraitsIndividuels } from "@/lib/bilan/schema";
import { readContenu } from "@/lib/contenu";
import { withEspace } from "@/lib/db";
import { ok, type Result, refuse } from "@/lib/result";
import { writeDraft } from "./save";

export type TakeExtraitsRefus = "INTROUVABLE" | "TROP_LONG";
export type TakeIndividuelsRefus = TakeExtraitsRefus | "EXTRAIT_PERDU" | "ALERTE";

type DeGroupe = { id: string; groupeId: string };
type Individuels = { id: string; section: SectionExtraite };

/**
 * Adds to what is said of a group the parts chosen from its validated bilan, each under its name: chosen, never copied
 * silently, and checked with the rest. TROP_LONG: there would be more than the field holds.
 */
export async function takeExtraits(
  acteur: Acteur,
  { bilanId, groupeId, sections }: z.output<typeof TakeExtraits>,
  now: Date,
): Promise<Result<DeGroupe, TakeExtraitsRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<DeGroupe, TakeExtraitsRefus>> => {
    const bilan = await holdBilan(tx, acteur, draftableBilans(acteur), bilanId);
    const extraits = bilan && (await readExtraits(tx, acteur, bilan.annee, groupeId));
    if (!extraits) return refuse("INTROUVABLE");
    const champ = champGroupe(groupeId);
    const { [champ]: deja = "" } = await readContenu(tx, acteur, "BILAN", bilanId);
    const choisis = sections.flatMap((section) => extraits[section as keyof typeof extraits] ?? []);
    const texte = [deja, ...choisis].filter(Boolean).join("\n\n");
    if (texte.length > LONGUEUR_GROUPE) return refuse("TROP_LONG");
    // The pages that were open on it are told that there is something new.
    await writeDraft(tx, acteur, { ...bilan, page: null }, { [champ]: texte }, now);
    return ok({ id: bilanId, groupeId });
  });
}

/**
 * Adds to a section what was chosen of individual work, each piece marked as to be told otherwise: it is one person's
 * story. Refused when one of them can no longer be read (EXTRAIT_PERDU), when a word in one may identify someone
 * (ALERTE), and when there would be more than the section holds (TROP_LONG).
 */
export async function takeExtraitsIndividuels(
  acteur: Acteur,
  { bilanId, section, extraits: cles }: z.output<typeof TakeExtraitsIndividuels>,
  now: Date,
): Promise<Result<Individuels, TakeIndividuelsRefus>> {
  return withEspace(acteur, async (tx): Promise<Result<Individuels, TakeIndividuelsRefus>> => {
    const bilan = await holdBilan(tx, acteur, draftableBilans(acteur), bilanId);
    if (!bilan) return refuse("INTROUVABLE");
    const choisis = await readExtraitsIndividuels(tx, acteur, bilan.annee, section, cles);
    if (choisis.length < new Set(cles).size) return refuse("EXTRAIT_PERDU");
    if (choisis.some(({ alerte }) => alerte)) return refuse("ALERTE");
    const { [section]: deja = "" } = await readContenu(tx, acteur, "BILAN", bilanId);
    const texte = joinExtraits(deja, choisis);
    if (texte.length > SECTIONS[section]) return refuse("TROP_LONG");
    await writeDraft(tx, acteur, { ...bilan, page: null }, { [section]: texte }, now);
    return ok({ id: bilanId, section });
  });
}

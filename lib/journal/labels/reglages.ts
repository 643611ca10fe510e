import type { UpdateGardeRefus } from "@/lib/journal/commands/regler";
import type { EtatJournal } from "@/lib/journal/queries/journal";
import { addMonths, formatHeure, formatJourLong, jourOf } from "@/lib/time";

export const REFUS_GARDE = {
  INTERDIT: "Seule l’administration de l’espace règle son journal.",
} as const satisfies Record<UpdateGardeRefus, string>;

/** « Scellé jusqu’au 22 novembre 2026 à 17 h 35 ; 3 lignes attendent le prochain sceau. Gardé 12 mois. » */
export function formatEtat(
  { scelleLe, enAttente, journalMois, purgeJusque }: EtatJournal,
  zone: string,
): string {
  const scelle = scelleLe
    ? `Scellé jusqu’au ${formatJourLong(jourOf(scelleLe, zone))} à ${formatHeure(scelleLe, zone)}`
    : "Rien n’est encore scellé";
  const attente =
    enAttente === 0
      ? ""
      : enAttente === 1
        ? " ; une ligne attend le prochain sceau"
        : ` ; ${enAttente >= 1000 ? "plus de 1 000" : enAttente} lignes attendent le prochain sceau`;
  const depuis = purgeJusque ? `, à partir du ${formatJourLong(addMonths(purgeJusque, 1))}` : "";
  return `${scelle}${attente}. Gardé ${journalMois} mois${depuis}.`;
}

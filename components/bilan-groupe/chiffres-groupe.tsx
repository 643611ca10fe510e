import { DescriptionList } from "@/components/ui/description-list";
import { formatChiffres } from "@/lib/bilan-groupe/labels";
import type { ChiffresGroupe } from "@/lib/bilan-groupe/rules";

/** The year's activity, in words. */
export function ChiffresDuGroupe({ chiffres, stacked }: { chiffres: ChiffresGroupe; stacked?: boolean }) {
  const items = formatChiffres(chiffres).map(([term, value]) => ({ term, value }));
  return <DescriptionList items={items} stacked={stacked} />;
}

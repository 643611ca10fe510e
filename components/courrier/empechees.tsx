import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { EMPECHEMENT_LABELS, SORTE_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import type { SorteAPreparer } from "@/lib/courrier/queries/seance";

/** The letters that cannot be made yet, and why. Those of a day that has passed are not missed. */
export function Empechees({ sortes }: { sortes: readonly SorteAPreparer[] }) {
  const items = sortes.flatMap(({ sorte, empechement }) =>
    empechement && empechement !== "DATE_PASSEE"
      ? [{ term: SORTE_COURRIER_LABELS[sorte], value: EMPECHEMENT_LABELS[empechement] }]
      : [],
  );
  if (items.length === 0) return null;
  return (
    <Section title="Pas pour l’instant">
      <DescriptionList items={items} />
    </Section>
  );
}

import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import type { GroupeDuBilan } from "@/lib/bilan/rules/instantane";

type Props = { groupes: readonly GroupeDuBilan[]; children: (groupe: GroupeDuBilan) => ReactNode };

/** Each group of the year: what is said of it, and its figures. */
export function Groupes({ groupes, children }: Props) {
  if (groupes.length === 0)
    return <p className="text-ink-soft">Aucun groupe n’a de bilan validé pour cette année.</p>;
  return (
    <div className="flex flex-col gap-10">
      {groupes.map((groupe) => (
        <div
          key={groupe.id}
          id={`g-${groupe.id}`}
          className="grid gap-x-12 gap-y-6 min-[80rem]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
        >
          <div className="flex min-w-0 flex-col gap-3">
            <h3 className="font-semibold">
              {groupe.nom}, {groupe.delegation}
            </h3>
            {children(groupe)}
          </div>
          <DescriptionList items={groupe.chiffres.map(([term, value]) => ({ term, value }))} />
        </div>
      ))}
    </div>
  );
}

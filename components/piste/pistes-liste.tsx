import type { ReactNode } from "react";
import { StatusBadge } from "@/components/ui/status-badge";
import { BUT_PISTE_LABELS, STATUT_PISTE_LABELS, STATUT_PISTE_TONS } from "@/lib/piste/labels";
import type { PisteLigne } from "@/lib/piste/queries";
import { formatJour } from "@/lib/time";

type Props = {
  pistes: readonly PisteLigne[];
  /** What its reader may do of each. */
  action?: (piste: PisteLigne) => ReactNode;
};

/** Hypotheses the référent·e judges useful or not, and what became of them (000:62). */
export function PistesListe({ pistes, action }: Props) {
  return (
    <ul className="flex flex-col border-t border-rule">
      {pistes.map((piste) => {
        const { id, texte, but, statut, revoirLe } = piste;
        const suite = [
          BUT_PISTE_LABELS[but],
          revoirLe ? `à revoir le ${formatJour(revoirLe, { annee: true })}` : null,
        ];
        return (
          <li key={id} className="flex flex-col gap-1.5 border-b border-rule py-4">
            <div className="flex flex-col justify-between gap-x-8 gap-y-1.5 sm:flex-row sm:items-baseline">
              <p className="max-w-reading whitespace-pre-line">{texte}</p>
              <StatusBadge tone={STATUT_PISTE_TONS[statut]}>{STATUT_PISTE_LABELS[statut]}</StatusBadge>
            </div>
            <p className="text-14 text-ink-soft">{suite.filter(Boolean).join(", ")}</p>
            {action?.(piste)}
          </li>
        );
      })}
    </ul>
  );
}

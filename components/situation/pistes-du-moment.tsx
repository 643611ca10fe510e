import { StatusBadge } from "@/components/ui/status-badge";
import { STATUT_PISTE_LABELS, STATUT_PISTE_TONS } from "@/lib/piste/labels";
import type { PisteLigne } from "@/lib/piste/queries";

/** What came out of a séance, under it. */
export function PistesDuMoment({ pistes }: { pistes: readonly PisteLigne[] }) {
  if (pistes.length === 0) return null;
  return (
    <ul aria-label="Pistes" className="mt-1 flex flex-col gap-3">
      {pistes.map((piste) => (
        <li key={piste.id} className="border-l-2 border-rule pl-4">
          <p>{piste.texte}</p>
          <StatusBadge tone={STATUT_PISTE_TONS[piste.statut]}>
            {STATUT_PISTE_LABELS[piste.statut]}
          </StatusBadge>
        </li>
      ))}
    </ul>
  );
}

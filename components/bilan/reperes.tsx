import { listReperes } from "@/lib/bilan/rules/document/synthese";
import type { Instantane } from "@/lib/bilan/rules/instantane";

/** The year in a few figures, over the whole espace; one that is secret has no place among them. */
export function Reperes({ instantane }: { instantane: Instantane }) {
  const reperes = listReperes(instantane);
  if (reperes.length === 0) return null;
  return (
    <section aria-label="L’année en chiffres">
      <dl className="grid grid-cols-2 gap-x-8 gap-y-6 border-y border-rule py-6 min-[40rem]:grid-cols-3">
        {reperes.map(([valeur, nom]) => (
          <div key={nom} className="flex flex-col-reverse justify-end gap-1">
            <dt className="text-14 text-ink-soft">{nom}</dt>
            <dd className="font-serif text-28 text-sea tabular-nums">{valeur}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

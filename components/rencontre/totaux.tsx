import { formatNombre, formatTemps } from "@/lib/rencontre/labels/liste";
import type { Rencontres } from "@/lib/rencontre/queries/liste";
import type { SorteRencontre } from "@/prisma/client/enums";

/** What the year amounts to, by kind: how many were held, hours, presences. */
export function Totaux({ totaux }: Pick<Rencontres, "totaux">) {
  return (
    <dl className="flex flex-wrap gap-x-16 gap-y-5">
      {(Object.keys(totaux) as SorteRencontre[]).map((sorte) => (
        <div key={sorte} className="flex flex-col">
          <dt className="font-serif text-22">{formatNombre(sorte, totaux[sorte].nombre)}</dt>
          <dd className="text-ink-soft">{formatTemps(totaux[sorte])}</dd>
        </div>
      ))}
    </dl>
  );
}

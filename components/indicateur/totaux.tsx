import { Section } from "@/components/ui/section";
import { formatNombre, listTotaux, SECRET_MOT } from "@/lib/indicateur/labels";
import type { Chiffres } from "@/lib/indicateur/queries/chiffres";

/** The year in three figures, as the first table would give them. */
export function Totaux({ annee, tableaux }: Pick<Chiffres, "annee" | "tableaux">) {
  return (
    <Section title={`L’année ${annee}, à ce jour`}>
      <dl className="flex flex-wrap gap-x-16 gap-y-6">
        {listTotaux(tableaux).map(({ valeur, un, plusieurs }) => (
          <div key={un} className="flex flex-col-reverse">
            <dt className="text-ink-soft">{valeur !== null && valeur < 2 ? un : plusieurs}</dt>
            <dd className="font-serif text-36 tabular-nums">
              {valeur === null ? SECRET_MOT : formatNombre(valeur)}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

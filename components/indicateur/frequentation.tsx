import { Section } from "@/components/ui/section";
import { formatNombre, listFrequentation } from "@/lib/indicateur/labels";
import type { Frequentation as FrequentationLue } from "@/lib/indicateur/queries/frequentation";

/** Who came this year, in two figures. */
export function Frequentation(lue: FrequentationLue) {
  return (
    <Section title={`L’année ${lue.annee}, à ce jour`}>
      <dl className="flex flex-wrap gap-x-16 gap-y-6">
        {listFrequentation(lue).map(({ valeur, nom }) => (
          <div key={nom} className="flex flex-col-reverse">
            <dt className="text-ink-soft">{nom}</dt>
            <dd className="font-serif text-36 tabular-nums">{formatNombre(valeur)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

import { Section } from "@/components/ui/section";
import { formatParties } from "@/lib/journal/labels/consultations";
import type { Consultation } from "@/lib/journal/rules/consultations";
import { formatHeure, formatJour } from "@/lib/time";

/** Each person, and day by day what they read. */
export function Consultations({ personnes, zone }: { personnes: readonly Consultation[]; zone: string }) {
  return personnes.map(({ membreId, nom, profession, structure, moi, jours }) => (
    <Section
      key={membreId}
      title={moi ? `${nom}, vous` : nom}
      lead={[profession, structure].filter(Boolean).join(", ") || undefined}
    >
      <dl className="border-t border-rule">
        {jours.map(({ jour, le, parties }) => (
          <div
            key={jour}
            className="grid gap-x-6 gap-y-0.5 border-b border-rule py-3 sm:grid-cols-[14rem_1fr]"
          >
            <dt className="text-ink-soft">
              {formatJour(jour)}, {formatHeure(le, zone)}
            </dt>
            <dd>{formatParties(parties, zone)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  ));
}

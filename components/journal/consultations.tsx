import { Section } from "@/components/ui/section";
import { formatParties, RETRAIT_ENREGISTRE } from "@/lib/journal/labels/consultations";
import type { PageConsultations } from "@/lib/journal/queries/consultations";
import { formatHeure, formatJour, jourOf } from "@/lib/time";

type Props = Pick<PageConsultations, "personnes" | "retraits"> & { zone: string };

/** Each person, and visit by visit what they read; a withdrawal stands among them where it came. */
export function Consultations({ personnes, retraits, zone }: Props) {
  return personnes.map(({ membreId, nom, profession, structure, moi, visites }) => {
    const lues = visites.map(({ debut, parties }) => ({ le: debut, dit: formatParties(parties, zone) }));
    const arrets = moi ? [] : retraits.map((le) => ({ le, dit: RETRAIT_ENREGISTRE }));
    const lignes = [...lues, ...arrets].sort((a, b) => b.le.getTime() - a.le.getTime());
    return (
      <Section
        key={membreId}
        title={moi ? `${nom}, vous` : nom}
        lead={[profession, structure].filter(Boolean).join(", ") || undefined}
      >
        <dl className="border-t border-rule">
          {lignes.map(({ le, dit }) => (
            <div
              key={`${le.getTime()} ${dit}`}
              className="grid gap-x-6 gap-y-0.5 border-b border-rule py-3 sm:grid-cols-[14rem_1fr]"
            >
              <dt className="text-ink-soft">
                {formatJour(jourOf(le, zone))}, {formatHeure(le, zone)}
              </dt>
              <dd className={dit === RETRAIT_ENREGISTRE ? "font-semibold" : undefined}>{dit}</dd>
            </div>
          ))}
        </dl>
      </Section>
    );
  });
}

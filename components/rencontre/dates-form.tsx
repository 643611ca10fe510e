import { PartenairesChamps } from "@/components/rencontre/partenaires-champs";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { createRencontres } from "@/lib/rencontre/actions";
import { formatDate, formatPrevoir } from "@/lib/rencontre/labels/liste";
import type { Nouvelle } from "@/lib/rencontre/queries/nouvelle";
import { isLibre } from "@/lib/rencontre/rules/serie";

type Props = { espace: string; nouvelle: Nouvelle };

/** The dates looked at, to be changed or left out one by one, then booked together. */
export function DatesForm({ espace, nouvelle: { souhait, intervenantId, dates, choix } }: Props) {
  const { quoi = "", placeId = "", lieuId = "", debut = "", fin = "" } = souhait;
  const { avantMinutes, apresMinutes, trajetMinutes } = souhait;
  const autour = { avantMinutes, apresMinutes, trajetMinutes };
  const minutes = Object.fromEntries(Object.entries(autour).map(([name, value]) => [name, String(value)]));
  const [premiere] = dates;
  if (!premiere) return null;
  return (
    <Section
      id="dates"
      title={dates.length === 1 ? "La date" : "Les dates"}
      lead="Changez un jour, ou videz-le pour le laisser de côté. Rien n’est réservé avant que vous validiez."
    >
      <ActionForm
        key={JSON.stringify(souhait)}
        action={createRencontres.bind(null, espace)}
        hidden={{ quoi, placeId, intervenantId: intervenantId ?? "", lieuId, debut, fin, ...minutes }}
      >
        <div className="flex flex-wrap gap-x-8 gap-y-6">
          {dates.map((date, n) => (
            <div key={date.jour} className="w-60">
              <DateInput
                name={`jour-${n + 1}`}
                label={dates.length === 1 ? "Date" : `Date ${n + 1}`}
                help={formatDate(date)}
                defaultValue={isLibre(date) ? date.jour : ""}
              />
            </div>
          ))}
        </div>
        <FormDisclosure summary="Dire qui est attendu">
          <PartenairesChamps choix={choix} />
        </FormDisclosure>
        <div>
          <SubmitButton pendingLabel="Réservation…">{formatPrevoir(dates.length)}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}

import { ActionForm } from "@/components/ui/action-form";
import { MenuLink } from "@/components/ui/menu";
import { Section } from "@/components/ui/section";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatJour, formatMoment } from "@/lib/time";
import { closeVenue, informEncadrant } from "@/lib/venue/actions";
import { MOTIF_VENUE_LABELS } from "@/lib/venue/labels";
import type { Personne as PersonneDite } from "@/lib/venue/queries";

type Props = {
  espace: string;
  zone: string;
  seance: { id: string; prevu: { debut: Date } };
  personne: PersonneDite;
};

/** The person themself is expected: why, since when they agree, and who was informed. Nothing where they are not. */
export function Personne({ espace, zone, seance, personne: { venue, prevoyable } }: Props) {
  if (!venue) return null;
  const hidden = { seanceId: seance.id, debut: seance.prevu.debut.toISOString() };
  return (
    <Section title="La personne" id="personne">
      <div className="flex flex-col items-start gap-3">
        <StatusBadge tone="active">La personne est attendue</StatusBadge>
        <p className="max-w-prose">
          {MOTIF_VENUE_LABELS[venue.motif]}. {venue.pourquoi}
        </p>
        <p className="text-14 text-ink-soft">
          Elle a dit oui le {formatJour(venue.accordLe)}. {venue.encadrant} en a été informé·e le{" "}
          {formatMoment(venue.informeLe, zone)}.
        </p>
        {prevoyable && !venue.aJour ? (
          <ActionForm action={informEncadrant.bind(null, espace)} hidden={hidden} className="gap-3">
            <p>La séance a changé de date depuis. L’encadrant·e ne connaît que l’ancienne.</p>
            <SubmitButton>Informer de la nouvelle date</SubmitButton>
          </ActionForm>
        ) : null}
        {prevoyable ? (
          <ActionForm action={closeVenue.bind(null, espace)} hidden={hidden}>
            <SubmitButton variant="secondary">La personne ne vient plus</SubmitButton>
          </ActionForm>
        ) : null}
      </div>
    </Section>
  );
}

/** The way to say that the person comes, for who may and where nobody has. */
export function PersonneLien({ base, personne }: { base: string; personne: PersonneDite }) {
  if (!personne.prevoyable || personne.venue) return null;
  return <MenuLink href={`${base}/venue`}>Associer la personne</MenuLink>;
}

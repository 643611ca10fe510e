import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { FieldError } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { formatDevoirs, PARTIE_LABELS, RETENUE_PHRASES } from "@/lib/restitution/labels/document";
import type { PartieDite, Restitution, SeanceDite } from "@/lib/restitution/queries/parties";
import { CHOIX_VIDE } from "@/lib/restitution/schema";
import { formatJourLong } from "@/lib/time";

type Props = { action: string; restitution: Restitution; vide: boolean };

/** What there is to give, each part with its words beside its box: nothing is ticked beforehand. `vide`: nothing was. */
export function ChoixParties({ action, restitution, vide }: Props) {
  const { seances, pistes } = restitution;
  if (seances.length + pistes.length === 0)
    return (
      <p className="max-w-reading text-ink-soft">
        Aucune séance ne s’est encore tenue : il n’y a rien à restituer. Ce qui sera validé après la première
        pourra être donné d’ici.
      </p>
    );
  return (
    <form method="get" action={action} className="flex flex-col gap-12">
      {vide ? (
        <div role="alert">
          <FieldError id="choix">{CHOIX_VIDE}</FieldError>
        </div>
      ) : null}
      {seances.map((seance) => (
        <Section key={seance.id} title={titreOf(seance)} lead={formatDevoirs(seance)}>
          {seance.parties.length === 0 ? (
            <p className="text-ink-soft">
              Rien n’est encore validé de cette séance : seule sa date sera dite.
            </p>
          ) : (
            <Parties
              parties={seance.parties}
              legende={`Ce qui est donné de la séance du ${formatJourLong(seance.jour)}`}
            />
          )}
        </Section>
      ))}
      {pistes.length > 0 ? (
        <Section title="Les pistes">
          <Parties parties={pistes} legende="Les pistes qui sont données" />
        </Section>
      ) : null}
      <div className="flex flex-col gap-4">
        <div className="-mx-3">
          <Choice type="checkbox" name="grand" value="oui" label="En grands caractères" />
        </div>
        <div>
          <Button type="submit" variant="primary">
            Faire le document
          </Button>
        </div>
      </div>
    </form>
  );
}

export const titreOf = ({ jour, collective }: Pick<SeanceDite, "jour" | "collective">): string =>
  `La séance ${collective ? "de groupe " : ""}du ${formatJourLong(jour)}`;

function Parties({ parties, legende }: { parties: readonly PartieDite[]; legende: string }) {
  return (
    <fieldset className="-mx-3 flex max-w-reading flex-col gap-1">
      <legend className="sr-only">{legende}</legend>
      {parties.map(({ id, section, texte, retenue }) => (
        <Choice
          key={id}
          type="checkbox"
          name="partie"
          value={id}
          disabled={retenue !== null}
          label={
            <>
              <span className="block font-semibold">{PARTIE_LABELS[section]}</span>
              <span className="block whitespace-pre-line">{texte}</span>
            </>
          }
          help={retenue ? RETENUE_PHRASES[retenue] : undefined}
        />
      ))}
    </fieldset>
  );
}

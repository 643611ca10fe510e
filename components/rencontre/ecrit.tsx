import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { RencontreDetail } from "@/lib/rencontre/queries/dto";
import { formatMoment } from "@/lib/time";

type Props = { espace: string; zone: string; rencontre: RencontreDetail };

/** Where the minutes stand, for who writes them; their words are on their own page, whose reading is journalised. */
export function Ecrit({ espace, zone, rencontre: { id, ecrit } }: Props) {
  return (
    <Section title="Compte rendu">
      <p className="text-ink-soft">
        {ecrit
          ? `Écrit par ${ecrit.par}, ${formatMoment(ecrit.le, zone)}.`
          : "Rien n’est encore écrit. Vous seul·e, et la ou le secrétaire que vous nommez, pouvez le lire."}
      </p>
      <div>
        <LinkButton href={`/${espace}/rencontres/${id}/compte-rendu`}>
          {ecrit ? "Lire et compléter" : "Écrire le compte rendu"}
        </LinkButton>
      </div>
    </Section>
  );
}

import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { GroupeFiche } from "@/lib/groupe/queries/groupe";

type Props = { base: string; groupe: GroupeFiche };

/** The way to what the year was, once a séance was held; and for its members, to what they say of it. */
export function BilanLien({ base, groupe: { seances, peut } }: Props) {
  if (seances.every(({ statut }) => statut !== "TENUE")) return null;
  return (
    <Section title="Bilan">
      <p className="max-w-reading">
        {peut.tenir
          ? "Les chiffres de l’année sont déjà là ; le texte dit ce que le groupe poursuivait et ce qu’il a obtenu."
          : "Ce que le groupe poursuivait, ce qu’il a obtenu, et ce qu’en disent ses membres."}
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`${base}/bilan`}>Le bilan de l’année</LinkButton>
        {peut.quitter ? <LinkButton href={`${base}/evaluation`}>Donner mon avis</LinkButton> : null}
      </div>
    </Section>
  );
}

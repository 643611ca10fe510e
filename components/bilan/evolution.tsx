import { Section } from "@/components/ui/section";
import { formatComparaison } from "@/lib/bilan/labels";
import type { Instantane } from "@/lib/bilan/rules/instantane";
import { TableauEvolution } from "./tableau-evolution";

/** The year beside the one before, from what both publish; said where there is none. */
export function Evolution({ annee, evolution }: Pick<Instantane, "annee" | "evolution">) {
  return (
    <Section title="D’une année à l’autre" lead={formatComparaison(annee, evolution)}>
      {evolution ? (
        <TableauEvolution
          legende={`${evolution.annee} et ${annee}`}
          entete="Ligne"
          annee={annee}
          avant={evolution.annee}
          lignes={evolution.chiffres}
        />
      ) : null}
    </Section>
  );
}

import { Section } from "@/components/ui/section";
import { formatComparaison } from "@/lib/bilan/labels";
import { graphiqueOfEvolution } from "@/lib/bilan/rules/document/graphiques";
import type { Instantane } from "@/lib/bilan/rules/instantane";
import { Dessin } from "./dessin";
import { TableauEvolution } from "./tableau-evolution";

/** The year beside the one before, from what both publish; said where there is none. */
export function Evolution({ annee, evolution }: Pick<Instantane, "annee" | "evolution">) {
  const graphique = evolution && graphiqueOfEvolution(annee, evolution);
  return (
    <Section title="D’une année à l’autre" lead={formatComparaison(annee, evolution)}>
      {evolution ? (
        <div className="flex flex-col gap-8">
          {graphique ? <Dessin graphique={graphique} /> : null}
          <TableauEvolution
            legende={`${evolution.annee} et ${annee}`}
            entete="Ligne"
            annee={annee}
            avant={evolution.annee}
            lignes={evolution.chiffres}
          />
        </div>
      ) : null}
    </Section>
  );
}

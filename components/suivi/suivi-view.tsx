import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { DECLARATIF, EFFET_LABELS } from "@/lib/cloture/labels";
import type { SuiviFiche } from "@/lib/suivi/queries";
import { JOURS_D_AVANCE } from "@/lib/suivi/rules";
import { addDays, formatJour } from "@/lib/time";
import { SuiviForm } from "./suivi-form";

type Props = { espace: string; suivi: SuiviFiche };

/** One follow-up: to do for who does it, to read once done, to come otherwise. */
export function SuiviView({ espace, suivi }: Props) {
  const { etat, effet, effets, prevuLe, peut } = suivi;
  if (etat === "FAIT" && effet)
    return (
      <DescriptionList
        items={[
          {
            term: "Effets",
            value: (
              <>
                {EFFET_LABELS[effet]}
                <span className="block text-14 text-ink-soft">{DECLARATIF}</span>
              </>
            ),
          },
          ...(effets
            ? [{ term: "Ce qui en est dit", value: <span className="whitespace-pre-line">{effets}</span> }]
            : []),
        ]}
      />
    );
  if (etat === "A_FAIRE" && peut.suivre) return <SuiviForm espace={espace} suivi={suivi} />;
  return (
    <EmptyState title={etat === "A_VENIR" ? "Il est encore tôt." : "Ce suivi attend d’être fait."}>
      {etat === "A_VENIR"
        ? `Ce suivi s’ouvre le ${formatJour(addDays(prevuLe, -JOURS_D_AVANCE), { annee: true })}, deux semaines avant sa date.`
        : "La référente ou le référent, l’intervenante ou l’intervenant dit ici ce que le travail a changé."}
    </EmptyState>
  );
}

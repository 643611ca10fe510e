import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { createPiste } from "@/lib/piste/actions";
import { BUT_PISTE_LABELS } from "@/lib/piste/labels";
import { BUTS } from "@/lib/piste/rules";
import { Gardee } from "./gardee";

type Props = {
  espace: string;
  seanceId: string;
  /** Of a group's séance: the situation, and its code. */
  situation?: { id: string; code: string };
  /** The ideas of the minutes, one a line, and whether each is among the pistes already. */
  lignes: readonly { texte: string; gardee: boolean }[];
};

/** What was imagined together becomes a piste to follow in one click, by the same check as one that is typed. */
export function PistesAGarder({ espace, seanceId, situation, lignes }: Props) {
  return (
    <Section
      id={situation ? `pistes-a-garder-${situation.code}` : "pistes-a-garder"}
      title={situation ? `Les pistes à suivre, ${situation.code}` : "Les pistes à suivre"}
      lead="Chaque ligne des pistes peut être gardée. La référente ou le référent dira ensuite ce que chacune devient."
    >
      <ul className="flex flex-col border-t border-rule">
        {lignes.map(({ texte, gardee }, rang) => (
          <li key={texte} className="flex flex-col gap-1 border-b border-rule py-4">
            <p id={`a-garder-${situation?.code ?? ""}${rang}`} className="max-w-reading">
              {texte}
            </p>
            <ActionForm
              action={createPiste.bind(null, espace)}
              hidden={{ seanceId, texte, revoirLe: "", ...(situation ? { situationId: situation.id } : {}) }}
              className="gap-3"
              silent
            >
              {gardee ? (
                <Gardee texte={texte} />
              ) : (
                <>
                  <Alertes />
                  <fieldset
                    aria-describedby={`a-garder-${situation?.code ?? ""}${rang}`}
                    className="no-print flex flex-wrap items-center gap-x-5 text-14 max-sm:flex-col max-sm:items-start"
                  >
                    <legend className="text-ink-soft">Garder cette piste</legend>
                    {BUTS.map((but) => (
                      <SubmitButton
                        key={but}
                        name="but"
                        value={but}
                        variant="quiet"
                        pendingLabel={BUT_PISTE_LABELS[but]}
                      >
                        {BUT_PISTE_LABELS[but]}
                      </SubmitButton>
                    ))}
                  </fieldset>
                </>
              )}
            </ActionForm>
          </li>
        ))}
      </ul>
    </Section>
  );
}

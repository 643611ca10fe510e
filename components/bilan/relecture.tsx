import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { publishBilan, reopenBilan } from "@/lib/bilan/actions";
import { formatAVoir } from "@/lib/bilan/labels";
import type { BilanLu } from "@/lib/bilan/queries/bilan";

/** After reading it again: to publish, or to send it back with what is to be said otherwise. */
export function Relecture({ espace, bilan }: { espace: string; bilan: BilanLu }) {
  const aVoir = bilan.remarques.filter(({ resolue }) => !resolue).length;
  const hidden = { bilanId: bilan.id, revision: String(bilan.revision) };
  return (
    <div
      id="decision"
      className="no-print mt-16 grid gap-x-16 gap-y-12 border-t border-rule pt-10 min-[80rem]:grid-cols-2"
    >
      {bilan.droits.publier ? (
        <Section title="Publier">
          <ActionForm action={publishBilan.bind(null, espace)} hidden={hidden}>
            <p className="max-w-form">
              Textes, chiffres et définitions sont figés ensemble, avec leur empreinte. Le comité de pilotage
              les lit aussitôt ; une correction sera une nouvelle version.
            </p>
            {aVoir > 0 ? <p className="max-w-form font-semibold">{formatAVoir(aVoir)}</p> : null}
            <div>
              <SubmitButton pendingLabel="Publication…">Publier le bilan</SubmitButton>
            </div>
          </ActionForm>
        </Section>
      ) : null}
      <Section title="Renvoyer à l’écriture">
        <ActionForm action={reopenBilan.bind(null, espace)} hidden={hidden}>
          <ChampLibre
            name="remarque"
            label="Ce qui est à reprendre"
            help="Lu par qui écrit le bilan, jamais publié."
            optional
            rows={4}
            maxLength={2000}
          />
          <Alertes />
          <div>
            <SubmitButton variant="secondary">Renvoyer à l’écriture</SubmitButton>
          </div>
        </ActionForm>
      </Section>
    </div>
  );
}

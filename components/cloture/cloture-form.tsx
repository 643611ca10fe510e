import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { closeSituation } from "@/lib/cloture/actions";
import { DECLARATIF, EFFET_LABELS } from "@/lib/cloture/labels";
import type { ClotureAFaire } from "@/lib/cloture/queries";
import { EFFETS, MAX_EFFETS } from "@/lib/cloture/rules";

type Props = { espace: string; cloture: ClotureAFaire };

/** Why the work ends and what it has changed: an ended case is not a failed one. */
export function ClotureForm({ espace, cloture: { situation, motifs, ecrire, lieuxPermis } }: Props) {
  return (
    <ActionForm
      action={closeSituation.bind(null, espace)}
      version={situation.version}
      hidden={{ situationId: situation.id }}
    >
      <Select
        name="motifId"
        label="Pourquoi le travail s’arrête-t-il ?"
        placeholder="Choisissez"
        options={motifs.map(({ id, libelle }) => ({ value: id, label: libelle }))}
      />
      <RadioGroup
        name="effet"
        label="Ce que ce travail a changé dans l’accompagnement"
        help={DECLARATIF}
        options={EFFETS.map((value) => ({ value, label: EFFET_LABELS[value] }))}
      />
      {ecrire ? (
        <ChampLibre
          name="effets"
          label="Avec vos mots"
          help="Ce qui a bougé, pour la personne ou pour vous. Elle pourrait le lire."
          optional
          maxLength={MAX_EFFETS}
          lieuxPermis={lieuxPermis}
        />
      ) : null}
      <Alertes />
      <div>
        <SubmitButton pendingLabel="Clôture…">Clore la situation</SubmitButton>
      </div>
    </ActionForm>
  );
}

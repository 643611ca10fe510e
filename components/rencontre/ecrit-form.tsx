import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftRencontre } from "@/lib/rencontre/actions";
import { ECRIT_PRECAUTION, SECTION_LABELS } from "@/lib/rencontre/labels/ecrit";
import type { RencontreEcrite } from "@/lib/rencontre/queries/ecrit";
import { MAX_SECTION, SECTIONS } from "@/lib/rencontre/rules/ecrit";

type Props = { espace: string; page: RencontreEcrite };

/** The minutes of a rencontre: of the partnership, never of a person. */
export function EcritForm({ espace, page: { rencontre, textes, lieuxPermis } }: Props) {
  return (
    <ActionForm
      action={draftRencontre.bind(null, espace)}
      version={rencontre.version}
      hidden={{ rencontreId: rencontre.id }}
      className="gap-8"
    >
      <Notice tone="info" title="Aucune situation ici">
        <p>{ECRIT_PRECAUTION}</p>
      </Notice>
      {SECTIONS.map((section) => (
        <ChampLibre
          key={section}
          name={section}
          {...SECTION_LABELS[section]}
          optional={section === "suites"}
          maxLength={MAX_SECTION}
          rows={section === "points" ? 10 : 5}
          defaultValue={textes[section] ?? ""}
          lieuxPermis={lieuxPermis}
        />
      ))}
      <Alertes />
      <div>
        <SubmitButton>Enregistrer le compte rendu</SubmitButton>
      </div>
    </ActionForm>
  );
}

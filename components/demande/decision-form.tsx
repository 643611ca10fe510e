import { ChampLibre } from "@/components/anonymisation/champ-libre";
import { PlacesChamp, SorteChamp } from "@/components/groupe/champs";
import { Alertes } from "@/components/levee/alertes";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import * as actions from "@/lib/demande/actions/decision";
import { DECISION_TEXTES } from "@/lib/demande/labels/decision";
import type { ActeDecision, PageDecision } from "@/lib/demande/queries/decision";
import { MOT_MAX } from "@/lib/demande/schema/decision";

const ACTIONS = {
  accepter: actions.acceptDemande,
  completer: actions.complementDemande,
  orienter: actions.redirectDemande,
  refuser: actions.refuseDemande,
  confier: actions.assignDemande,
  retirer: actions.withdrawDemande,
} as const satisfies Record<ActeDecision, unknown>;

/** Every answer to a demande: to whom or why, then a few words to the person who asked. */
export function DecisionForm({ espace, decision }: { espace: string; decision: PageDecision }) {
  const { id, version, acte, modalite, moi, intervenants, motifs, structures, lieuxPermis } = decision;
  const { bouton, mot } = DECISION_TEXTES[acte];
  return (
    <ActionForm action={ACTIONS[acte].bind(null, espace)} version={version} hidden={{ demandeId: id }}>
      {intervenants.length > 0 ? (
        <RadioGroup
          name="intervenantId"
          label={acte === "accepter" ? "À qui confier le travail ?" : "À qui confier la demande ?"}
          defaultValue={acte === "accepter" ? moi : undefined}
          options={intervenants
            .filter((intervenant) => acte === "accepter" || intervenant.id !== moi)
            .map(({ id: value, nom }) => ({ value, label: value === moi ? `${nom}, vous-même` : nom }))}
        />
      ) : null}
      {acte === "accepter" && modalite === "COLLECTIF" ? (
        <>
          <SorteChamp defaultValue="TAD_COLLECTIF" />
          <PlacesChamp />
        </>
      ) : null}
      {structures.length > 0 ? (
        <Select
          name="structureId"
          label="Vers quelle structure ?"
          placeholder="Choisissez une structure"
          options={structures.map(({ id: value, nom }) => ({ value, label: nom }))}
        />
      ) : null}
      {motifs.length > 0 ? (
        <RadioGroup
          name="motifId"
          label="Pour quelle raison ?"
          help="La personne qui demande la lira."
          options={motifs.map(({ id: value, libelle }) => ({ value, label: libelle }))}
        />
      ) : null}
      {mot ? (
        <>
          <ChampLibre
            name="mot"
            label={mot.label}
            help={mot.help}
            optional={mot.facultatif}
            maxLength={MOT_MAX}
            lieuxPermis={lieuxPermis}
          />
          <Alertes />
        </>
      ) : null}
      <div>
        <SubmitButton variant={acte === "refuser" || acte === "retirer" ? "danger" : "primary"}>
          {bouton}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

import { CreneauxChoix } from "@/components/seance/creneaux-choix";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDerive } from "@/lib/cadence/labels";
import { shiftSeances } from "@/lib/seance/actions";
import { formatCreneau } from "@/lib/seance/labels/creneau";
import type { Suivantes } from "@/lib/seance/queries/suivantes";

type Props = { espace: string; zone: string; page: Suivantes };

/** Each following séance, where it would go to keep the gap, or left where it is. */
export function ShiftForm({ espace, zone, page: { id, suivantes } }: Props) {
  return (
    <ActionForm action={shiftSeances.bind(null, espace)} hidden={{ seanceId: id }} className="gap-8">
      {suivantes.map((suivante) => (
        <CreneauxChoix
          key={suivante.id}
          name={`creneau-${suivante.id}_${suivante.version}`}
          label={`Prévue ${formatCreneau(suivante, zone)}`}
          defaultValue={suivante.creneaux[0]?.valeur ?? ""}
          options={[
            ...suivante.creneaux.map((creneau, rang) => ({
              value: creneau.valeur,
              label: formatCreneau(creneau, zone),
              help:
                creneau.derive.jours === 0
                  ? "Garde le même écart"
                  : formatDerive(creneau.derive, rang === 0 ? suivante.motifs : []),
            })),
            { value: "", label: "La laisser où elle est" },
          ]}
        />
      ))}
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <SubmitButton>
          {suivantes.length === 1 ? "Décaler la séance" : "Décaler les séances choisies"}
        </SubmitButton>
        <LinkButton href={`/${espace}/seances/${id}`}>Ne rien décaler</LinkButton>
      </div>
    </ActionForm>
  );
}

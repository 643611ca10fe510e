import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Question } from "@/components/ui/question";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { formatSalle } from "@/lib/lieu/labels";
import { updateSeance } from "@/lib/seance/actions";
import { EMPECHEMENT_LABELS } from "@/lib/seance/labels/presence";
import type { Organisation } from "@/lib/seance/queries/organisation";

type Props = { espace: string; page: Organisation };

const AIDES = {
  INDIVIDUEL:
    "La référente ou le référent, et les professionnels qui ont accepté d’être associés à la situation.",
  COLLECTIF: "Les membres du groupe.",
} as const;

/** What surrounds a séance: place, road, preparation, participants. Its date is changed by moving it. */
export function UpdateForm({ espace, page: { seance, reunis, lieux, suivantes } }: Props) {
  const { id, version, lieu, salle, visio, prevu, participants } = seance;
  const minutes = { inputMode: "numeric" as const, className: "max-w-36" };
  return (
    <ActionForm
      action={updateSeance.bind(null, espace)}
      version={version}
      hidden={{ seanceId: id }}
      className="gap-8"
    >
      <CheckboxGroup
        name="participant"
        label="Qui prend part"
        help={AIDES[seance.sujet.modalite]}
        defaultValue={participants.map(({ membreId }) => membreId)}
        options={reunis.map(({ id: value, nom, structure, referent, empechement }) => ({
          value,
          label: nom,
          help: [referent ? "Référent·e" : null, structure, empechement && EMPECHEMENT_LABELS[empechement]]
            .filter(Boolean)
            .join(" · "),
        }))}
      />
      <Select
        name="lieuId"
        label="Lieu et salle"
        optional
        placeholder="Non précisé"
        defaultValue={[lieu?.id, salle?.id].filter(Boolean).join("_")}
        options={endroitsOf(lieux, seance)}
      />
      <TextInput
        name="visio"
        label="Lien de visioconférence"
        optional
        help="Pour qui se joint à distance. Sans lieu, la séance se tient à distance ; sans lien, c’est celui du lieu, s’il en a un."
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={400}
        defaultValue={visio ?? ""}
      />
      {seance.sujet.modalite === "COLLECTIF" ? (
        <TextInput
          name="dureeMinutes"
          label="Durée de la séance, en minutes"
          {...minutes}
          defaultValue={String((prevu.fin.getTime() - prevu.debut.getTime()) / 60_000)}
        />
      ) : null}
      <Question section legend="Temps réservé autour, en minutes">
        <TextInput
          name="trajetMinutes"
          label="Route, à l’aller et au retour"
          {...minutes}
          defaultValue={String(prevu.trajetMinutes)}
        />
        <TextInput
          name="avantMinutes"
          label="Préparation, avant"
          {...minutes}
          defaultValue={String(prevu.avantMinutes)}
        />
        <TextInput
          name="apresMinutes"
          label="Synthèse, après"
          {...minutes}
          defaultValue={String(prevu.apresMinutes)}
        />
      </Question>
      {suivantes > 0 ? (
        <Checkbox
          name="suivantes"
          label={`Changer aussi ${suivantes === 1 ? "la séance suivante" : `les ${suivantes} séances suivantes`}`}
          help="Même lieu, même lien, mêmes participants, même durée. Leurs dates ne changent pas."
        />
      ) : null}
      <div>
        <SubmitButton>Enregistrer</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Each place, then its rooms; what the séance has now stays, even once it is no longer offered. */
function endroitsOf(lieux: Organisation["lieux"], { lieu, salle }: Organisation["seance"]) {
  const options = lieux.flatMap(({ id, nom, acces, salles }) => [
    { value: id, label: acces.includes("PMR") ? `${nom} (accessible en fauteuil roulant)` : nom },
    ...salles.map(({ prise, ...piece }) => ({
      value: `${id}_${piece.id}`,
      label: `${nom}, ${formatSalle(piece)}${prise ? " (déjà prise à cette heure)" : ""}`,
    })),
  ]);
  const actuel = lieu && { value: lieu.id, label: lieu.nom };
  const present =
    actuel && salle ? { value: `${lieu.id}_${salle.id}`, label: `${lieu.nom}, ${salle.nom}` } : actuel;
  return present && !options.some(({ value }) => value === present.value) ? [...options, present] : options;
}

import { CreneauxChoix } from "@/components/seance/creneaux-choix";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { DateInput, TimeInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { postponeSeance } from "@/lib/seance/actions";
import { formatCreneau } from "@/lib/seance/labels/creneau";
import { formatDateChoisie } from "@/lib/seance/labels/date-choisie";
import { formatEcart } from "@/lib/seance/labels/planification";
import { MOTIF_SEANCE_LABELS } from "@/lib/seance/labels/statut";
import type { Report } from "@/lib/seance/queries/report";
import { MOTIFS_AU_CHOIX } from "@/lib/seance/schema";

type Props = { espace: string; zone: string; report: Report };

/** One form for a new date, a date by hand, or none for now. */
export function PostponeForm({ espace, zone, report }: Props) {
  const { id, version, statut, motif, creneaux, voulue } = report;
  const proposes = creneaux.filter(({ valeur }) => valeur !== voulue?.creneau.valeur);
  const sansDate = statut === "REPORTEE";
  // Why it was put off was said then: finding it a date says no other reason.
  const dite = sansDate ? MOTIFS_AU_CHOIX.find((code) => code === motif) : undefined;
  return (
    <ActionForm
      action={postponeSeance.bind(null, espace)}
      version={version}
      hidden={{ seanceId: id, ...(dite ? { motif: dite } : {}) }}
    >
      {dite ? (
        <p className="max-w-form text-ink-soft">Reportée : {MOTIF_SEANCE_LABELS[dite].toLowerCase()}.</p>
      ) : (
        <Select
          name="motif"
          label="Pour quelle raison"
          placeholder="Choisir"
          options={MOTIFS_AU_CHOIX.map((code) => ({ value: code, label: MOTIF_SEANCE_LABELS[code] }))}
        />
      )}
      <CreneauxChoix
        name="creneau"
        label="Nouvelle date"
        help="Les moments où tout le monde est libre, au plus près de la date prévue."
        {...(voulue && !voulue.prise ? { defaultValue: voulue.creneau.valeur } : {})}
        options={[
          ...(voulue ? [voulueOf(voulue, zone)] : []),
          ...proposes.map((creneau) => ({
            value: creneau.valeur,
            label: formatCreneau(creneau, zone),
            help: formatEcart(creneau.derive.jours),
          })),
          { value: "main", label: "Une autre date", help: "À indiquer ci-dessous." },
          ...(sansDate ? [] : [{ value: "sans", label: "Pas de nouvelle date pour l’instant" }]),
        ]}
      />
      <div className="flex flex-wrap gap-6">
        <DateInput name="jour" label="Autre jour" optional />
        <TimeInput name="heure" label="Autre heure" optional />
      </div>
      {statut === "CONFIRMEE" ? (
        <Checkbox
          name="garderConfirmee"
          label="La nouvelle date est déjà convenue avec les participants"
          help="Elle reste alors confirmée ; sinon elle sera à confirmer."
        />
      ) : null}
      <div>
        <SubmitButton>{sansDate ? "Proposer cette date" : "Reporter la séance"}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The date asked for, and what is known of it: the one thing that forbids it is that the time is booked. */
const voulueOf = (voulue: NonNullable<Report["voulue"]>, zone: string) => ({
  value: voulue.creneau.valeur,
  label: `${formatCreneau(voulue.creneau, zone)}, comme demandé`,
  help: formatDateChoisie({ ...voulue, cible: null, derive: null }).join(" "),
  disabled: voulue.prise,
});

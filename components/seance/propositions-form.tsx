import { CreneauxChoix } from "@/components/seance/creneaux-choix";
import { ActionForm } from "@/components/ui/action-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDerive, formatProposition } from "@/lib/cadence/labels";
import { formatSalle } from "@/lib/lieu/labels";
import type { EndroitChoix } from "@/lib/lieu/queries";
import { proposeSeances } from "@/lib/seance/actions";
import { formatCreneau } from "@/lib/seance/labels/creneau";
import type { PropositionLigne } from "@/lib/seance/rules/suggestion";
import { CHAMPS_SUJET, type Sujet } from "@/lib/seance/rules/sujet";
import { formatDuree, formatJour } from "@/lib/time";

type Props = {
  espace: string;
  zone: string;
  sujet: Sujet<{ id: string }, { id: string }>;
  participants: string[];
  propositions: PropositionLigne[];
  /** Where one would meet: its rooms, to book one for the series. */
  endroit: EndroitChoix | null;
  /** Already chosen: the best slot of each target. Otherwise none is. */
  choisies: boolean;
};

/** The series in one gesture; any other slot takes one click. */
export function PropositionsForm(props: Props) {
  const { espace, zone, sujet, participants, propositions, endroit, choisies } = props;
  return (
    <ActionForm
      action={proposeSeances.bind(null, espace)}
      hidden={{ [CHAMPS_SUJET[sujet.modalite]]: sujet.id }}
      className="gap-5"
    >
      {participants.map((id) => (
        <input key={id} type="hidden" name="participant" value={id} />
      ))}
      {propositions.map((ligne, rang) => (
        <div key={ligne.rang} className={rang > 0 ? "border-t border-rule pt-5" : undefined}>
          <CreneauxChoix
            name={`creneau-${ligne.rang}`}
            label={`Séance ${ligne.rang}, visée le ${formatJour(ligne.cible, { annee: true })}`}
            help={phraseOf(ligne)}
            defaultValue={(choisies && ligne.creneaux[0]?.valeur) || ""}
            options={[...optionsOf(ligne, zone), { value: "", label: "Pas maintenant" }]}
          />
        </div>
      ))}
      {endroit && endroit.salles.length > 0 ? (
        <Select
          name="salleId"
          label={`Salle, à ${endroit.nom}`}
          help="Réservée aux dates où elle est libre. Les séances qui restent sans salle vous sont dites ensuite."
          optional
          placeholder="À choisir plus tard"
          options={endroit.salles.map((salle) => ({ value: salle.id, label: formatSalle(salle) }))}
        />
      ) : null}
      <div>
        <SubmitButton pendingLabel="Réservation…">{boutonOf(propositions.length, choisies)}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function boutonOf(nombre: number, choisies: boolean): string {
  if (!choisies) return "Proposer les dates choisies";
  return nombre === 1 ? "Proposer cette séance" : `Proposer ces ${nombre} séances`;
}

/** Why the date is where it is: « Reportée de 3 jours : lundi de Pâques. » */
function phraseOf({ proposition }: PropositionLigne): string {
  const phrase = formatProposition(proposition);
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}

function optionsOf({ proposition, creneaux }: PropositionLigne, zone: string) {
  const suggeres = proposition.creneaux.length > 0 ? proposition.creneaux : [proposition.premierPossible];
  return creneaux.map((creneau, rang) => {
    const derive = suggeres[rang]?.derive;
    const route = creneau.trajetMinutes > 0 ? `${formatDuree(creneau.trajetMinutes)} de route` : null;
    const ecart = derive && rang > 0 ? formatDerive(derive) : null;
    return {
      value: creneau.valeur,
      label: formatCreneau(creneau, zone),
      help: [ecart, creneau.lieu, route].filter(Boolean).join(" · ") || undefined,
    };
  });
}

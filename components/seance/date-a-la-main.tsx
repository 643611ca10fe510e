import { CreneauxChoix } from "@/components/seance/creneaux-choix";
import { ActionForm } from "@/components/ui/action-form";
import { buttonClass } from "@/components/ui/button-class";
import { DateInput, TimeInput } from "@/components/ui/date-input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { proposeSeances } from "@/lib/seance/actions";
import { formatCreneau } from "@/lib/seance/labels/creneau";
import { formatDateChoisie } from "@/lib/seance/labels/date-choisie";
import { EMPECHEMENT_LABELS } from "@/lib/seance/labels/presence";
import type { Planification } from "@/lib/seance/queries/planification";
import { CHAMPS_SUJET } from "@/lib/seance/rules/sujet";

type Props = { espace: string; zone: string; page: Planification };

/** Any date at all: first looked at, its drift said in words, then proposed. Nothing here forbids it. */
export function DateALaMain({ espace, zone, page }: Props) {
  const { sujet, choisis, date, empechements } = page;
  const { participants, lieuId, heure, debut } = choisis;
  return (
    <div className="flex flex-col gap-6">
      <form action="#a-la-main" className="flex flex-wrap items-end gap-x-6 gap-y-4">
        {participants.map((id) => (
          <input key={id} type="hidden" name="participant" value={id} />
        ))}
        <input type="hidden" name="debut" value={debut} />
        <input type="hidden" name="lieu" value={lieuId ?? ""} />
        <input type="hidden" name="heure" value={heure ?? ""} />
        <DateInput name="date" label="Jour" defaultValue={date?.jour} />
        <TimeInput name="a" label="Heure" defaultValue={date?.heure ?? heure ?? "14:00"} />
        <button type="submit" className={buttonClass("secondary")}>
          Regarder cette date
        </button>
      </form>
      {date ? (
        <ActionForm
          key={date.creneau.valeur}
          action={proposeSeances.bind(null, espace)}
          hidden={{ [CHAMPS_SUJET[sujet.modalite]]: sujet.id }}
          className="gap-4"
        >
          {participants.map((id) => (
            <input key={id} type="hidden" name="participant" value={id} />
          ))}
          <Notice tone={date.libre ? "success" : "waiting"} title={formatCreneau(date.creneau, zone)}>
            {formatDateChoisie(date).map((phrase) => (
              <p key={phrase}>{phrase}</p>
            ))}
            {empechements
              .filter(({ id }) => participants.includes(id))
              .map(({ id, empechement }) => (
                <p key={id} className="font-semibold">
                  {sujet.reunis.find((reuni) => reuni.id === id)?.nom} : {EMPECHEMENT_LABELS[empechement]}
                </p>
              ))}
          </Notice>
          <CreneauxChoix
            name="creneau-main"
            label="Créneau à réserver"
            defaultValue={date.prise ? date.autres[0]?.valeur : date.creneau.valeur}
            options={[
              {
                value: date.creneau.valeur,
                label: formatCreneau(date.creneau, zone),
                help: date.prise ? "Déjà pris" : "Celui que vous avez choisi",
                disabled: date.prise,
              },
              ...date.autres.map((autre) => ({
                value: autre.valeur,
                label: formatCreneau(autre, zone),
                help: "Tout le monde est libre",
              })),
            ]}
          />
          <div>
            <SubmitButton variant="secondary" pendingLabel="Réservation…">
              Proposer cette date
            </SubmitButton>
          </div>
        </ActionForm>
      ) : null}
    </div>
  );
}

import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { Relire } from "@/components/ui/relire";
import { SubmitButton } from "@/components/ui/submit-button";
import { checkAgendaExterne, closeAgendaExterne } from "@/lib/agenda-externe/actions";
import { formatFaute, formatLecture } from "@/lib/agenda-externe/labels";
import type { AgendaExterneLigne } from "@/lib/agenda-externe/queries";
import { formatJour, formatMoment, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; agendas: readonly AgendaExterneLigne[] };

/** Each calendar by the host of its address, how its last reading went, and what its owner can do. */
export function Agendas({ espace, zone, agendas }: Props) {
  return (
    <ul className="flex flex-col border-t border-rule">
      {agendas.some(({ enCours }) => enCours) ? <Relire /> : null}
      {agendas.map((agenda) => (
        <li key={agenda.id} className="flex flex-col gap-3 border-b border-rule py-4">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <div className="flex min-w-0 flex-col gap-0.5">
              <h3 className="font-semibold break-words">{agenda.hote}</h3>
              <p className="text-ink-soft">{formatLecture(agenda, zone)}</p>
              <p className="text-14 text-ink-soft">
                Ajouté le {formatJour(jourOf(agenda.creeLe, zone), { annee: true })}
              </p>
            </div>
            <div className="flex flex-wrap gap-x-2">
              <ActionForm
                action={checkAgendaExterne.bind(null, espace)}
                hidden={{ agendaId: agenda.id }}
                className="gap-0"
              >
                <SubmitButton variant="secondary" pendingLabel="Demande…">
                  Lire maintenant<span className="sr-only"> {agenda.hote}</span>
                </SubmitButton>
              </ActionForm>
              <ActionForm
                action={closeAgendaExterne.bind(null, espace)}
                hidden={{ agendaId: agenda.id }}
                className="gap-0"
              >
                <SubmitButton variant="quiet" pendingLabel="Retrait…">
                  Retirer<span className="sr-only"> {agenda.hote}</span>
                </SubmitButton>
              </ActionForm>
            </div>
          </div>
          {agenda.faute ? (
            <Notice
              tone="danger"
              title={`Cet agenda n’est plus lu depuis le ${formatMoment(agenda.faute.depuis, zone)}.`}
            >
              <p>{formatFaute(agenda.faute.motif, agenda.faute.code)}</p>
              {agenda.luLe ? <p>Les temps occupés de la dernière lecture restent pris en compte.</p> : null}
            </Notice>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

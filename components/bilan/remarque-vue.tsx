import { ActionForm } from "@/components/ui/action-form";
import { StatusBadge } from "@/components/ui/status-badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { reopenRemarque, resolveRemarque } from "@/lib/bilan/actions";
import type { RemarqueBilan } from "@/lib/bilan/queries/remarques";
import { formatMoment } from "@/lib/time";

type Props = {
  /** Without it nothing is to be done here: the form that writes the bilan is around. */
  espace?: string;
  zone: string;
  remarque: RemarqueBilan;
};

/** What someone said, and whether it is done. */
export function RemarqueVue({ espace, zone, remarque }: Props) {
  const { id, auteur, mienne, le, texte, resolue } = remarque;
  const acte = resolue ? reopenRemarque : resolveRemarque;
  return (
    <li className="flex flex-col gap-1 border-l-2 border-rule pl-4">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-14 text-ink-soft">
        <span>
          <span className="font-semibold text-ink">{mienne ? "Vous" : auteur}</span>, le{" "}
          {formatMoment(le, zone)}
        </span>
        <StatusBadge tone={resolue ? "done" : "waiting"}>{resolue ? "Faite" : "À voir"}</StatusBadge>
      </p>
      <p
        className={
          resolue ? "max-w-reading whitespace-pre-line text-ink-soft" : "max-w-reading whitespace-pre-line"
        }
      >
        {texte}
      </p>
      {resolue ? (
        <p className="text-14 text-ink-soft">
          Notée comme faite par {resolue.par}, le {formatMoment(resolue.le, zone)}.
        </p>
      ) : null}
      {espace ? (
        <ActionForm action={acte.bind(null, espace)} hidden={{ remarqueId: id }} className="gap-1">
          <SubmitButton variant="quiet">
            {resolue ? "Rouvrir" : "C’est fait"}
            <span className="sr-only"> : remarque de {auteur}</span>
          </SubmitButton>
        </ActionForm>
      ) : null}
    </li>
  );
}

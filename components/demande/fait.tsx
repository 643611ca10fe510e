import { Arrival } from "@/components/ui/arrival";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { ACTE_FAIT_LABELS } from "@/lib/demande/labels/decision";
import type { DemandeAcceptee } from "@/lib/demande/queries/acceptee";

type Props = { espace: string; fait: keyof typeof ACTE_FAIT_LABELS; acceptee: DemandeAcceptee | null };

/** What has just been answered; for who takes a situation on, the way to its first dates. */
export function Fait({ espace, fait, acceptee }: Props) {
  if (!acceptee)
    return (
      <Arrival>
        <Notice tone="success">{ACTE_FAIT_LABELS[fait]}</Notice>
      </Arrival>
    );
  const { code, auteur, situation } = acceptee;
  return (
    <Arrival>
      <Notice
        tone="success"
        title={`La demande ${situation ? `pour ${situation.code}` : code} est acceptée.`}
        action={
          situation ? (
            <LinkButton href={`/${espace}/situations/${situation.id}/planifier`}>
              Planifier les séances de {situation.code}
            </LinkButton>
          ) : undefined
        }
      >
        <p>{auteur} le lit sur sa page.</p>
      </Notice>
    </Arrival>
  );
}

import type { ReactNode } from "react";
import { ConfirmForm } from "@/components/seance/confirm-form";
import { Arrival } from "@/components/ui/arrival";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import {
  ANNONCE_COLLECTIVE,
  ATTENTE_ACCORD,
  formatAnnonceDue,
  formatConfirmees,
  formatProposees,
  formatSansSalle,
} from "@/lib/seance/labels/planification";
import type { Planification } from "@/lib/seance/queries/planification";
import { listSansSalle } from "@/lib/seance/rules/planification";

type Props = {
  espace: string;
  zone: string;
  page: Planification;
  confirmable: boolean;
  fait: "proposer" | "confirmer" | undefined;
};

/** What is proposed and still to be confirmed, in one gesture; once it is, what follows. */
export function OuEnEstOn({ espace, zone, page, confirmable, fait }: Props) {
  const { sujet, consentement, proposees, confirmees } = page;
  const collectif = sujet.modalite === "COLLECTIF";
  const sansSalle = listSansSalle(proposees);
  const arrive = (notice: ReactNode) =>
    fait ? <Arrival key={`${fait}-${proposees.length}`}>{notice}</Arrival> : notice;
  if (proposees.length > 0)
    return arrive(
      <Notice
        tone="waiting"
        title={formatProposees(proposees, zone)}
        action={
          confirmable ? (
            <ConfirmForm
              espace={espace}
              seances={proposees}
              planifie={sujet}
              label={
                proposees.length === 1 ? "Confirmer la séance" : `Confirmer les ${proposees.length} séances`
              }
            />
          ) : undefined
        }
      >
        {sansSalle.length > 0 ? <p>{formatSansSalle(sansSalle, zone)}</p> : null}
        {consentement && consentement !== "EN_VIGUEUR" ? <p>{ATTENTE_ACCORD[consentement]}</p> : null}
      </Notice>,
    );
  if (fait !== "confirmer" || confirmees.length === 0) return null;
  return arrive(
    <Notice
      tone="success"
      title={formatConfirmees(confirmees, zone)}
      action={
        <LinkButton href={`/${espace}/${collectif ? "groupes" : "situations"}/${sujet.id}`}>
          {collectif ? "Revenir au groupe" : "Revenir à la situation"}
        </LinkButton>
      }
    >
      <p>{collectif ? ANNONCE_COLLECTIVE : formatAnnonceDue(sujet.reunis)}</p>
    </Notice>,
  );
}

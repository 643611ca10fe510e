import { ActionForm } from "@/components/ui/action-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { SubmitButton } from "@/components/ui/submit-button";
import { acceptInvitation, declineInvitation } from "@/lib/groupe/actions";
import { formatGroupe, ISSUE_LABELS } from "@/lib/groupe/labels/groupe";
import type { InvitationLue } from "@/lib/groupe/queries/invitation";
import { formatChamp } from "@/lib/protocole/labels/rythme";
import { formatCreneau } from "@/lib/seance/labels/creneau";
import { formatDuree, formatJour, jourOf } from "@/lib/time";

type Props = {
  espace: string;
  zone: string;
  invitation: InvitationLue;
  /** Why a yes that has just been given waits. */
  issue?: keyof typeof ISSUE_LABELS | undefined;
};

/** All that someone sees before they are in: what the group is, who keeps it, and what saying yes means. */
export function InvitationGroupeView({ espace, zone, invitation, issue }: Props) {
  const { id, code, statut, intervenant, par, depuis, protocole, prochaine } = invitation;
  const attend = statut === "EN_ATTENTE";
  const le = formatJour(jourOf(depuis, zone));
  return (
    <>
      <PageHeader
        title={formatGroupe(invitation)}
        state={attend ? `Vous attendez une place depuis le ${le}.` : `${par} vous y invite depuis le ${le}.`}
        back={{ href: `/${espace}/groupes`, label: "Groupes" }}
      />
      <div className="flex flex-col gap-8">
        <DescriptionList
          items={[
            { term: "Groupe", value: code },
            { term: "Intervenant·e TAD", value: intervenant },
            {
              term: "Rythme",
              value: `Séances de ${formatDuree(protocole.dureeMinutes)}, environ ${formatChamp(protocole, "rythmeSemaines")}`,
            },
            {
              term: "Prochaine date",
              value: prochaine ? formatCreneau(prochaine, zone) : "Pas encore fixée",
            },
            ...(prochaine?.lieu ? [{ term: "Lieu", value: prochaine.lieu }] : []),
          ]}
        />
        {attend ? (
          <Notice tone="waiting" title={ISSUE_LABELS[issue ?? "FILE"]}>
            {intervenant} choisit qui rejoint le groupe quand une place se libère. Vous serez prévenu·e.
          </Notice>
        ) : (
          <Prose>
            <p>
              Si vous acceptez, la page du groupe s’ouvre à vous et vous êtes attendu·e à ses séances. Vous y
              êtes tenu·e au secret, comme les autres membres. Si le groupe est complet, vous serez sur la
              liste d’attente.
            </p>
            <p>Si vous déclinez, rien d’autre ne vous en est montré. On pourra vous inviter à nouveau.</p>
          </Prose>
        )}
        <div className="flex flex-wrap gap-3">
          {attend ? null : (
            <ActionForm action={acceptInvitation.bind(null, espace)} hidden={{ placeId: id }}>
              <SubmitButton>Prendre part au groupe</SubmitButton>
            </ActionForm>
          )}
          <ActionForm action={declineInvitation.bind(null, espace)} hidden={{ placeId: id }}>
            <SubmitButton variant="secondary">
              {attend ? "Ne plus attendre de place" : "Décliner"}
            </SubmitButton>
          </ActionForm>
        </div>
      </div>
    </>
  );
}

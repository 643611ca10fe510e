import { ActionForm } from "@/components/ui/action-form";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { SubmitButton } from "@/components/ui/submit-button";
import { acceptAssociation, declineAssociation } from "@/lib/association/actions";
import type { Invitation } from "@/lib/association/queries/invitation";
import { formatJour, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; invitation: Invitation };

/** All that someone sees before they answer: a code, who asks, from where; and what accepting means. */
export function InvitationView({ espace, zone, invitation }: Props) {
  const { id, code, proposeePar, structure, proposeeLe } = invitation;
  const hidden = { associationId: id };
  return (
    <>
      <PageHeader
        title={`Prendre part au travail sur la situation ${code}`}
        state={`${proposeePar}${structure ? ` (${structure})` : ""} vous le propose depuis le ${formatJour(jourOf(proposeeLe, zone))}.`}
        back={{ href: `/${espace}/situations`, label: "Situations" }}
      />
      <div className="flex flex-col gap-8">
        <Prose>
          <p>
            Si vous acceptez, la page de cette situation s’ouvre à vous : la demande, les séances, les pistes.
            Vous serez attendu·e aux séances, et tenu·e au secret comme celles et ceux qui y travaillent déjà.
          </p>
          <p>
            Ce qui est écrit de la situation ne vous est ouvert, et une séance ne vous réunit, que si l’accord
            de la personne accompagnée vous couvre. Si votre structure n’y figure pas encore, la référente ou
            le référent lui en parle d’abord.
          </p>
          <p>
            Si vous déclinez, rien de la situation ne vous est montré. On pourra vous le proposer à nouveau.
          </p>
        </Prose>
        <div className="flex flex-wrap gap-3">
          <ActionForm action={acceptAssociation.bind(null, espace)} hidden={hidden}>
            <SubmitButton>Accepter d’y prendre part</SubmitButton>
          </ActionForm>
          <ActionForm action={declineAssociation.bind(null, espace)} hidden={hidden}>
            <SubmitButton variant="secondary">Décliner</SubmitButton>
          </ActionForm>
        </div>
      </div>
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InvitationsForm } from "@/components/invitation/invitations-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";
import { inviteMembres } from "@/lib/invitation/actions";
import { formatAInviter, formatInvitation, SANS_COURRIEL } from "@/lib/invitation/labels";
import { listAInviter } from "@/lib/invitation/queries/invitation";
import { INVITATIONS_MAX } from "@/lib/invitation/schema";
import { canMail } from "@/lib/mail";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Inviter" };

export default async function InvitationsPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const membres = (await listAInviter(acteur)) ?? notFound();
  const instant = now();
  return (
    <>
      <PageHeader
        title="Inviter"
        state={formatAInviter(membres.length)}
        back={{ href: `/${espace}/reglages/membres`, label: "Les membres" }}
        secondary={
          <LinkButton href={`/${espace}/reglages/membres/feuille`} variant="quiet">
            Feuilles d’accès, sans courriel
          </LinkButton>
        }
      />
      {membres.length === 0 ? (
        <EmptyState title="Personne n’attend d’invitation." />
      ) : !canMail() ? (
        <Notice
          tone="waiting"
          title="Rien ne partirait"
          action={
            <LinkButton href={`/${espace}/reglages/membres/feuille`} variant="primary">
              Préparer les feuilles d’accès
            </LinkButton>
          }
        >
          <p>{SANS_COURRIEL}</p>
        </Notice>
      ) : (
        <InvitationsForm
          action={inviteMembres.bind(null, espace)}
          reste={Math.max(0, membres.length - INVITATIONS_MAX)}
          membres={membres.slice(0, INVITATIONS_MAX).map(({ invitation, structure, ...membre }) => ({
            ...membre,
            dite: [structure, invitation ? formatInvitation(invitation, instant, acteur.zone, true) : null]
              .filter(Boolean)
              .join(" · "),
            attend: invitation === null,
          }))}
        />
      )}
    </>
  );
}

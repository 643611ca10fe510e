import type { Metadata } from "next";
import { Messages } from "@/components/message/liste";
import { ToutLire } from "@/components/message/tout-lire";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { env } from "@/lib/env";
import { requireActeur } from "@/lib/gate";
import * as actions from "@/lib/message/actions";
import { formatNonLus } from "@/lib/message/labels/reglages";
import { listMessages } from "@/lib/message/queries/messages";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Messages" };

export default async function MessagesPage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const messages = await listMessages(acteur);
  const nonLus = messages.filter(({ lu }) => !lu);
  const lus = messages.filter(({ lu }) => lu);
  const liste = { espace, zone: acteur.zone, now: now(), open: actions.openMessage.bind(null, espace) };
  return (
    <>
      <PageHeader
        title="Messages"
        state={formatNonLus(nonLus.length)}
        action={nonLus.length > 1 ? <ToutLire action={actions.readMessages.bind(null, espace)} /> : undefined}
        secondary={
          <>
            <LinkButton href={`/${espace}/messages/preferences`} variant="quiet">
              Choisir ce que je reçois
            </LinkButton>
            {env().RECUL_MODE === "demo" ? (
              <LinkButton href={`/${espace}/messages/boite`} variant="quiet">
                Boîte de la démonstration
              </LinkButton>
            ) : null}
          </>
        }
      />
      <PageBody>
        {messages.length === 0 ? (
          <EmptyState title="Rien de nouveau.">
            Ce qui arrive à vos demandes, vos situations et vos séances s’annoncera ici.
          </EmptyState>
        ) : null}
        {nonLus.length > 0 ? (
          <Section title="À lire">
            <Messages label="Messages à lire" messages={nonLus} {...liste} />
          </Section>
        ) : null}
        {lus.length > 0 ? (
          <Section title="Déjà lus">
            <Messages label="Messages déjà lus" messages={lus} {...liste} />
          </Section>
        ) : null}
      </PageBody>
    </>
  );
}

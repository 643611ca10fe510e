import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OubliForm } from "@/components/facteur/oubli-form";
import { InvitationSection } from "@/components/invitation/section";
import { AccesSection } from "@/components/membre/acces-section";
import { MembreForm } from "@/components/membre/membre-form";
import { MotDePasseSection } from "@/components/membre/mot-de-passe-section";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { oublierFacteur } from "@/lib/facteur/actions";
import { requireActeur } from "@/lib/gate";
import { inviteMembre, retireInvitation } from "@/lib/invitation/actions";
import { formatInvitation } from "@/lib/invitation/labels";
import { canMail } from "@/lib/mail";
import { closeMembre, resetMembre, updateMembre } from "@/lib/membre/actions";
import { formatAcces } from "@/lib/membre/labels";
import { getChoixMembre } from "@/lib/membre/queries/choix";
import { getMembre } from "@/lib/membre/queries/membre";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Un membre" };

type Props = { params: Promise<{ espace: string; membreId: string }> };

export default async function MembrePage({ params }: Props) {
  const { espace, membreId } = await params;
  const acteur = await requireActeur(espace);
  const membre = await getMembre(acteur, membreId);
  const choix = await getChoixMembre(acteur);
  if (!membre || !choix) notFound();
  const [instant, courriel] = [now(), canMail()];
  return (
    <>
      <PageHeader
        title={`${membre.prenom} ${membre.nom}`}
        state={formatAcces(membre, instant, acteur.zone, courriel)}
        back={{ href: `/${espace}/reglages/membres`, label: "Les membres" }}
        secondary={
          <LinkButton href={`/${espace}/reglages/membres/${membreId}/situations`}>
            Ce qui lui est confié
          </LinkButton>
        }
      />
      <PageBody>
        <MembreForm action={updateMembre.bind(null, espace)} membre={membre} {...choix} />
        {membre.actif && membre.dehors ? (
          <InvitationSection
            membreId={membre.id}
            dite={membre.invitation && formatInvitation(membre.invitation, instant, acteur.zone, courriel)}
            courriel={courriel}
            feuilles={`/${espace}/reglages/membres/feuille`}
            envoyer={inviteMembre.bind(null, espace)}
            retirer={retireInvitation.bind(null, espace)}
          />
        ) : null}
        {membre.actif ? (
          <MotDePasseSection
            action={resetMembre.bind(null, espace)}
            membreId={membre.id}
            courriel={courriel}
          />
        ) : null}
        {membre.actif && membre.protege ? (
          <Section
            title="Téléphone perdu"
            lead="Cette personne entre avec un second facteur. Si elle n’a plus ni son téléphone ni ses codes de secours, retirez-le : ses connexions sont fermées, et ses autres espaces lui redonnent son accès."
          >
            <OubliForm action={oublierFacteur.bind(null, espace)} membreId={membre.id} />
          </Section>
        ) : null}
        <AccesSection
          action={closeMembre.bind(null, espace)}
          membreId={membre.id}
          actif={membre.actif}
          depart={`/${espace}/reglages/membres/${membreId}/depart`}
        />
      </PageBody>
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OubliForm } from "@/components/facteur/oubli-form";
import { InvitationMembre } from "@/components/invitation/acces";
import { AccesForm } from "@/components/membre/acces-form";
import { MembreForm } from "@/components/membre/membre-form";
import { MotDePasseForm } from "@/components/membre/mot-de-passe-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { oublierFacteur } from "@/lib/facteur/actions";
import { requireActeur } from "@/lib/gate";
import { inviteMembre, retireInvitation } from "@/lib/invitation/actions";
import { formatInvitation } from "@/lib/invitation/labels";
import { closeMembre, resetMembre, updateMembre } from "@/lib/membre/actions";
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
  return (
    <>
      <PageHeader
        title={`${membre.prenom} ${membre.nom}`}
        state={membre.actif ? `Se connecte avec ${membre.courriel}.` : "Son accès est fermé."}
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
          <Section
            title="Son invitation"
            lead={
              membre.invitation
                ? `${formatInvitation(membre.invitation, now(), acteur.zone)}. Un nouveau lien prend la place du premier.`
                : "Personne n’est encore entré avec cette adresse, et aucun lien ne l’attend."
            }
          >
            <InvitationMembre
              membreId={membre.id}
              envoyer={inviteMembre.bind(null, espace)}
              retirer={membre.invitation ? retireInvitation.bind(null, espace) : null}
            />
          </Section>
        ) : null}
        {membre.actif ? (
          <Section
            title="Quand le courriel n’arrive pas"
            lead="Un mot de passe oublié se change depuis la page de connexion. À qui le courriel n’arrive pas, donnez-en un provisoire de vive voix : il sert une fois, dans les sept jours. La personne en est avertie, et ses autres espaces lui redonnent chacun son accès."
          >
            <MotDePasseForm action={resetMembre.bind(null, espace)} membreId={membre.id} />
          </Section>
        ) : null}
        {membre.actif && membre.protege ? (
          <Section
            title="Téléphone perdu"
            lead="Cette personne entre avec un second facteur. Si elle n’a plus ni son téléphone ni ses codes de secours, retirez-le : ses connexions sont fermées, et ses autres espaces lui redonnent son accès."
          >
            <OubliForm action={oublierFacteur.bind(null, espace)} membreId={membre.id} />
          </Section>
        ) : null}
        <Section
          title={membre.actif ? "Fermer l’accès" : "Rouvrir l’accès"}
          lead={
            membre.actif
              ? "La personne ne pourra plus entrer, dès sa prochaine page. Ce qu’elle a écrit reste."
              : "La personne entrera à nouveau, avec les mêmes rôles."
          }
        >
          <AccesForm action={closeMembre.bind(null, espace)} membreId={membre.id} actif={membre.actif} />
        </Section>
      </PageBody>
    </>
  );
}

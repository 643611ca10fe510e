import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Apercu } from "@/components/courrier/apercu";
import { EnvoiForm } from "@/components/courrier/envoi-form";
import { Fichiers } from "@/components/courrier/fichiers";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatPreparation, formatQuoi } from "@/lib/courrier/labels/phrases";
import { SORTE_COURRIER_LABELS } from "@/lib/courrier/labels/sortes";
import { getCourrier } from "@/lib/courrier/queries/courrier";
import { requireActeur } from "@/lib/gate";
import { jourOf, now } from "@/lib/time";

export const metadata: Metadata = { title: "Un courrier" };

type Props = { params: Promise<{ espace: string; courrierId: string }> };

export default async function CourrierPage({ params }: Props) {
  const { espace, courrierId } = await params;
  const acteur = await requireActeur(espace);
  const courrier = (await getCourrier(acteur, courrierId)) ?? notFound();
  const { id, sorte, seanceId, code, lettre, destinataires } = courrier;
  const [premier] = destinataires;
  return (
    <>
      <PageHeader
        back={{ href: `/${espace}/courriers`, label: "Courriers" }}
        title={`${SORTE_COURRIER_LABELS[sorte]}, ${code}`}
        state={formatPreparation(courrier, acteur.zone)}
        action={
          <Fichiers
            href={`/${espace}/courriers/${id}/lettre`}
            quoi={formatQuoi(destinataires.length)}
            primary={courrier.suivant === null}
          />
        }
        secondary={
          <LinkButton variant="quiet" href={`/${espace}/seances/${seanceId}`}>
            Voir la séance
          </LinkButton>
        }
      />
      <div className="grid grid-cols-1 items-start gap-12 lg:grid-cols-[19rem_minmax(0,1fr)] lg:gap-16">
        <Section title="Envoi" lead="Recul n’envoie pas ces lettres : il garde la trace de leur départ.">
          <EnvoiForm espace={espace} courrier={courrier} aujourdhui={jourOf(now(), acteur.zone)} />
        </Section>
        <Section
          title={destinataires.length > 1 ? `La lettre de ${premier?.nom}` : "La lettre"}
          lead={destinataires.length > 1 ? "Chaque personne a la sienne, sur une page à part." : undefined}
        >
          <Apercu lettre={lettre} label="La lettre" />
        </Section>
      </div>
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Registre } from "@/components/courrier/registre";
import { RegistreFiltres } from "@/components/courrier/registre-filtres";
import { LinkButton } from "@/components/ui/link-button";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { formatAEnvoyer } from "@/lib/courrier/labels/phrases";
import { listCourriers } from "@/lib/courrier/queries/registre";
import { Registre as Demande } from "@/lib/courrier/schema";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Courriers" };

type Props = {
  params: Promise<{ espace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CourriersPage({ params, searchParams }: Props) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const registre = (await listCourriers(acteur, Demande.parse(await searchParams))) ?? notFound();
  const base = `/${espace}/courriers`;
  return (
    <>
      <PageHeader
        title="Courriers"
        state={formatAEnvoyer(registre.aEnvoyer)}
        action={
          <LinkButton href={`${base}/nouveau`} variant="primary">
            Préparer un courrier
          </LinkButton>
        }
        secondary={
          registre.modeles ? <LinkButton href={`${base}/modeles`}>Modèles de lettres</LinkButton> : null
        }
      />
      <PageBody>
        <RegistreFiltres filtre={registre.filtre} />
        <Registre espace={espace} zone={acteur.zone} registre={registre} />
      </PageBody>
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DelegationForm } from "@/components/espace/delegation-form";
import { PopulationForm } from "@/components/espace/population-form";
import { ReglagesForm } from "@/components/espace/reglages-form";
import { TerritoireForm } from "@/components/espace/territoire-form";
import { Territoires } from "@/components/espace/territoires";
import { ExigenceForm } from "@/components/facteur/exigence-form";
import { Admissions } from "@/components/fournisseur/admissions";
import { LogoReglage } from "@/components/logo/logo-reglage";
import { Disclosure } from "@/components/ui/disclosure";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import * as actions from "@/lib/espace/actions";
import { getEspace } from "@/lib/espace/queries";
import { exigerFacteur } from "@/lib/facteur/actions";
import { createAdmission, removeAdmission } from "@/lib/fournisseur/actions/admission";
import { getAdmissions } from "@/lib/fournisseur/queries";
import { requireActeur } from "@/lib/gate";
import { nomFournisseur } from "@/lib/oidc";

export const metadata: Metadata = { title: "Le service et son territoire" };

export default async function EspacePage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  const acteur = await requireActeur(espace);
  const fiche = await getEspace(acteur);
  if (!fiche) notFound();
  const fournisseur = nomFournisseur();
  const admissions = fournisseur ? await getAdmissions(acteur) : null;
  const { reglages, delegations } = fiche;
  return (
    <>
      <PageHeader
        title="Le service et son territoire"
        state={[reglages.operateur, `heure de ${reglages.zone.split("/").at(-1)}`].filter(Boolean).join(", ")}
        back={{ href: `/${espace}/reglages`, label: "Réglages" }}
      />
      <PageBody>
        <Section
          title="Les règles du service"
          lead="Ce sont des décisions locales : elles valent pour ce qui vient, rien de passé ne change."
        >
          <ReglagesForm action={actions.updateEspace.bind(null, espace)} reglages={reglages} />
        </Section>
        <LogoReglage espace={espace} empreinte={acteur.logo} />
        <Section
          title="Le second facteur"
          lead="Un code du téléphone ou une clé d’accès, en plus du mot de passe."
        >
          <ExigenceForm action={exigerFacteur.bind(null, espace)} roles={reglages.rolesFacteur} />
        </Section>
        {admissions ? (
          <Section
            title={`Entrer par ${fournisseur}`}
            lead="Qui a une adresse d’un de ces domaines, et que ce service reconnaît, entre comme professionnelle ou professionnel sans qu’on l’inscrive."
          >
            <Admissions
              admissions={admissions}
              ajouter={createAdmission.bind(null, espace)}
              retirer={removeAdmission.bind(null, espace)}
            />
          </Section>
        ) : null}
        <Section title="Les délégations et leurs territoires">
          <Territoires delegations={delegations} action={actions.updateDelegation.bind(null, espace)} />
          <Disclosure summary="Ajouter une délégation">
            <DelegationForm action={actions.createDelegation.bind(null, espace)} />
          </Disclosure>
          <Disclosure summary="Ajouter un territoire">
            <TerritoireForm action={actions.createTerritoire.bind(null, espace)} delegations={delegations} />
          </Disclosure>
          <Disclosure summary="Enregistrer une population">
            <PopulationForm action={actions.recordPopulation.bind(null, espace)} delegations={delegations} />
          </Disclosure>
        </Section>
      </PageBody>
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IntervenantForm } from "@/components/rencontre/intervenant-form";
import { UpdateForm } from "@/components/rencontre/update-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActeur } from "@/lib/gate";
import { ACTE_RENCONTRE_LABELS, formatNom, formatQuand } from "@/lib/rencontre/labels/rencontre";
import { getRencontreAFaire } from "@/lib/rencontre/queries/get";
import { now } from "@/lib/time";

export const metadata: Metadata = { title: "Modifier la rencontre" };

type Props = { params: Promise<{ espace: string; rencontreId: string }> };

export default async function ModifierPage({ params }: Props) {
  const { espace, rencontreId } = await params;
  const acteur = await requireActeur(espace);
  const page = (await getRencontreAFaire(acteur, rencontreId, now())) ?? notFound();
  const { rencontre } = page;
  if (!rencontre.droits.actes.includes("modifier")) notFound();
  const retour = `/${espace}/rencontres/${rencontre.id}`;
  return (
    <>
      <PageHeader
        back={{ href: retour, label: "La rencontre" }}
        title={ACTE_RENCONTRE_LABELS.modifier}
        state={`${formatNom(rencontre)}, ${formatQuand(rencontre, acteur.zone)}.`}
      />
      <PageBody>
        <UpdateForm espace={espace} page={page} />
        {page.collegues.length > 0 ? (
          <Section
            title="Confier à quelqu’un d’autre"
            lead={`${rencontre.intervenant.nom} n’y sera plus. Son temps se libère, celui de sa ou son collègue se réserve, et l’agenda de chacun le sait.`}
          >
            <IntervenantForm espace={espace} page={page} />
          </Section>
        ) : null}
      </PageBody>
    </>
  );
}

import type { Metadata } from "next";
import { MotDePasseForm } from "@/components/compte/mot-de-passe-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/gate";

export const metadata: Metadata = { title: "Mon compte" };

export default async function ComptePage() {
  await requireSession("/compte");
  return (
    <>
      <PageHeader title="Mon compte" back={{ href: "/espaces", label: "Vos espaces" }} />
      <Section title="Changer de mot de passe" lead="Vos autres sessions seront fermées.">
        <MotDePasseForm />
      </Section>
    </>
  );
}

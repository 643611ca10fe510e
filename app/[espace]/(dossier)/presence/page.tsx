import type { Metadata } from "next";
import { CodeForm } from "@/components/pointage/code-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActeur } from "@/lib/gate";

export const metadata: Metadata = { title: "Noter ma présence" };

export default async function PresencePage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  await requireActeur(espace);
  return (
    <>
      <PageHeader
        title="Noter ma présence"
        state="À une séance de l’un de vos groupes, avec le code affiché dans la salle."
      />
      <CodeForm espace={espace} />
    </>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EntreeForm } from "@/components/compte/entree-form";
import { PageHeader } from "@/components/ui/page-header";
import { findEntree, requireSession } from "@/lib/gate";

export const metadata: Metadata = { title: "Entrer dans un espace" };

/** The door of an espace for an account made elsewhere: its own administrator gave the code (docs/decisions/012). */
export default async function EntreePage({ params }: { params: Promise<{ espace: string }> }) {
  const { espace } = await params;
  await requireSession("/espaces");
  const nom = await findEntree(espace);
  if (!nom) redirect("/espaces");
  return (
    <>
      <PageHeader
        title={`Entrer dans l’espace ${nom}`}
        state="Une seule fois : le mot de passe provisoire que vous a donné la personne qui administre cet espace."
        back={{ href: "/espaces", label: "Vos espaces" }}
      />
      <EntreeForm espace={espace} />
    </>
  );
}

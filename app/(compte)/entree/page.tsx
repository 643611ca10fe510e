import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EntreeForm } from "@/components/compte/entree-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/gate";

export const metadata: Metadata = { title: "Entrer dans un espace" };

/** The door of an espace for an account made elsewhere: its own administrator gave the code (docs/decisions/012). */
export default async function EntreePage() {
  const { provisoire } = await requireSession("/entree");
  if (provisoire) redirect("/compte");
  return (
    <>
      <PageHeader
        title="Entrer dans un nouvel espace"
        state="Une seule fois : avec le mot de passe provisoire que vous a donné la personne qui administre cet espace. Si vous n’en avez pas, demandez-lui de vous inviter à nouveau."
        back={{ href: "/espaces", label: "Vos espaces" }}
      />
      <EntreeForm />
    </>
  );
}

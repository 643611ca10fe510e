import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodesForm } from "@/components/facteur/codes-form";
import { PageHeader } from "@/components/ui/page-header";
import { getFacteur } from "@/lib/facteur/queries";
import { requireSession } from "@/lib/gate";
import { readSessionId } from "@/lib/session";

export const metadata: Metadata = { title: "Vos codes de secours" };

export default async function CodesPage() {
  await requireSession("/compte/second-facteur/codes");
  const fiche = await getFacteur((await readSessionId()) ?? "");
  if (fiche.etat !== "ACTIF") redirect("/compte/second-facteur");
  return (
    <>
      <PageHeader
        title="Vos codes de secours"
        state="Pour le jour où votre téléphone n’est pas là. Chacun sert une fois, à la place du code."
        back={{ href: "/compte/second-facteur", label: "Le second facteur" }}
      />
      <CodesForm frais={fiche.frais} existants={fiche.codes > 0} />
    </>
  );
}
